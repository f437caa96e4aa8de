import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { STORES } from '../support/stores.js';
import { watchMemory } from './support/watch.js';

const many = (count: number, text: string | ((at: number) => string)): string =>
  Array.from({ length: count }, (_, at) => (typeof text === 'string' ? text : text(at))).join(' ');
const around = (depth: number, open: string, inside: string, close: string): string =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`;
const nested = (depth: number, wrap: (inside: unknown) => unknown, inside: unknown): unknown =>
  depth === 0 ? inside : nested(depth - 1, wrap, wrap(inside));

const COUNTRY = 'country(code: "IR")';
const PEOPLE = 'query Q($filter: PersonFilter) { people(filter: $filter, first: 1) { totalCount } }';
const NAME = { name: { contains: 'a' } };
const SCHEMA =
  '__schema { types { name description fields { name description args { name description type { name } } type { name } } } }';
const INGEST = 'ingestArticle(input: { text: "" }) { outcome }';
/** The costliest that is answered. */
const COSTLY =
  'articles(first: 20) { nodes { people(first: 20) { nodes { countries(first: 20) { nodes { name agreements(first: 3) { nodes { name } } } } } } } }';

type Body = unknown;
/** A request, and the code that it is refused with; answered where there is none. */
const ATTACKS: readonly (readonly [what: string, body: Body, code?: string])[] = [
  ['500 levels', { query: around(500, '{ a ', '', '}') }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '499 levels of a field that is there',
    { query: `{ ${around(499, 'people { nodes { countries { nodes { ', 'id', '} } } }')} }` },
    'QUERY_TOO_COSTLY',
  ],
  [
    '60 levels',
    { query: `{ ${around(30, 'people { nodes { articles { nodes { ', 'id', '} } } }')} }` },
    'QUERY_TOO_DEEP',
  ],
  ['1,000 aliases', { query: `{ ${COUNTRY} { ${many(600, (at) => `a${at}: name`)} } }` }, 'QUERY_TOO_COSTLY'],
  [
    '31 aliases of __typename',
    { query: `{ ${COUNTRY} { ${many(31, (at) => `a${at}: __typename`)} } }` },
    'QUERY_TOO_COSTLY',
  ],
  ['30 costly roots', { query: `{ ${many(30, (at) => `a${at}: ${COSTLY}`)} }` }, 'QUERY_TOO_COSTLY'],
  ['1,900 repeated fields', { query: `{ ${COUNTRY} { ${many(1_900, 'name')} } }` }, 'QUERY_TOO_COSTLY'],
  [
    'nests of repeated fields',
    { query: `{ ${many(14, `${COUNTRY} { ${many(9, `places { ${many(9, 'totalCount')} }`)} }`)} }` },
    'QUERY_TOO_COSTLY',
  ],
  ['many unknown directives', { query: `{ __typename ${many(600, '@a')} }` }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '21 directives',
    { query: `{ ${COUNTRY} { ${many(21, '... @skip(if: false) { name }')} } }` },
    'QUERY_TOO_COSTLY',
  ],
  [
    'a fragment within itself',
    { query: `{ ${COUNTRY} { ...A } } fragment A on Country { name ...A }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a circle of fragments',
    {
      query: `{ ${COUNTRY} { ...F0 } } ${many(90, (at) => `fragment F${at} on Country { name ...F${(at + 1) % 90} }`)}`,
    },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that double thirty times',
    {
      query: `{ ${COUNTRY} { ...F0 } } ${many(30, (at) => `fragment F${at} on Country { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Country { name }`,
    },
    'QUERY_TOO_COSTLY',
  ],
  [
    'fragments in fields that double',
    {
      query: `{ ${COUNTRY} { ...F0 } } ${many(9, (at) => `fragment F${at} on Country { places { nodes { country { ...F${at + 1} } } } agreements { nodes { parties { nodes { ... on Country { ...F${at + 1} } } } } } }`)} fragment F9 on Country { name }`,
    },
    'QUERY_TOO_COSTLY',
  ],
  ['inline fragments in each other', { query: `{ ${COUNTRY} { ${around(600, '... { ', 'name', '}')} } }` }],
  [
    'a hundred operations',
    { query: many(300, (at) => `query Q${at} { __typename }`) },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a hundred variables',
    { query: `query Q(${many(100, (at) => `$v${at}: [[[[Int!]!]!]!]`)}) { __typename }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a page of 2^31', { query: '{ people(first: 2147483648) { totalCount } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a page of 10^308',
    { query: 'query Q($first: Int) { people(first: $first) { totalCount } }', variables: { first: 1e308 } },
    'BAD_USER_INPUT',
  ],
  ['a page of -1', { query: '{ people(first: -1) { totalCount } }' }, 'BAD_USER_INPUT'],
  [
    'a number of 50,000 digits',
    { query: `{ people(first: ${'9'.repeat(50_000)}) { totalCount } }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a text of 90 kB', { query: `{ person(name: "${'x'.repeat(90_000)}") { id } }` }],
  ['a block text of quotes', { query: `{ person(name: """${'\\"""'.repeat(10_000)}""") { id } }` }],
  ['a name of 90 kB', { query: `{ ${'x'.repeat(90_000)} }` }, 'GRAPHQL_VALIDATION_FAILED'],
  ['90 kB of comments', { query: `{ __typename } ${'#\n'.repeat(30_000)}` }],
  ['90 kB of commas', { query: `{ __typename ${','.repeat(90_000)} }` }],
  ['90 kB of brackets', { query: '['.repeat(90_000) }, 'GRAPHQL_PARSE_FAILED'],
  [
    'a list in a list, 400 times',
    { query: `{ nodes(ids: ${around(400, '[', '"a"', ']')}) { id } }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a code point beyond the last',
    { query: '{ person(name: "\\u{110000}") { id } }' },
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'half of a character',
    { query: 'query Q($name: String) { person(name: $name) { id } }', variables: { name: '\ud800' } },
  ],
  [
    'a null character',
    { query: 'query Q($name: String) { person(name: $name) { id } }', variables: { name: '\u0000' } },
  ],
  [
    '5,000 ids',
    {
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array(5_000).fill('country:IR') },
    },
    'BAD_USER_INPUT',
  ],
  [
    'one id a hundred times',
    {
      query:
        'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { officials(first: 100) { totalCount } } } }',
      variables: { ids: Array(100).fill('country:IR') },
    },
  ],
  [
    'ids of 900 characters',
    {
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 100 }, (_, at) => `person:${at}${'x'.repeat(900)}`) },
    },
  ],
  [
    'a filter of many levels',
    { query: PEOPLE, variables: { filter: nested(4, (inside) => ({ and: [{ not: inside }] }), NAME) } },
  ],
  [
    'a filter of 3,000 parts',
    { query: PEOPLE, variables: { filter: { or: Array(3_000).fill(NAME) } } },
    'QUERY_TOO_COSTLY',
  ],
  [
    'a filter that branches',
    { query: PEOPLE, variables: { filter: nested(10, (inside) => ({ or: [inside, inside] }), NAME) } },
    'QUERY_TOO_COSTLY',
  ],
  [
    'two hundred levels of not',
    { query: `{ people(filter: ${around(200, '{ not: ', '{}', '}')}) { totalCount } }` },
    'QUERY_TOO_COSTLY',
  ],
  [
    'twenty filters by related things of related things',
    {
      query: `{ ${many(20, (at) => `a${at}: countries(filter: { agreements: { some: { agreement: { parties: { some: { country: { name: { contains: "${at}" } } } } } } } }) { totalCount }`)} }`,
    },
    'QUERY_TOO_COSTLY',
  ],
  [
    'a filter by relations of relations',
    {
      query: 'query Q($filter: CountryFilter) { countries(filter: $filter) { totalCount } }',
      variables: {
        filter: nested(
          7,
          (inside) => ({ agreements: { some: { agreement: { parties: { some: { country: inside } } } } } }),
          { code: { eq: 'IR' } },
        ),
      },
    },
    'QUERY_TOO_COSTLY',
  ],
  [
    '5,000 values to compare with',
    {
      query: PEOPLE,
      variables: { filter: { name: { in: Array.from({ length: 5_000 }, (_, at) => `n${at}`) } } },
    },
  ],
  [
    'a search for 90 kB',
    {
      query: 'query Q($query: String!) { search(query: $query) { totalCount } }',
      variables: { query: 'iran '.repeat(18_000) },
    },
  ],
  [
    'a search for signs',
    {
      query: 'query Q($query: String!) { search(query: $query) { totalCount } }',
      variables: { query: '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT TO' },
    },
  ],
  ['a search for stars', { query: '{ search(query: "* ?* a* *a ~0 iran~2 iran^1e9") { totalCount } }' }],
  [
    'a schema within itself',
    { query: `{ __schema { types { ${around(9, 'fields { type { ', 'name', '} }')} } } }` },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['the schema twenty times', { query: `{ ${many(20, (at) => `a${at}: ${SCHEMA}`)} }` }, 'QUERY_TOO_COSTLY'],
  ['a batch', Array(50).fill({ query: '{ __typename }' }), 'BAD_REQUEST'],
  ['a query that is a list', { query: ['{ __typename }'] }, 'BAD_REQUEST'],
  ['variables that are a list', { query: '{ __typename }', variables: [1] }, 'BAD_REQUEST'],
  [
    'an operation of another name',
    { query: 'query A { __typename }', operationName: 'B'.repeat(50_000) },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a hash that is a number',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } },
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  [
    'a hash of something else',
    { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    'BAD_REQUEST',
  ],
  [
    'aliases of objects’ own names',
    { query: `{ __proto__: ${COUNTRY} { constructor: name toString: code hasOwnProperty: id } }` },
  ],
  [
    'variables of objects’ own names',
    JSON.parse(
      '{"query": "query Q($__proto__: Int, $constructor: Int) { people(first: $__proto__, last: $constructor) { totalCount } }", "variables": {"__proto__": 1}}',
    ),
  ],
  [
    'twenty articles at once',
    { query: `mutation { ${many(20, (at) => `a${at}: ${INGEST}`)} }` },
    'ARTICLE_REJECTED',
  ],
  [
    'twenty-one changes',
    { query: `mutation { ${many(21, (at) => `a${at}: deleteArticle(id: "article:${at}") { deleted }`)} }` },
    'QUERY_TOO_COSTLY',
  ],
  [
    'a year that is none',
    { query: '{ claims(filter: { date: { before: "99999-01-01" } }) { totalCount } }' },
    'BAD_USER_INPUT',
  ],
  [
    'a cursor of 90 kB',
    { query: `{ people(after: "${'A'.repeat(90_000)}") { totalCount } }` },
    'BAD_USER_INPUT',
  ],
  [
    'a cursor of lists in lists',
    {
      query: `{ people(after: "${Buffer.from(around(1_000, '[', '', ']')).toString('base64url')}") { totalCount nodes { id } } }`,
    },
    'BAD_USER_INPUT',
  ],
  [
    'a way of 99 steps',
    { query: '{ path(from: "country:IR", to: "country:RU", maxLength: 99) { length } }' },
    'BAD_USER_INPUT',
  ],
  ['a way to itself', { query: '{ path(from: "country:IR", to: "country:IR", maxLength: 4) { length } }' }],
  [
    'surroundings of 99 steps',
    { query: '{ neighborhood(of: "country:IR", depth: 99) { nodes { id } } }' },
    'BAD_USER_INPUT',
  ],
  ['the costliest operation', { query: `{ ${COSTLY} }`, extensions: { explain: true } }],
  [
    'all counts of all lists',
    {
      query:
        '{ articles { totalCount } people { totalCount } countries { totalCount } organizations { totalCount } places { totalCount } events { totalCount } claims { totalCount } statements { totalCount } agreements { facets { of values { value count } } } }',
    },
  ],
];

const address = inject('neo4j');
const ENGINES = STORES.map(({ name, open }) => ({
  name,
  start: async (): Promise<RunningServer> => {
    if (name === 'embedded' || typeof address === 'string') return startServer();
    await (await open()).close();
    const { uri, username, password } = address;
    return startServer({
      env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, SEED: 'on' },
    });
  },
}));

describe.each(ENGINES)('GraphQL on $name', ({ start }) => {
  let server: RunningServer;
  let memory: ReturnType<typeof watchMemory>;
  beforeAll(async () => {
    server = await start();
    await server.ask(`{ ${COSTLY} }`);
    memory = watchMemory(server.process.pid ?? 0);
  });
  afterAll(async () => {
    memory?.stop();
    await server?.stop();
    if (server !== undefined) removeDataDir(server.dataDir);
  });

  it.each(ATTACKS)('answers %s', async (_, body, code) => {
    const started = performance.now();
    const response = await fetch(`${server.address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    expect([errors?.[0]?.extensions.code, response.status < 500]).toEqual([code, true]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('keeps no document of hundreds that are left with it', async () => {
    const ask = (at: number) => server.ask(`{ __typename } # ${at} ${'x'.repeat(90_000)}`);
    for (let from = 0; from < 400; from += 20)
      await Promise.all(Array.from({ length: 20 }, (_, at) => ask(from + at)));
  });

  it('stands afterwards, and took less than 256 MB', async () => {
    const { data } = await server.ask(`{ ${COUNTRY} { name } }`);
    expect(data).toEqual({ country: { name: 'Iran' } });
    expect(memory.grown()).toBeLessThan(256 * 2 ** 20);
  });
});
