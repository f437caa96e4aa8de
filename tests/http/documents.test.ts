import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  failToStart,
  makeDataDir,
  type RunningServer,
  removeDataDir,
  startServer,
} from '../support/server.js';

const QUERY = 'query Name($code: String!) { country(code: $code) { name } }';
const MUTATION = 'mutation Remove { deleteArticle(id: "article:none") { deleted } }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const variables = { code: 'IR' };
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly code?: string;
  readonly explain?: { readonly roundTrips: number };
}

interface Received {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: Pick<Answer, 'explain'>;
}

function asking(server: () => RunningServer) {
  const read = async (response: Response): Promise<Answer> => {
    const { data, errors, extensions } = (await response.json()) as Received;
    const code = errors?.[0]?.extensions.code;
    return { status: response.status, ...(code === undefined ? { data } : { code }), ...extensions };
  };
  return {
    post: async (body: object) =>
      read(
        await fetch(`${server().address}graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
          body: JSON.stringify(body),
        }),
      ),
    get: async (parameters: Record<string, unknown>) => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(parameters))
        search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
      return read(await fetch(`${server().address}graphql?${search}`));
    },
  };
}

describe('automatic persisted queries', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });
  const { get, post } = asking(() => server);

  it('are asked for once, then answered by their hash alone, in one statement', async () => {
    const extensions = { ...persisted(QUERY), explain: true };
    expect((await get({ extensions, variables })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post({ query: QUERY, extensions, variables });
    for (const answer of [await get({ extensions, variables }), await post({ extensions, variables })])
      expect(answer).toMatchObject({
        status: 200,
        data: { country: { name: 'Iran' } },
        explain: { roundTrips: 1 },
      });
  });

  it('are refused under a hash that is not theirs', async () => {
    const { status } = await post({ query: '{ __typename }', extensions: persisted(QUERY), variables });
    expect(status).toBe(400);
  });
});

describe('trusted documents', () => {
  const folder = makeDataDir();
  const file = path.join(folder, 'documents.json');
  let server: RunningServer;
  beforeAll(async () => {
    writeFileSync(file, JSON.stringify({ '1f0a': QUERY, [hashOf(MUTATION)]: MUTATION }));
    server = await startServer({ env: { TRUSTED_DOCUMENTS: file } });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
    removeDataDir(folder);
  });
  const { get, post } = asking(() => server);

  it.each([
    ['the id of the file', { documentId: '1f0a' }],
    ['the hash, as GraphQL over HTTP writes it', { documentId: `sha256:${hashOf(QUERY)}` }],
    ['the hash of a persisted query', { extensions: persisted(QUERY) }],
    ['both', { query: QUERY, extensions: persisted(QUERY) }],
    ['its text', { query: QUERY }],
  ])('are answered by %s', async (_, named) => {
    const expected = { status: 200, data: { country: { name: 'Iran' } } };
    expect(await post({ ...named, variables })).toEqual(expected);
    expect(await get({ ...named, variables })).toEqual(expected);
  });

  it('change nothing by GET', async () => {
    const documentId = `sha256:${hashOf(MUTATION)}`;
    expect((await get({ documentId })).status).toBe(405);
    expect((await post({ documentId })).data).toEqual({ deleteArticle: { deleted: false } });
  });

  it.each([
    ['a text', { query: '{ countries { totalCount } }' }],
    ['an id', { documentId: 'sha256:00' }],
    ['an id that is no text', { documentId: 7 }],
    ['a hash', { extensions: persisted('{ __typename }') }],
    ['a text under the id of none', { documentId: 'x', query: QUERY }],
  ])('are all that is answered: not %s that is not theirs', async (_, named) => {
    const refused = { status: 403, code: 'DOCUMENT_NOT_TRUSTED' };
    expect(await post({ ...named, variables })).toEqual(refused);
    expect(await get({ ...named, variables })).toEqual(refused);
  });

  it.each([
    ['no JSON', '{', 'is no JSON'],
    ['a list', [QUERY], 'holds no object'],
    ['what is no document', { a: 7 }, 'the document "a" is not valid: it is no text.'],
    ['an unknown field', { a: '{ nope }' }, 'the document "a" is not valid: Cannot query field "nope"'],
  ])('must be valid when the server starts: %s', async (_, documents, problem) => {
    const other = path.join(folder, 'other.json');
    writeFileSync(other, typeof documents === 'string' ? documents : JSON.stringify(documents));
    const { status, output } = await failToStart({ env: { TRUSTED_DOCUMENTS: other } });
    expect([status, output]).toEqual([1, expect.stringContaining(problem)]);
    expect(output).toMatch(/^CONFIGURATION: TRUSTED_DOCUMENTS: [^\n]*set it to a JSON file[^\n]*\n$/);
  });
});
