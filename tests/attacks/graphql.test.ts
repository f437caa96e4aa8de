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
  'articles(first: 20) { nodes { people(first: 20) { nodes { countries(first: 20) { nodes { name agreements(first: 5) { nodes { name } } } } } } } }';

type Body = unknown;
/** A request, and how its answer begins: status, then the code of its error with the reason or else the message, or the data. */
const ATTACKS: readonly (readonly [what: string, body: Body, answer: string])[] = [
  [
    'null for a variable with a default, in a list',
    { query: 'query ($i: ID = "country:IR") { nodes(ids: [$i]) { id } }', variables: { i: null } },
    '400 BAD_USER_INPUT nodes(ids): Argument "ids"',
  ],
  [
    'null for a condition with a default',
    { query: 'query ($b: Boolean = true) { __typename @include(if: $b) }', variables: { b: null } },
    '400 BAD_USER_INPUT __typename(if): Argument "if"',
  ],
  [
    'null for an argument with a default',
    { query: 'query ($f: String = "a") { search(query: $f) { totalCount } }', variables: { f: null } },
    '400 BAD_USER_INPUT search(query): Argument "query"',
  ],
  ['500 levels', { query: around(500, '{ a ', '', '}') }, '400 QUERY_TOO_DEEP MAX_DOCUMENT_DEPTH'],
  [
    '1,996 levels of fields that are there',
    { query: `{ ${around(499, 'people { nodes { countries { nodes { ', 'id', '} } } }')} }` },
    '400 QUERY_TOO_COSTLY MAX_TOKENS',
  ],
  [
    '120 levels',
    { query: `{ ${around(30, 'people { nodes { articles { nodes { ', 'id', '} } } }')} }` },
    '400 QUERY_TOO_DEEP MAX_DOCUMENT_DEPTH',
  ],
  [
    '600 aliases',
    { query: `{ ${COUNTRY} { ${many(600, (at) => `a${at}: name`)} } }` },
    '400 QUERY_TOO_COSTLY MAX_ALIASES',
  ],
  [
    '31 aliases of __typename',
    { query: `{ ${COUNTRY} { ${many(31, (at) => `a${at}: __typename`)} } }` },
    '400 QUERY_TOO_COSTLY MAX_ALIASES',
  ],
  [
    '30 costly roots',
    { query: `{ ${many(30, (at) => `a${at}: ${COSTLY}`)} }` },
    '400 QUERY_TOO_COSTLY MAX_ROOT_FIELDS',
  ],
  [
    '1,900 times one field',
    { query: `{ ${COUNTRY} { ${many(1_900, 'name')} } }` },
    '400 QUERY_TOO_COSTLY MAX_SELECTIONS',
  ],
  [
    '900 times one field',
    { query: `{ ${COUNTRY} { ${many(900, 'name')} } }` },
    '400 QUERY_TOO_COSTLY MAX_REPEATED_FIELDS',
  ],
  [
    'nests of repeated fields',
    { query: `{ ${many(14, `${COUNTRY} { ${many(9, `places { ${many(9, 'totalCount')} }`)} }`)} }` },
    '400 QUERY_TOO_COSTLY MAX_SELECTIONS',
  ],
  [
    '600 unknown directives',
    { query: `{ __typename ${many(600, '@a')} }` },
    '400 QUERY_TOO_COSTLY MAX_DIRECTIVES',
  ],
  [
    '21 directives',
    { query: `{ ${COUNTRY} { ${many(21, '... @skip(if: false) { name }')} } }` },
    '400 QUERY_TOO_COSTLY MAX_DIRECTIVES',
  ],
  [
    'a fragment within itself',
    { query: `{ ${COUNTRY} { ...A } } fragment A on Country { name ...A }` },
    '400 GRAPHQL_VALIDATION_FAILED Cannot spread fragment "A" within itself.',
  ],
  [
    'a circle of fragments',
    {
      query: `{ ${COUNTRY} { ...F0 } } ${many(90, (at) => `fragment F${at} on Country { name ...F${(at + 1) % 90} }`)}`,
    },
    '400 GRAPHQL_VALIDATION_FAILED Cannot spread fragment "F0" within itself via "F1", "F2"',
  ],
  [
    'fragments that double thirty times',
    {
      query: `{ ${COUNTRY} { ...F0 } } ${many(30, (at) => `fragment F${at} on Country { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Country { name }`,
    },
    '400 QUERY_TOO_COSTLY MAX_SELECTIONS',
  ],
  [
    'one field through 150 fragments',
    {
      query: `{ ${COUNTRY} { ${many(150, (at) => `...F${at}`)} } } ${many(150, (at) => `fragment F${at} on Country { name }`)}`,
    },
    '200 {"country":{"name":"Iran"}}',
  ],
  [
    '950 fields in a fragment that nobody spreads',
    { query: `{ __typename } fragment F on Country { ${many(950, 'name')} }` },
    '400 QUERY_TOO_COSTLY MAX_REPEATED_FIELDS',
  ],
  [
    'fragments in fields that double',
    {
      query: `{ ${COUNTRY} { ...F0 } } ${many(9, (at) => `fragment F${at} on Country { places { nodes { country { ...F${at + 1} } } } agreements { nodes { parties { nodes { ... on Country { ...F${at + 1} } } } } } }`)} fragment F9 on Country { name }`,
    },
    '400 QUERY_TOO_COSTLY MAX_SELECTIONS',
  ],
  [
    '600 inline fragments in each other',
    { query: `{ ${COUNTRY} { ${around(600, '... { ', 'name', '}')} } }` },
    '200 {"country":{"name":"Iran"}}',
  ],
  [
    'three hundred operations',
    { query: many(300, (at) => `query Q${at} { __typename }`) },
    '400 OPERATION_RESOLUTION_FAILURE Must provide operation name if query contains',
  ],
  [
    'a hundred variables',
    { query: `query Q(${many(100, (at) => `$v${at}: [[[[Int!]!]!]!]`)}) { __typename }` },
    '400 GRAPHQL_VALIDATION_FAILED Variable "$v0" is never used in operation "Q".',
  ],
  [
    'a page of 2^31',
    { query: '{ people(first: 2147483648) { totalCount } }' },
    '400 BAD_USER_INPUT people(first): Int cannot represent non 32-bit signed integer value: 2147483648',
  ],
  [
    'a page of 10^308',
    { query: 'query Q($first: Int) { people(first: $first) { totalCount } }', variables: { first: 1e308 } },
    '400 BAD_USER_INPUT people(first): Variable "$first" got invalid value 1e+308;',
  ],
  [
    'a page of -1',
    { query: '{ people(first: -1) { totalCount } }' },
    '400 BAD_USER_INPUT people(first): -1 was given; expected a whole number from 0 to 100',
  ],
  [
    'a number of 50,000 digits',
    { query: `{ people(first: ${'9'.repeat(50_000)}) { totalCount } }` },
    '400 BAD_USER_INPUT people(first): Int cannot represent non 32-bit signed integer value: 9999',
  ],
  [
    'a text of 90 kB',
    { query: `{ person(name: "${'x'.repeat(90_000)}") { id } }` },
    '400 QUERY_TOO_COSTLY MAX_VALUE_LENGTH',
  ],
  ['a text of 10 kB', { query: `{ person(name: "${'x'.repeat(10_000)}") { id } }` }, '200 {"person":null}'],
  [
    'a block text of quotes',
    { query: `{ person(name: """${'\\"""'.repeat(10_000)}""") { id } }` },
    '400 QUERY_TOO_COSTLY MAX_VALUE_LENGTH',
  ],
  [
    'a name of 90 kB',
    { query: `{ ${'x'.repeat(90_000)} }` },
    '400 GRAPHQL_VALIDATION_FAILED Cannot query field "xxxx',
  ],
  ['90 kB of comments', { query: `{ __typename } ${'#\n'.repeat(30_000)}` }, '200 {"__typename":"Query"}'],
  ['90 kB of commas', { query: `{ __typename ${','.repeat(90_000)} }` }, '200 {"__typename":"Query"}'],
  [
    '90 kB of brackets',
    { query: '['.repeat(90_000) },
    '400 GRAPHQL_PARSE_FAILED Syntax Error: Unexpected "[".',
  ],
  [
    'a list in a list, 400 times',
    { query: `{ nodes(ids: ${around(400, '[', '"a"', ']')}) { id } }` },
    '400 BAD_USER_INPUT nodes(ids): ID cannot represent a non-string and non-integer value: [[[[',
  ],
  [
    'a code point beyond the last',
    { query: '{ person(name: "\\u{110000}") { id } }' },
    '400 GRAPHQL_PARSE_FAILED Syntax Error: Invalid Unicode escape sequence: "\\u{110000}".',
  ],
  [
    'half of a character',
    { query: 'query Q($name: String) { person(name: $name) { id } }', variables: { name: '\ud800' } },
    '200 {"person":null}',
  ],
  [
    'a null character',
    { query: 'query Q($name: String) { person(name: $name) { id } }', variables: { name: '\u0000' } },
    '200 {"person":null}',
  ],
  [
    '5,000 ids',
    {
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array(5_000).fill('country:IR') },
    },
    '400 BAD_USER_INPUT MAX_PAGE_SIZE',
  ],
  [
    'one id a hundred times',
    {
      query:
        'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { officials(first: 100) { totalCount } } } }',
      variables: { ids: Array(100).fill('country:IR') },
    },
    '200 {"nodes":[{"id":"country:IR","officials":{"totalCount":',
  ],
  [
    'a hundred ids of 900 characters',
    {
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 100 }, (_, at) => `person:${at}${'x'.repeat(900)}`) },
    },
    '200 {"nodes":[null,null',
  ],
  [
    'a filter of eight levels',
    { query: PEOPLE, variables: { filter: nested(4, (inside) => ({ and: [{ not: inside }] }), NAME) } },
    '200 {"people":{"totalCount":',
  ],
  [
    'a filter of 6,000 conditions',
    { query: PEOPLE, variables: { filter: { or: Array(3_000).fill(NAME) } } },
    '400 QUERY_TOO_COSTLY MAX_CONDITIONS',
  ],
  [
    'a filter that branches ten times',
    { query: PEOPLE, variables: { filter: nested(10, (inside) => ({ or: [inside, inside] }), NAME) } },
    '400 QUERY_TOO_COSTLY MAX_CONDITIONS',
  ],
  [
    'two hundred levels of not',
    { query: `{ people(filter: ${around(200, '{ not: ', '{}', '}')}) { totalCount } }` },
    '400 QUERY_TOO_COSTLY MAX_FILTER_DEPTH',
  ],
  [
    'twenty filters by related things of related things',
    {
      query: `{ ${many(20, (at) => `a${at}: countries(filter: { agreements: { some: { agreement: { parties: { some: { country: { name: { contains: "${at}" } } } } } } } }) { totalCount }`)} }`,
    },
    '400 QUERY_TOO_COSTLY MAX_CONDITIONS',
  ],
  [
    'a filter by 14 levels of relations',
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
    '400 QUERY_TOO_COSTLY MAX_FILTER_RELATIONS',
  ],
  [
    '5,000 values to compare with',
    {
      query: PEOPLE,
      variables: { filter: { name: { in: Array.from({ length: 5_000 }, (_, at) => `n${at}`) } } },
    },
    '200 {"people":{"totalCount":',
  ],
  [
    'a search for 90 kB',
    {
      query: 'query Q($query: String!) { search(query: $query) { totalCount } }',
      variables: { query: 'iran '.repeat(18_000) },
    },
    '400 QUERY_TOO_COSTLY MAX_VALUE_LENGTH',
  ],
  [
    'a search for 10 kB',
    {
      query: 'query Q($query: String!) { search(query: $query) { totalCount } }',
      variables: { query: 'iran '.repeat(2_000) },
    },
    '200 {"search":{"totalCount":',
  ],
  [
    'a search for signs',
    {
      query: 'query Q($query: String!) { search(query: $query) { totalCount } }',
      variables: { query: '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT TO' },
    },
    '200 {"search":{"totalCount":',
  ],
  [
    'a search for stars',
    { query: '{ search(query: "* ?* a* *a ~0 iran~2 iran^1e9") { totalCount } }' },
    '200 {"search":{"totalCount":',
  ],
  [
    'a schema within itself',
    { query: `{ __schema { types { ${around(9, 'fields { type { ', 'name', '} }')} } } }` },
    '400 GRAPHQL_VALIDATION_FAILED Maximum introspection depth exceeded',
  ],
  [
    'the schema twenty times',
    { query: `{ ${many(20, (at) => `a${at}: ${SCHEMA}`)} }` },
    '400 QUERY_TOO_COSTLY MAX_INTROSPECTIONS',
  ],
  ['a batch', Array(50).fill({ query: '{ __typename }' }), '400 BAD_REQUEST Operation batching disabled.'],
  [
    'a query that is a list',
    { query: ['{ __typename }'] },
    '400 BAD_REQUEST GraphQL queries must be strings.',
  ],
  [
    'variables that are a list',
    { query: '{ __typename }', variables: [1] },
    '400 BAD_REQUEST `variables` in a POST body must be an object if provided.',
  ],
  [
    'an operation of another name',
    { query: 'query A { __typename }', operationName: 'B'.repeat(50_000) },
    '400 OPERATION_RESOLUTION_FAILURE Unknown operation named "BBBB',
  ],
  [
    'a hash that is a number',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } },
    '200 PERSISTED_QUERY_NOT_FOUND PersistedQueryNotFound',
  ],
  [
    'a hash of something else',
    { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    '400 BAD_REQUEST provided sha does not match query',
  ],
  [
    'aliases of objects’ own names',
    { query: `{ __proto__: ${COUNTRY} { constructor: name toString: code hasOwnProperty: id } }` },
    '200 {"__proto__":{"constructor":"Iran","toString":"IR"',
  ],
  [
    'variables of objects’ own names',
    JSON.parse(
      '{"query": "query Q($__proto__: Int, $constructor: Int) { people(first: $__proto__, last: $constructor) { totalCount } }", "variables": {"__proto__": 1}}',
    ),
    '200 {"people":{"totalCount":',
  ],
  [
    'twenty articles at once',
    { query: `mutation { ${many(20, (at) => `a${at}: ${INGEST}`)} }` },
    '422 ARTICLE_REJECTED EMPTY',
  ],
  [
    'twenty-one changes',
    { query: `mutation { ${many(21, (at) => `a${at}: deleteArticle(id: "article:${at}") { deleted }`)} }` },
    '400 QUERY_TOO_COSTLY MAX_ROOT_FIELDS',
  ],
  [
    'a year that is none',
    { query: '{ claims(filter: { date: { before: "99999-01-01" } }) { totalCount } }' },
    '400 BAD_USER_INPUT claims(filter).date.before: "99999-01-01" is not a day',
  ],
  [
    'a cursor of 90 kB',
    { query: `{ people(after: "${'A'.repeat(90_000)}") { totalCount } }` },
    '400 QUERY_TOO_COSTLY MAX_VALUE_LENGTH',
  ],
  [
    'a cursor of lists in lists',
    {
      query: `{ people(after: "${Buffer.from(around(1_000, '[', '', ']')).toString('base64url')}") { totalCount nodes { id } } }`,
    },
    '400 BAD_USER_INPUT people(after): this is not a cursor. Give one',
  ],
  [
    'a way of 99 steps',
    { query: '{ path(from: "country:IR", to: "country:RU", maxLength: 99) { length } }' },
    '200 BAD_USER_INPUT path(maxLength): 99 was given; expected a whole number from 1 to 4',
  ],
  [
    'a way to itself',
    { query: '{ path(from: "country:IR", to: "country:IR", maxLength: 4) { length } }' },
    '200 {"path":{"length":0}}',
  ],
  [
    'surroundings of 99 steps',
    { query: '{ neighborhood(of: "country:IR", depth: 99) { nodes { id } } }' },
    '400 BAD_USER_INPUT neighborhood(depth): 99 was given; expected a whole number from 1 to 2',
  ],
  [
    'the costliest operation',
    { query: `{ ${COSTLY} }`, extensions: { explain: true } },
    '200 {"articles":{"nodes":[{"people":{',
  ],
  [
    'the counts of all lists',
    {
      query:
        '{ articles { totalCount } people { totalCount } countries { totalCount } organizations { totalCount } places { totalCount } events { totalCount } claims { totalCount } statements { totalCount } agreements { facets { of values { value count } } } }',
    },
    '200 {"articles":{"totalCount":',
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

async function answerTo(server: RunningServer, body: Body): Promise<string> {
  const response = await fetch(`${server.address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly reason?: string };
    }[];
  };
  const [error] = errors ?? [];
  if (error === undefined) return `${response.status} ${JSON.stringify(data)}`;
  return `${response.status} ${error.extensions.code} ${error.extensions.reason ?? error.message}`;
}

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

  it.each(ATTACKS)('answers %s, and a writer after it', async (_, body, expected) => {
    const started = performance.now();
    expect((await answerTo(server, body)).slice(0, expected.length)).toBe(expected);
    const writing = { query: 'mutation { deleteArticle(id: "article:none") { deleted } }' };
    expect(await answerTo(server, writing)).toBe('200 {"deleteArticle":{"deleted":false}}');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('answers four hundred documents of 90 kB that nobody asks again', async () => {
    const ask = (at: number) => answerTo(server, { query: `{ __typename } # ${at} ${'x'.repeat(90_000)}` });
    for (let from = 0; from < 400; from += 20) {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(from + at)));
      expect(new Set(answers)).toEqual(new Set(['200 {"__typename":"Query"}']));
    }
  });

  it('stands afterwards, and took less than 256 MB', async () => {
    const { data } = await server.ask(`{ ${COUNTRY} { name } }`);
    expect(data).toEqual({ country: { name: 'Iran' } });
    expect(memory.grown()).toBeLessThan(256 * 2 ** 20);
  });
});
