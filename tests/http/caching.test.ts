import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, runCommand, startServer } from '../support/server.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  removeDataDir(server.dataDir);
});

const IRAN = '{ country(code: "IR") { name articles { totalCount } } }';
const get = (query: string, headers: Record<string, string> = {}, more: Record<string, string> = {}) =>
  fetch(`${server.address}graphql?${new URLSearchParams({ query, ...more })}`, { headers });
const tagOf = async (query: string): Promise<string> => (await get(query)).headers.get('etag') ?? '';

describe('a query by GET', () => {
  it('is answered with a tag, to be asked for again', async () => {
    const { status, headers } = await get(IRAN);
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([
      200,
      'private, no-cache',
      expect.stringMatching(/^W\/"[\w-]{22}"$/),
    ]);
  });

  it('is 304 without a body while the graph is as it was', async () => {
    const answer = await get(IRAN, { 'if-none-match': `"other", ${await tagOf(IRAN)}` });
    expect([answer.status, await answer.text(), answer.headers.get('content-length')]).toEqual([
      304,
      '',
      null,
    ]);
  });

  it('is 304 for * too, but not where its answer has no tag', async () => {
    const any = { 'if-none-match': '*' };
    const answer = await get(IRAN, any);
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([
      304,
      '',
      await tagOf(IRAN),
    ]);
    const faulty = await get('{ countries(first: 101) { totalCount } }', any);
    expect([faulty.status, await faulty.text()]).toEqual([200, expect.stringContaining('101')]);
  });

  it('has another tag for other variables', async () => {
    const query = 'query Q($code: String) { country(code: $code) { name } }';
    const tags = await Promise.all(
      ['IR', 'RU'].map(async (code) => {
        const { headers } = await get(query, {}, { variables: JSON.stringify({ code }) });
        return headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(2);
  });

  it('is answered anew after a change that another process made', async () => {
    const [before, tag] = [await (await get(IRAN)).json(), await tagOf(IRAN)];
    const file = path.join(server.dataDir, 'article.txt');
    writeFileSync(
      file,
      'Tehran, 3 May 2016. Iran and Armenia signed an agreement on gas in Tehran on Tuesday.',
    );
    const { status } = await runCommand(['ingest', file], { dataDir: server.dataDir });
    const answer = await get(IRAN, { 'if-none-match': tag });
    expect([status, answer.status]).toEqual([0, 200]);
    expect(await answer.json()).not.toEqual(before);
  });

  it.each([
    ['a search, since a full text may follow late', '{ search(query: "Iran") { totalCount } }', {}],
    ['an answer with errors', '{ countries(first: 101) { totalCount } }', {}],
    ['how it was answered', IRAN, { extensions: '{"explain":true}' }],
  ])('has no tag for %s', async (_, query, more) => {
    const { headers } = await get(query, {}, more);
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it('changes nothing', async () => {
    const { status } = await get('mutation { deleteArticle(id: "article:x") { id } }');
    expect(status).toBe(405);
  });
});

describe('a page', () => {
  it.each([
    ['a link or picture', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['a script', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('of another site gets nothing by %s', async (_, headers) => {
    const answer = await get(IRAN, headers);
    expect([answer.status, (await answer.text()).includes('Iran')]).toEqual([403, false]);
  });

  it('of this server is answered', async () =>
    expect((await get(IRAN, { 'sec-fetch-site': 'same-origin' })).status).toBe(200));
});

describe('compression', () => {
  const LONG = '{ articles { nodes { id title text } } }';

  it.each([
    ['br', 'gzip, deflate, br', LONG],
    ['gzip', 'gzip', LONG],
    ['gzip', 'gzip;q=.5, br;q=.1', LONG],
    ['br', 'gzip;q=.5, br', LONG],
    ['br', '*', LONG],
    ['gzip', 'br;q=0, *', LONG],
    ['gzip', 'gzip, identity;q=.5', LONG],
    [null, 'gzip;q=.5, identity', LONG],
    [null, '*;q=0, identity', LONG],
    [null, 'gzip;q=0, identity', LONG],
    [null, 'br, gzip', IRAN],
  ])('is %s for %s', async (expected, accepted, query) => {
    const { headers } = await get(query, { 'accept-encoding': accepted });
    expect(headers.get('content-encoding')).toBe(expected);
    expect(headers.get('vary')).toBe(
      query === LONG ? 'accept, authorization, accept-encoding' : 'accept, authorization',
    );
  });

  it('changes no byte of the answer', async () => {
    const [packed, plain] = await Promise.all(
      ['br', 'identity'].map(async (accepted) => (await get(LONG, { 'accept-encoding': accepted })).text()),
    );
    expect(packed).toBe(plain);
  });
});
