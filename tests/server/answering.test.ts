import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/access/roles.js';
import type { ApiContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { MODEL_VERSION } from '../../src/domain/model-version.js';
import { AppError } from '../../src/errors.js';
import { graphVersionStatement, parseStamp } from '../../src/ingest/graph-version.js';
import { fieldResolver } from '../../src/query/resolve.js';
import { answering } from '../../src/server/answering.js';
import { formatError } from '../../src/server/graphql-errors.js';
import { loadCypher } from '../../src/store/cypher.js';
import { readingWithin } from '../../src/store/reading-within.js';
import type { Cypher, Parameters } from '../../src/store/store.js';
import { writeGraph } from '../api/support/write-graph.js';
import { type OpenStore, STORES } from '../support/stores.js';

const EXPLAIN = { extensions: { explain: true } };
const ALL: readonly Role[] = ['read', 'write', 'cypher', 'admin'];

interface Result {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  readonly extensions?: { readonly explain?: Explained };
}
interface Explained {
  readonly statement: string;
  readonly parameters: Parameters;
  readonly roundTrips: number;
  readonly rows: number;
  readonly milliseconds: number;
  readonly cost: number;
}

describe.each(STORES)('the answering of requests on $name', ({ open }) => {
  let opened: OpenStore;
  let apollo: ApolloServer<ApiContext>;
  let executions = 0;
  const ask = async (
    request: {
      readonly query: string;
      readonly variables?: object;
      readonly extensions?: object;
      readonly operationName?: string;
    },
    roles = ALL,
    more: Partial<ApiContext> = {},
  ): Promise<Result> => {
    const store = opened.reader;
    const contextValue: ApiContext = { requestId: 'test', store, roles: new Set(roles), ...more };
    const { body } = await apollo.executeOperation(request as never, { contextValue });
    if (body.kind !== 'single') throw new Error('an answer in parts');
    return JSON.parse(JSON.stringify(body.singleResult));
  };

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    apollo = new ApolloServer<ApiContext>({
      schema: createSchema(),
      fieldResolver,
      formatError,
      includeStacktraceInErrorResponses: false,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        answering(),
        {
          async requestDidStart() {
            return {
              async executionDidStart() {
                executions += 1;
              },
            };
          },
        },
      ],
    });
    await apollo.start();
  });
  afterAll(async () => {
    await apollo?.stop();
    await opened?.close();
  });

  it('ends with what is told to clients when the server stops, and asks the database for no more', async () => {
    const stops = new AppError('STORE_UNAVAILABLE', 'The server stops before this is done.', {
      reason: 'STOPPING',
    });
    const query = '{ articles(first: 1) { totalCount } }';
    const ending = new AbortController();
    const before = opened.reader.exchanges;
    const store = readingWithin(opened.reader, 30_000, ending.signal);
    const asked = ask({ query }, ALL, { store });
    // Sent, and not answered yet.
    while (opened.reader.exchanges === before) await null;
    ending.abort(stops);
    expect(await asked).toMatchObject({
      errors: [{ message: stops.message, extensions: { code: 'STORE_UNAVAILABLE', reason: 'STOPPING' } }],
    });
    expect(opened.reader.exchanges).toBe(before + 1);
  });

  const executionsOf = async (query: string): Promise<number> => {
    const before = executions;
    await ask({ query });
    return executions - before;
  };
  const exchangesOf = async (query: string): Promise<number> => {
    const before = opened.reader.exchanges;
    await ask({ query });
    return opened.reader.exchanges - before;
  };

  it('reads the state of the graph with the answer to a GET, and alone when the client has a tag', async () => {
    const query = '{ country(code: "IR") { name } }';
    const get = async (tag?: string) => {
      const headers = new HeaderMap(tag === undefined ? [] : [['if-none-match', tag]]);
      const http = { method: 'GET', headers, search: '?query=x', body: undefined };
      const state = {
        statement: graphVersionStatement(),
        textOf: (stamp: unknown) => parseStamp(stamp)?.text,
      };
      const contextValue: ApiContext = {
        requestId: 'test',
        store: opened.reader,
        roles: new Set(ALL),
        state,
      };
      const before = opened.reader.exchanges;
      const answer = await apollo.executeOperation({ query, http }, { contextValue });
      return { exchanges: opened.reader.exchanges - before, answer };
    };
    const props = { modelVersion: MODEL_VERSION, extractor: 'tests/1.0.0', rebuilding: null };
    await opened.store.write((transaction) => transaction.run(loadCypher('write/set-meta'), { props }));
    const first = await get();
    const tag = first.answer.http.headers.get('etag');
    const again = await get(tag);
    expect([first.exchanges, again.exchanges, again.answer.http.status]).toEqual([1, 1, 304]);
    expect(first.answer.body).toMatchObject({ singleResult: { data: { country: { name: 'Iran' } } } });
    const other = await get('"another"');
    expect([other.exchanges, other.answer.http.headers.get('etag')]).toEqual([2, tag]);
  });

  it('leaves an operation that is not there to graphql-js', async () => {
    const { errors } = await ask({ query: 'query A { countries { totalCount } }', operationName: 'B' });
    expect(errors).toEqual([
      { message: 'Unknown operation named "B".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    ]);
  });

  it.each([
    ['a query', '{ country(code: "IR") { name agreements { edges { role } } } }', 0],
    ['the schema', '{ __schema { queryType { name } } }', 1],
    ['an ambiguous name', '{ person(name: "Sergei Ivanov") { id } countries { totalCount } }', 1],
    ['a page that is too large', '{ people(first: 101) { totalCount } countries { totalCount } }', 1],
    ['a question that the shaper alone answers', '{ nodes(ids: ["nonsense"]) { id } }', 0],
  ])('of %s takes as many executions by graphql-js as it must', async (_what, query, count) => {
    expect(await executionsOf(query)).toBe(count);
  });

  it('keeps what the last three documents were told of the schema', async () => {
    const documents = ['A', 'B', 'C', 'D'].map((name) => `query ${name} { __schema { queryType { name } } }`);
    const [a = '', b = '', c = '', d = ''] = documents;
    const counts: number[] = [];
    for (const query of [a, b, c, a, d, a, b]) counts.push(await executionsOf(query));
    expect(counts).toEqual([1, 1, 1, 0, 1, 0, 1]);
  });

  it('falls back to graphql-js without a second exchange', async () => {
    expect(await exchangesOf('{ person(name: "Sergei Ivanov") { id } countries { totalCount } }')).toBe(1);
  });

  it.each([
    ['once more', 1, { data: { country: { id: 'country:IR', name: 'Iran' } } }],
    [
      'no third time',
      2,
      { data: { country: null }, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ],
  ])('reads what was deleted while it was read %s', async (_, torn, expected) => {
    let reads = 0;
    const read: typeof opened.reader.read = async (cypher, parameters) => {
      reads += 1;
      const answer = await opened.reader.read(cypher, parameters);
      const half = JSON.stringify(answer.values, (_key, value) => (value === 'Iran' ? null : value));
      return reads > torn ? answer : { ...answer, values: JSON.parse(half) };
    };
    const store = Object.assign(Object.create(opened.reader), { read });
    const contextValue: ApiContext = { requestId: 'test', store, roles: new Set(ALL) };
    const request = { query: '{ country(code: "IR") { id name } }' };
    const { body } = await apollo.executeOperation(request, { contextValue });
    expect([body.kind === 'single' && body.singleResult, reads]).toMatchObject([expected, 2]);
  });

  it('answers the neighbours of a root that is refused', async () => {
    const { data, errors } = await ask({
      query: '{ person(name: "Sergei Ivanov") { id } c: country(code: "IR") { id } }',
    });
    expect(errors).toHaveLength(1);
    expect(data).toEqual({ person: null, c: { id: 'country:IR' } });
  });

  it('explains a query by a statement that runs as it stands', async () => {
    const { data, extensions } = await ask({ query: '{ countries { nodes { id aliases } } }', ...EXPLAIN });
    const { statement, parameters, ...figures } = extensions?.explain ?? ({} as Explained);
    const { values } = await opened.reader.read(statement as Cypher, parameters);
    expect(JSON.stringify(values)).toContain('country:IR');
    expect(data).toBeDefined();
    expect(figures).toEqual({ roundTrips: 1, rows: 2, milliseconds: expect.any(Number), cost: 20 });
  });

  it('counts the row of a statement without lists', async () => {
    const { extensions } = await ask({ query: '{ statistics { articles } }', ...EXPLAIN });
    expect(extensions?.explain).toMatchObject({ roundTrips: 1, rows: 1 });
  });

  it('explains nothing unless asked', async () => {
    expect(await ask({ query: '{ __typename }' })).toEqual({ data: { __typename: 'Query' } });
  });

  it('explains nothing to a key without the role "cypher"', async () => {
    const { data, errors } = await ask({ query: '{ __typename }', ...EXPLAIN }, ['read']);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  const many = (count: number, part: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => part(index)).join(' ');
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `relations(first: 50) { nodes { other { ${nested(levels - 1)} } } }`;

  it.each([
    ['20 root fields', `{ ${many(20, (i) => `r${i}: node(id: "country:IR") { id }`)} }`, undefined],
    [
      '21 root fields',
      `{ ${many(21, (i) => `r${i}: node(id: "country:IR") { id }`)} }`,
      'has 21 root fields',
    ],
    ['31 aliases', `{ country(code: "IR") { ${many(31, (i) => `a${i}: __typename`)} } }`, 'has 31 aliases'],
    [
      'aliases in fragments',
      `{ country(code: "IR") { ...f } r: country(code: "RU") { ...f } } fragment f on Country { ${many(16, (i) => `a${i}: id`)} }`,
      'has 33 aliases',
    ],
    [
      '21 directives',
      `{ country(code: "IR") { ${many(21, () => 'id @skip(if: false)')} } }`,
      'has 21 directives',
    ],
    [
      '1,012 selections',
      `{ country(code: "IR") { ...a } } fragment a on Country { ${many(10, () => '...b')} } fragment b on Country { ${many(100, () => 'id')} }`,
      'has 1012 selections',
    ],
    ['over 50,000 rows', `{ country(code: "IR") { ${nested(3)} } }`, 'may read'],
    ['9 levels', `{ country(code: "IR") { ${nested(5)} } }`, 'nests'],
  ])('of %s is within the limits or refused with the figure', async (_what, query, message) => {
    const { data, errors } = await ask({ query });
    if (message === undefined) expect(data).toBeDefined();
    else
      expect([errors?.[0]?.extensions?.code, errors?.[0]?.message]).toEqual([
        expect.stringMatching(/^QUERY_TOO_/),
        expect.stringContaining(message),
      ]);
  });

  it('refuses what is over a limit before anything runs', async () => {
    expect(await exchangesOf(`{ country(code: "IR") { ${nested(3)} } }`)).toBe(0);
  });
});
