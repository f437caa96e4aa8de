import { describe, expect, it } from 'vitest';
import { withoutControls } from '../../src/documents/metadata-bounds.js';
import { codes, PROSE, read, readOne } from './support.js';

const nested = (name: string, depth: number): string =>
  [`{"${name}":`.repeat(depth), 1, '}'.repeat(depth)].join('');

describe('one bad document of a batch', () => {
  it.each([
    ['a version that is no text', '{"version":{"toString":1}}', ['BROKEN_FIELDS', 'ok']],
    ['a name within names', `{"text":"${PROSE}","title":${nested('name', 100_000)}}`, ['ok', 'ok']],
    ['deep lists', `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, ['BROKEN_FIELDS', 'ok']],
    ['a million line breaks', JSON.stringify({ html: '<br>'.repeat(1_000_000) }), ['BROKEN_FIELDS', 'ok']],
  ])('does not end it: %s', async (_, line, expected) =>
    expect(await codes('a.jsonl', `${line}\n${JSON.stringify({ text: PROSE })}`)).toEqual(expected),
  );

  it('is told from lines of JSON in no time', async () =>
    expect(await codes('-', `{}${'\n'.repeat(1_000_000)}x`)).toEqual(['BROKEN_JSON']));

  it('is read as JSON, not as a feed, when its version is no text', async () =>
    expect(await codes('a.json', '{"version":{"toString":1}}')).toEqual(['BROKEN_FIELDS']));
});

describe('a feed', () => {
  const feed = (inside: string): string =>
    `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
  const item = `<item><description>${PROSE}</description></item>`;
  const attributes = Array.from({ length: 101_000 }, (_, at) => `a${at}="1"`).join(' ');

  it.each([
    ['tags', '<_/>'.repeat(500_001), 'it has more than 500000 tags'],
    [
      'tags behind a comment and a section',
      `<!-- ' --><![CDATA[ " ]]>${'<a>'.repeat(500_001)}`,
      'it has more than 500000 tags',
    ],
    ['attributes', `<item ${attributes}/>`, 'it has more than 100000 attributes'],
    [
      'attributes behind an end of a tag in one',
      `<item x=">" ${attributes}/>`,
      'it has more than 100000 attributes',
    ],
    ['attributes of an instruction', `<?x > ${attributes}?>`, 'it has more than 100000 attributes'],
  ])('of too many %s is refused before it is parsed', async (_, inside, reason) => {
    const [result] = await read('a.rss', feed(inside + item));
    const message = expect.stringContaining(`This is not a valid feed: ${reason}.`);
    expect(result).toMatchObject({ error: { code: 'BROKEN_FEED', message } });
  });

  it('of a page in a section is taken', async () => {
    const page = `<![CDATA[<p>${PROSE}</p>${'<br a="1">'.repeat(40_000)}]]>`;
    expect(await codes('a.rss', feed(`<item><description>${page}</description></item>${item}`))).toEqual([
      'ok',
      'ok',
    ]);
  });

  it('whose entry is longer than a document gives the others', async () => {
    const long = PROSE.repeat(35_000);
    expect(await codes('a.rss', feed(`<item><description>${long}</description></item>${item}`))).toEqual([
      'TOO_LONG',
      'ok',
    ]);
  });
});

describe('JSON of more values than a million', () => {
  it.each([
    ['numbers', `[${'1,'.repeat(1_000_000)}1]`],
    ['lists in each other', '['.repeat(1_000_001)],
    ['objects behind a text with quotation marks', `["\\\\\\"",${'{},'.repeat(600_000)}1]`],
  ])('is refused before it is parsed: %s', async (_, json) => {
    const refused = [expect.objectContaining({ error: { code: 'TOO_LONG', message: MANY } })];
    expect(await read('a.json', json)).toEqual(refused);
    expect(await read('a.jsonl', json)).toEqual(refused);
  });

  it('is none where the signs stand in a text', async () => {
    const article = { title: `",[{\\`.repeat(400_000), text: PROSE };
    expect(await codes('a.json', JSON.stringify(article))).toEqual(['ok']);
  });

  const MANY = expect.stringContaining('The document is too long: it has more than 1000000 values.');
});

describe("a document's own metadata", () => {
  it('are kept within bounds, without control characters', async () => {
    const { title, publisher, url, authors } = await readOne(
      'a.json',
      JSON.stringify({
        text: PROSE,
        title: `\u001b[31m${'t'.repeat(600)}`,
        publisher: 'p'.repeat(300),
        url: `https://example.org/${'u'.repeat(2_000)}`,
        authors: Array.from({ length: 60 }, () => 'a'.repeat(300)),
      }),
    );
    expect(title).toBe(`[31m${'t'.repeat(496)}`);
    expect([publisher?.length, url, authors.length, authors[0]?.length]).toEqual([200, undefined, 50, 200]);
  });
});

describe('what is printed of a document', () => {
  it('has a blank for what would steer a terminal', () =>
    expect(withoutControls('a\u001b[2J\u009b1mb\u0007')).toBe('a [2J 1mb '));
});
