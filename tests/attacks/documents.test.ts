import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { watchMemory } from './support/watch.js';

const PROSE =
  'Hassan Rouhani met Vladimir Putin in Tehran on Wednesday, and they signed an agreement on trade. ';
const MEGABYTE = 2 ** 20;
const long = (text: string, bytes = MEGABYTE): string => text.repeat(Math.ceil(bytes / text.length));
/** A page that is read as an article. */
const PAGE = `<article><h1>Visit</h1>${`<p>${PROSE.repeat(5)}</p>`.repeat(3)}</article>`;
const laughs = Array.from({ length: 12 }, (_, at) =>
  at === 0
    ? 'a0: &a0 [ha, ha]'
    : `a${at}: &a${at} [${Array(9)
        .fill(`*a${at - 1}`)
        .join()}]`,
).join('\n');

type Input = Readonly<Record<string, unknown>>;
/** An article, and what becomes of it: an outcome, or the code or reason of a refusal. */
const ATTACKS: readonly (readonly [what: string, input: Input, outcome: RegExp])[] = [
  ['no text', { text: '' }, /EMPTY/],
  ['blanks', { text: long(' \n\t\u00a0\u200b', 100_000) }, /EMPTY/],
  ['null characters', { text: long('\u0000', 100_000) }, /EMPTY|BINARY/],
  [
    'bytes as text',
    { text: String.fromCharCode(...Array.from({ length: 50_000 }, (_, at) => (at * 31) % 256)) },
    /BINARY|NOT_ENGLISH/,
  ],
  ['one letter, 300,000 times', { text: long('a', 300_000) }, /NOT_ENGLISH|TOO_|added/],
  ['one word without end', { text: `${PROSE}${long('Abcdefghij', 300_000)}` }, /NOT_ENGLISH|TOO_|added/],
  ['more than 5 MB', { text: long(PROSE, 5.2 * MEGABYTE) }, /TOO_LONG|TOO_LARGE/],
  ['capital letters', { text: `${PROSE}${long('A ', 60_000)}` }, /NOT_ENGLISH|TOO_|added/],
  [
    'names without end',
    { text: long('Ali Akbar Salehi Hassan Rouhani Vladimir Putin ', 60_000) },
    /NOT_ENGLISH|TOO_|added/,
  ],
  [
    '"and" without end',
    { text: `${PROSE}Iran${long(' and Russia', 50_000)} signed a treaty.` },
    /NOT_ENGLISH|TOO_|added/,
  ],
  ['commas without end', { text: `${PROSE}${long('Iran, Russia, ', 50_000)}` }, /NOT_ENGLISH|TOO_|added/],
  [
    '"of the" without end',
    { text: `${PROSE}The minister ${long('of the ', 50_000)}Iran.` },
    /NOT_ENGLISH|TOO_|added/,
  ],
  ['abbreviations', { text: `${PROSE}${long('Mr. Dr. U.S. St. ', 50_000)}` }, /NOT_ENGLISH|TOO_|added/],
  ['quotation marks', { text: `${PROSE}${long('"', 50_000)}` }, /NOT_ENGLISH|TOO_|added/],
  [
    'quotations in quotations',
    { text: `${PROSE}${long('“he said ‘that ', 50_000)}` },
    /NOT_ENGLISH|TOO_|added/,
  ],
  ['brackets', { text: `${PROSE}${long('(', 50_000)}` }, /NOT_ENGLISH|TOO_|added/],
  ['line ends', { text: `${PROSE}${long('\n', 60_000)}${PROSE}` }, /added/],
  ['lines of one letter', { text: `${PROSE}\n${long('a\n', 100_000)}` }, /TOO_LONG/],
  ['digits', { text: `${PROSE}${long('1', 50_000)} dollars` }, /NOT_ENGLISH|TOO_|added/],
  ['dates', { text: `${PROSE}${long('1 November 2017 ', 50_000)}` }, /NOT_ENGLISH|TOO_|added/],
  [
    'sums of money',
    { text: `${PROSE}${long('$1 million to $2 billion ', 50_000)}` },
    /NOT_ENGLISH|TOO_|added/,
  ],
  ['halves of characters', { text: `${PROSE}${'\ud800'.repeat(1_000)}${PROSE}` }, /added|BINARY/],
  ['right to left', { text: `${PROSE}${'\u202e\u2066\u200f'.repeat(1_000)}${PROSE}` }, /added/],
  ['marks on one letter', { text: `${PROSE}a${'\u0301'.repeat(50_000)} ${PROSE}` }, /added|NOT_ENGLISH/],
  [
    'German',
    {
      text: 'Der Präsident ist am Mittwoch in Teheran eingetroffen und hat mit seinem Kollegen über den Vertrag gesprochen, der bald unterzeichnet wird.',
    },
    /NOT_ENGLISH/,
  ],
  ['tags in tags', { format: 'HTML', text: `${'<div>'.repeat(50_000)}${PROSE}` }, /BROKEN_HTML/],
  ['a tag without end', { format: 'HTML', text: `<a ${long('x="y" ', 100_000)}` }, /EMPTY|BROKEN_HTML/],
  ['a comment without end', { format: 'HTML', text: `<!-- ${long('-', 100_000)}` }, /EMPTY|BROKEN_HTML/],
  [
    'entities that name themselves',
    {
      format: 'HTML',
      text: `<!DOCTYPE x [<!ENTITY a "&a;&a;"><!ENTITY b SYSTEM "file:///etc/passwd">]>${PAGE}<p>&a;&b;</p>`,
    },
    /added|BROKEN_HTML/,
  ],
  [
    'scripts',
    {
      format: 'HTML',
      text: `<script>while(1);</script><img src=x onerror=alert(1)>${PAGE}`,
    },
    /added|BROKEN_HTML/,
  ],
  [
    'a table of 5,000 cells',
    { format: 'HTML', text: `<table>${'<tr><td>a'.repeat(5_000)}</table><p>${PROSE}</p>` },
    /added|BROKEN_HTML/,
  ],
  [
    'laughs in front matter',
    { format: 'MD', text: `---\n${laughs}\n---\n${PROSE}` },
    /BROKEN_FRONT_MATTER|added/,
  ],
  [
    'code in front matter',
    { format: 'MD', text: `---\ntitle: !!js/function "function(){}"\n---\n${PROSE}!` },
    /BROKEN_FRONT_MATTER|added/,
  ],
  ['stars in Markdown', { format: 'MD', text: `${PROSE}${long('*_[](', 50_000)}` }, /NOT_ENGLISH|TOO_|added/],
  ['a title of 1 MB', { text: PROSE, title: long('x') }, /BAD_USER_INPUT/],
  ['a title of two lines', { text: PROSE, title: 'a\nb' }, /BAD_USER_INPUT/],
  ['an address that runs', { text: PROSE, url: 'javascript:alert(1)' }, /BAD_USER_INPUT/],
  ['an address of this machine', { text: PROSE, url: 'file:///etc/passwd' }, /BAD_USER_INPUT/],
  ['ten thousand authors', { text: PROSE, authors: Array(10_000).fill('x') }, /BAD_USER_INPUT/],
  ['a date that is none', { text: PROSE, publishedAt: '2017-13-45' }, /BAD_USER_INPUT/],
  ['a date before all', { text: PROSE, publishedAt: '-271821-04-20' }, /BAD_USER_INPUT/],
];

const ADD = 'mutation Add($input: ArticleInput!) { ingestArticle(input: $input) { outcome article { id } } }';

let server: RunningServer;
let memory: ReturnType<typeof watchMemory>;
const ingest = (input: Input) =>
  server.ask<{ ingestArticle: { outcome: string; article: { id: string } } | null }>(ADD, { input });
beforeAll(async () => {
  server = await startServer({ env: { SEED: 'off' } });
  // The lexicon is loaded with the first.
  await ingest({ text: `${PROSE}This one is the first.` });
  memory = watchMemory(server.process.pid ?? 0);
});
afterAll(async () => {
  memory?.stop();
  await server?.stop();
  if (server !== undefined) removeDataDir(server.dataDir);
});

it.each(ATTACKS)('an article of %s is taken or refused with a reason', async (_, input, expected) => {
  const started = performance.now();
  const { data, errors, status } = await ingest(input);
  const [error] = errors as readonly {
    readonly extensions: { readonly code: string; readonly reason?: string };
  }[];
  const outcome =
    data?.ingestArticle?.outcome.toLowerCase() ??
    `${error?.extensions.code} ${error?.extensions.reason ?? ''}`;
  expect(outcome).toMatch(expected);
  expect(outcome).not.toMatch(/INTERNAL|STORE/);
  expect(status).toBeLessThan(500);
  expect(performance.now() - started).toBeLessThan(20_000);
});

it('others are answered while a long one is read', async () => {
  const reading = ingest({ text: long(`${PROSE}The visit was long. `, 60_000) });
  let longest = 0;
  let isOver = false;
  void reading.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const started = performance.now();
    expect((await server.ask('{ articles { totalCount } }')).errors).toEqual([]);
    longest = Math.max(longest, performance.now() - started);
  }
  expect(longest).toBeLessThan(5_000);
});

it('the server stands afterwards, and took less than 256 MB', async () => {
  expect((await server.ask('{ __typename }')).errors).toEqual([]);
  expect(server.output()).not.toMatch(/"level":"error"/);
  expect(memory.grown()).toBeLessThan(256 * MEGABYTE);
});
