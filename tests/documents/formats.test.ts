import { describe, expect, it, vi } from 'vitest';
import { codes, PROSE, read, readOne } from './support.js';

const DAY = '2017-11-06';

describe('a day that a page prints', () => {
  const page = (...paragraphs: readonly string[]): string =>
    `<html><body><article><h1>Talks in Oslo</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const DATELINE = `OSLO, Feb 2, 2020 – ${PROSE}`;

  it.each([
    ['opens the text', [DATELINE], '2020-02-02'],
    ['stands behind buttons', ['Share on Facebook Share on Twitter', DATELINE], '2020-02-02'],
    ['is a line of its own', ['Published: 2 February 2020, 10:15 GMT', PROSE], '2020-02-02'],
    ['stands in a by-line', ['World<br>By Ann Lee, 2 February 2020', PROSE], '2020-02-02'],
    ['is a line behind a paragraph', [PROSE, '2 February 2020'], undefined],
    ['stands behind a sentence', ['The talks have ended.', DATELINE], undefined],
    ['stands behind a paragraph', [PROSE, DATELINE], undefined],
  ])('%s', async (_, paragraphs, day) => {
    const { publishedAt } = await readOne('a.html', page(...paragraphs, PROSE));
    expect(publishedAt).toBe(day);
  });
});

describe('markdown', () => {
  it('has metadata in its front matter, which is no part of the text', async () => {
    const { text, title, publishedAt, publisher, dateBasis } = await readOne(
      'a.md',
      `---\ntitle: Talks\ndate: ${DAY}\npublisher: Example\n---\n\n${PROSE}\n`,
    );
    expect({ text, title, publishedAt, publisher, dateBasis }).toEqual({
      text: `\n${PROSE}\n`,
      title: 'Talks',
      publishedAt: DAY,
      publisher: 'Example',
      dateBasis: 'metadata',
    });
  });

  it('has its title in an opening heading', async () =>
    expect((await readOne('a.md', `# Talks in Tehran\n\n${PROSE}`)).title).toBe('Talks in Tehran'));

  it('leaves the marks out of the text, which then reads as a page would', async () => {
    const written = `## Deal *signed*\n\nKenya and Tanzania signed the **Mwanza Fisheries Agreement** on Friday\nin [Mwanza](https://example.org/wiki/Mwanza).\n\n- President Samia & _two_ ministers\n- a guest\n\n> He said: "No <b>way</b>."\n\n${PROSE}`;
    const { title, text, bodyStart, bodyEnd } = await readOne('a.md', written);
    expect(title).toBe('Deal signed');
    expect(text.slice(0, bodyStart)).toBe('Deal signed\n\n');
    expect(text.slice(bodyStart, bodyEnd)).toBe(
      `Kenya and Tanzania signed the Mwanza Fisheries Agreement on Friday in Mwanza.\n\nPresident Samia & two ministers\n\na guest\n\nHe said: "No way."\n\n${PROSE.replace(/\s+/g, ' ').trim()}`,
    );
  });

  it.each([
    ['quotes within quotes', '> '.repeat(6_000)],
    ['opening brackets', '!['.repeat(50_000)],
    ['stars', '*a **a '.repeat(20_000)],
    ['bare signs', '<'.repeat(50_000)],
    ['a list', '- x\n'.repeat(45_000)],
    ['five megabytes of lists', '  - x\n'.repeat(800_000)],
  ])('takes %s in at most four seconds of its own', async (_, marks) => {
    const before = process.cpuUsage();
    await readOne('a.md', `${PROSE}\n\n${marks}`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(4);
  });

  it.each([
    ['broken YAML', `---\ntitle: [a\n---\n${PROSE}`, 'BROKEN_FRONT_MATTER'],
    ['a list', `---\n- a\n---\n${PROSE}`, 'BROKEN_FRONT_MATTER'],
    ['a date that does not exist', `---\ndate: 2017-02-30\n---\n${PROSE}`, 'WRONG_DATE'],
  ])('is refused with %s as front matter', async (_, text, code) =>
    expect(await codes('a.md', text)).toEqual([code]),
  );
});

describe('front matter', () => {
  const long = (characters: number): string =>
    `---\ntitle: Talks\ndate: ${DAY}\nnote: ${'x'.repeat(characters)}\n---\n${PROSE}`;

  it('is read up to 32,000 characters', async () => {
    const { text, title, publishedAt } = await readOne('a.md', long(31_900));
    expect({ text, title, publishedAt }).toEqual({ text: PROSE, title: 'Talks', publishedAt: DAY });
  });

  it('is refused with the figures when it is longer', async () => {
    expect(JSON.stringify(await read('a.md', long(40_000)))).toContain(
      'it has 40037 characters, and at most 32000 are read',
    );
  });

  it('is refused with what to do when lists nest too deep in it', async () => {
    const nested = `---\ntitle: ${'['.repeat(3_000)}${']'.repeat(3_000)}\n---\n${PROSE}`;
    expect(await read('a.md', nested)).toEqual([
      {
        file: 'a.md',
        error: {
          code: 'BROKEN_FRONT_MATTER',
          message: expect.stringContaining('lists or maps nest too deep in it; write each value in one line'),
        },
      },
    ]);
  });

  it('gives an address without its credentials', async () => {
    const { url } = await readOne('a.md', `---\nurl: https://ann:secret@example.org/a\n---\n${PROSE}`);
    expect(url).toBe('https://example.org/a');
  });

  it('is not what stands between two rules far apart', async () => {
    const text = `---\n${PROSE}\n\n${`${PROSE} `.repeat(250)}\n---\nEnd.`;
    const { text: read } = await readOne('a.md', text);
    expect(read.split(PROSE)).toHaveLength(252);
    expect(read).toMatch(/End\.$/);
  });

  it.each([
    ['of a program', 'title: !!js/function "f"', 'Heading'],
    ['of its own', 'title: !x Talks', 'Heading'],
    ["of YAML's", 'title: !!str Talks', 'Talks'],
    ['on a field that is not read', 'note: !x [a]\n[a, b]: c\ntitle: Talks', 'Talks'],
  ])('gives a title by its tag: %s, and prints nothing', async (_, yaml, expected) => {
    const warn = vi.spyOn(process, 'emitWarning');
    const { title } = await readOne('a.md', `---\n${yaml}\n---\n# Heading\n\n${PROSE}`);
    expect([title, warn.mock.calls]).toEqual([expected, []]);
    warn.mockRestore();
  });
});

describe('html', () => {
  const page = (body: string, head = ''): string =>
    `<!doctype html><html lang="en"><head><title>Talks in Tehran</title>${head}</head><body><nav>Home · World</nav><article><h1>Talks in Tehran</h1>${body}</article><footer>Imprint</footer></body></html>`;
  const paragraphs = `<p>${PROSE}</p><p>${PROSE} It was the second visit.</p>`.repeat(3);

  it('gives the article in paragraphs, without navigation, footer and scripts', async () => {
    const { text } = await readOne('a.html', page(`${paragraphs}<script>alert(1)</script>`));
    expect(text).toContain(PROSE);
    expect(text).not.toMatch(/Imprint|Home|alert|</);
  });

  it('reads date, publisher and address from its head', async () => {
    const head =
      `<meta property="article:published_time" content="${DAY}T10:30:00+03:30"><meta property="og:site_name" content="Example">` +
      '<link rel="canonical" href="https://example.org/talks?utm_source=x">';
    const { publishedAt, publisher, canonicalUrl } = await readOne('a.html', page(paragraphs, head));
    expect({ publishedAt, publisher, canonicalUrl }).toEqual({
      publishedAt: `${DAY}T10:30:00+03:30`,
      publisher: 'Example',
      canonicalUrl: 'https://example.org/talks',
    });
  });

  it.each([
    ['Talks in Tehran | CNN Politics', 'CNN', 'Talks in Tehran'],
    ['Talks in Tehran - Times', 'The Times', 'Talks in Tehran'],
    ['Talks on gas - and on oil – Example', 'example', 'Talks on gas - and on oil'],
    ['Talks in Tehran | CBC News', 'Example', 'Talks in Tehran | CBC News'],
    ['Trade talks | CNNs of the world', 'CNN', 'Trade talks | CNNs of the world'],
    ['Brexit talks – Time is running out', 'Time', 'Brexit talks – Time is running out'],
    ['Unrest - America', 'Voice of America', 'Unrest - America'],
    ['Example', 'Example', 'Example'],
  ])('gives a headline without its outlet behind it: %s of %s', async (full, publisher, headline) => {
    const head = `<meta property="og:title" content="${full}"><meta property="og:site_name" content="${publisher}">`;
    const { title } = await readOne('a.html', page(paragraphs, head));
    expect(title).toBe(headline);
  });

  it.each([
    ['without html, head and body', paragraphs],
    ['without body', `<html><head><title>T</title></head>${paragraphs}</html>`],
    ['without html', `<head><title>T</title></head><body>${paragraphs}`],
    ['without head', `<!doctype html><title>T</title><body>${paragraphs}`],
    ['behind a comment and a script', `<!-- a --><script>1</script>${paragraphs}`],
    ['of text and paragraphs', `It began so.${paragraphs}`],
  ])('is taken %s', async (_, html) => {
    const { text } = await readOne('a.html', html);
    expect(text).toContain(`${PROSE} It was the second visit.`);
    expect(text).not.toContain('<');
  });

  it('reads title, author and day in front of a body that is left out', async () => {
    const head = `<html lang="en"><title>T</title><meta name="author" content="Jane Doe"><meta name="date" content="${DAY}">`;
    const { title, authors, publishedAt } = await readOne('a.html', head + paragraphs);
    expect({ title, authors, publishedAt }).toEqual({
      title: 'T',
      authors: ['Jane Doe'],
      publishedAt: DAY,
    });
  });

  it.each([
    ['without text', '<html><body><script>1</script></body></html>'],
    ['of a script without an end', '<script>x'],
    ['of a style alone', '<style>p { color: red }</style>'],
    ['of what is shown without scripts alone', `<noscript>${PROSE}</noscript>`],
    ['of a comment alone', '<!-- a -->'],
    ['of a head alone', '<html><head><title>T</title></head>'],
    ['nested too deeply', '<div>'.repeat(5000)],
  ])('is refused %s', async (_, html) => expect(await codes('a.html', html)).toEqual(['BROKEN_HTML']));
});

describe('json', () => {
  it('is one article', async () => {
    const { text, title, publishedAt } = await readOne(
      'a.json',
      JSON.stringify({ title: 'Talks', text: PROSE, date: DAY }),
    );
    expect({ text, title, publishedAt }).toEqual({
      text: `Talks\n\n${PROSE}`,
      title: 'Talks',
      publishedAt: DAY,
    });
  });

  it('goes on after a broken line of JSON Lines, which it names', async () => {
    const lines = [
      JSON.stringify({ text: PROSE }),
      '{"text": ',
      '',
      JSON.stringify({ title: 'No text' }),
    ].join('\n');
    expect(await codes('a.jsonl', lines)).toEqual(['ok', 'BROKEN_JSON', 'BROKEN_FIELDS']);
    const [, broken] = await read('a.jsonl', lines);
    expect(broken?.file).toBe('a.jsonl#2');
  });

  it.each([
    ['no JSON', '{', 'BROKEN_JSON'],
    ['a number', '5', 'BROKEN_FIELDS'],
    ['an empty list', '[]', 'EMPTY'],
  ])('is refused when it is %s', async (_, text, code) =>
    expect(await codes('a.json', text)).toEqual([code]),
  );
});

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title><link>https://example.org/</link><description>d</description>
    <item><title>Talks</title><link>https://example.org/1</link><pubDate>Mon, 06 Nov 2017 10:30:00 GMT</pubDate><description>&lt;p&gt;${PROSE}&lt;/p&gt;</description></item>
    <item><title>Empty</title><link>https://example.org/2</link></item></channel></rss>`;
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><id>x</id><updated>${DAY}T10:30:00Z</updated>
    <entry><title>Talks</title><id>y</id><link href="https://example.org/1"/><published>${DAY}T10:30:00Z</published><updated>${DAY}T10:30:00Z</updated><content type="html">&lt;p&gt;${PROSE}&lt;/p&gt;</content></entry></feed>`;
  const jsonFeed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Example',
    items: [
      {
        id: '1',
        url: 'https://example.org/1',
        title: 'Talks',
        content_text: PROSE,
        date_published: `${DAY}T10:30:00Z`,
      },
    ],
  });

  it.each([
    ['RSS', 'feed.xml', rss],
    ['Atom', 'feed.atom', atom],
    ['JSON Feed', 'feed.json', jsonFeed],
  ])('of %s give an article per entry', async (_, file, text) => {
    const [document] = await read(file, text);
    expect(document).toMatchObject({
      file: `${file}#1`,
      title: 'Talks',
      publisher: 'Example',
      canonicalUrl: 'https://example.org/1',
      publishedAt: `${DAY}T10:30:00Z`,
      text: `Talks\n\n${PROSE}`,
    });
  });

  it('refuse an entry without text and go on', async () =>
    expect(await codes('feed.xml', rss)).toEqual(['ok', 'EMPTY']));

  it('are refused when they declare entities', async () => {
    const bomb = rss.replace('<rss', '<!DOCTYPE r [<!ENTITY a "b">]><rss');
    expect(await codes('feed.xml', bomb)).toEqual(['BROKEN_FEED']);
  });
});
