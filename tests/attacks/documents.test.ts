import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { watchMemory } from './support/watch.js';

const PROSE =
  'Hassan Rouhani met Vladimir Putin in Tehran on Wednesday, and they signed an agreement on trade. ';
const MEGABYTE = 2 ** 20;
const long = (text: string, bytes = MEGABYTE): string => text.repeat(Math.ceil(bytes / text.length));
/** A page that is read as an article. */
const PAGE = `<html><head><title>Visit</title></head><body><article><h1>Visit</h1>${`<p>${PROSE.repeat(5)}</p>`.repeat(3)}</article></body></html>`;
const laughs = Array.from({ length: 12 }, (_, at) =>
  at === 0
    ? 'a0: &a0 [ha, ha]'
    : `a${at}: &a${at} [${Array(9)
        .fill(`*a${at - 1}`)
        .join()}]`,
).join('\n');

type Input = Readonly<Record<string, unknown>>;
/** An article, and what becomes of it: the status, and the outcome, or the code of the refusal with its reason or else how it begins. */
const ATTACKS: readonly (readonly [what: string, input: Input, answer: string])[] = [
  ['no text', { text: '' }, '422 ARTICLE_REJECTED EMPTY'],
  ['blanks', { text: long(' \n\t\u00a0\u200b', 100_000) }, '422 ARTICLE_REJECTED EMPTY'],
  ['null characters', { text: long('\u0000', 100_000) }, '422 ARTICLE_REJECTED BINARY'],
  [
    'bytes as text',
    { text: String.fromCharCode(...Array.from({ length: 50_000 }, (_, at) => (at * 31) % 256)) },
    '422 ARTICLE_REJECTED BINARY',
  ],
  ['one letter, 300,000 times', { text: long('a', 300_000) }, '200 added'],
  ['one word without end', { text: `${PROSE}${long('Abcdefghij', 300_000)}` }, '200 added'],
  ['more than 5 MB', { text: long(PROSE, 5.2 * MEGABYTE) }, '422 ARTICLE_REJECTED TOO_LONG'],
  ['capital letters', { text: `${PROSE}${long('A ', 60_000)}` }, '200 added'],
  [
    'names without end',
    { text: long('Ali Akbar Salehi Hassan Rouhani Vladimir Putin ', 60_000) },
    '422 ARTICLE_REJECTED NOT_ENGLISH',
  ],
  ['"and" without end', { text: `${PROSE}Iran${long(' and Russia', 50_000)} signed a treaty.` }, '200 added'],
  ['commas without end', { text: `${PROSE}${long('Iran, Russia, ', 50_000)}` }, '200 added'],
  ['"of the" without end', { text: `${PROSE}The minister ${long('of the ', 50_000)}Iran.` }, '200 added'],
  ['abbreviations', { text: `${PROSE}${long('Mr. Dr. U.S. St. ', 50_000)}` }, '200 added'],
  ['quotation marks', { text: `${PROSE}${long('"', 50_000)}` }, '200 added'],
  ['quotations in quotations', { text: `${PROSE}${long('“he said ‘that ', 50_000)}` }, '200 added'],
  ['brackets', { text: `${PROSE}${long('(', 50_000)}` }, '200 added'],
  ['line ends', { text: `${PROSE}${long('\n', 3_000_000)}${PROSE}` }, '200 added'],
  ['blanks before a letter', { text: `${PROSE}\n${' '.repeat(3_000_000)}x` }, '200 added'],
  ['a heading of blanks', { format: 'MD', text: `#${' '.repeat(3_000_000)}${PROSE}` }, '200 added'],
  [
    'blanks between tags',
    { format: 'HTML', text: PAGE.replace('</article>', `<p>${'<b> </b>'.repeat(9_000)}x</p></article>`) },
    '200 added',
  ],
  ['lines of one letter', { text: `${PROSE}\n${long('a\n', 100_000)}` }, '422 ARTICLE_REJECTED TOO_LONG'],
  ['digits', { text: `${PROSE}${long('1', 50_000)} dollars` }, '200 added'],
  ['dates', { text: `${PROSE}${long('1 November 2017 ', 50_000)}` }, '200 added'],
  ['sums of money', { text: `${PROSE}${long('$1 million to $2 billion ', 50_000)}` }, '200 added'],
  [
    'halves of characters',
    { text: `${PROSE}${'\ud800'.repeat(1_000)}${PROSE}` },
    '422 ARTICLE_REJECTED BINARY',
  ],
  ['right to left', { text: `${PROSE}${'\u202e\u2066\u200f'.repeat(1_000)}${PROSE}` }, '200 added'],
  ['marks on one letter', { text: `${PROSE}a${'\u0301'.repeat(50_000)} ${PROSE}` }, '200 added'],
  [
    'German',
    {
      text: 'Der Präsident ist am Mittwoch in Teheran eingetroffen und hat mit seinem Kollegen über den Vertrag gesprochen, der bald unterzeichnet wird.',
    },
    '422 ARTICLE_REJECTED NOT_ENGLISH',
  ],
  [
    'tags in tags',
    { format: 'HTML', text: `${'<div>'.repeat(50_000)}${PROSE}` },
    '422 ARTICLE_REJECTED BROKEN_HTML',
  ],
  [
    'a tag without end',
    { format: 'HTML', text: `<a ${long('x="y" ', 100_000)}` },
    '422 ARTICLE_REJECTED BROKEN_HTML',
  ],
  [
    'a comment without end',
    { format: 'HTML', text: `<!-- ${long('-', 100_000)}` },
    '422 ARTICLE_REJECTED BROKEN_HTML',
  ],
  [
    'entities that name themselves',
    {
      format: 'HTML',
      text: `<!DOCTYPE x [<!ENTITY a "&a;&a;"><!ENTITY b SYSTEM "file:///etc/passwd">]>${PAGE}<p>&a;&b;</p>`,
    },
    '200 added',
  ],
  [
    'scripts',
    {
      format: 'HTML',
      text: `<script>while(1);</script><img src=x onerror=alert(1)>${PAGE.replaceAll('Tehran', 'Moscow')}`,
    },
    '200 added',
  ],
  [
    'a table of 5,000 cells',
    { format: 'HTML', text: `<table>${'<tr><td>a'.repeat(5_000)}</table><p>${PROSE}</p>` },
    '200 added',
  ],
  [
    'laughs in front matter',
    { format: 'MD', text: `---\n${laughs}\n---\n${PROSE}` },
    '422 ARTICLE_REJECTED BROKEN_FRONT_MATTER',
  ],
  [
    'code in front matter',
    { format: 'MD', text: `---\ntitle: !!js/function "function(){}"\n---\n${PROSE}!` },
    '200 added',
  ],
  ['stars in Markdown', { format: 'MD', text: `${PROSE}${long('*_[](', 50_000)}` }, '200 added'],
  [
    'a title of 1 MB',
    { text: PROSE, title: long('x') },
    '400 BAD_USER_INPUT The field "title" has 1048576 characters',
  ],
  [
    'a title of two lines',
    { text: PROSE, title: 'a\nb' },
    '400 BAD_USER_INPUT The field "title" holds control characters',
  ],
  [
    'an address that runs',
    { text: PROSE, url: 'javascript:alert(1)' },
    '400 BAD_USER_INPUT The address "javascript:alert(1)" is none',
  ],
  [
    'an address of this machine',
    { text: PROSE, url: 'file:///etc/passwd' },
    '400 BAD_USER_INPUT The address "file:///etc/passwd" is none',
  ],
  [
    'ten thousand authors',
    { text: PROSE, authors: Array(10_000).fill('x') },
    '400 BAD_USER_INPUT The field "authors" has 10000 names',
  ],
  [
    'a date that is none',
    { text: PROSE, publishedAt: '2017-13-45' },
    '400 BAD_USER_INPUT ingestArticle(input): Variable "$input"',
  ],
  [
    'a date before all',
    { text: PROSE, publishedAt: '-271821-04-20' },
    '400 BAD_USER_INPUT ingestArticle(input): Variable "$input"',
  ],
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
    readonly message: string;
    readonly extensions: { readonly code: string; readonly reason?: string };
  }[];
  const told =
    data?.ingestArticle?.outcome.toLowerCase() ??
    `${error?.extensions.code} ${error?.extensions.reason ?? error?.message}`;
  expect(`${status} ${told}`.slice(0, expected.length)).toBe(expected);
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
