import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../support/operations.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  removeDataDir(server.dataDir);
});

type Body = Readonly<Record<string, unknown>>;

/** Everything of an answer but what differs from one request to the next. */
async function post(body: Body, accept?: string) {
  const headers = { 'content-type': 'application/json', ...(accept !== undefined && { accept }) };
  const answer = await fetch(`${server.address}graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const {
    date: _,
    'x-request-id': __,
    ...rest
  } = Object.fromEntries(answer.headers) as Record<string, unknown>;
  return { status: answer.status, headers: rest, text: await answer.text() };
}

const COUNTRY = 'query Land($code: String) { land: country(code: $code) { __typename name } }';
const TWO = `${COUNTRY} query Other { statistics { people } }`;

const BODIES: readonly (readonly [name: string, body: Body, accept?: string])[] = [
  ...OPERATIONS.map(({ name, query }) => [name, { query }] as const),
  ['variables', { query: COUNTRY, variables: { code: 'IR' } }],
  ['no variables', { query: COUNTRY, variables: null }],
  ['its name', { query: COUNTRY, variables: { code: 'IR' }, operationName: 'Land' }],
  ['another name', { query: COUNTRY, variables: { code: 'IR' }, operationName: 'Sea' }],
  ['an empty name', { query: COUNTRY, variables: { code: 'IR' }, operationName: '' }],
  ['a name that is none', { query: COUNTRY, operationName: 1 }],
  ['a value of another type', { query: COUNTRY, variables: { code: 1 } }],
  ['variables that are none', { query: COUNTRY, variables: [1] }],
  ['no country', { query: COUNTRY, variables: { code: 'nonsense' } }],
  ['more than is asked', { query: COUNTRY, variables: { code: 'IR', more: 1 }, and: 'more' }],
  ['extensions', { query: COUNTRY, variables: { code: 'IR' }, extensions: {} }],
  ['null extensions', { query: COUNTRY, variables: { code: 'IR' }, extensions: null }],
  ['one operation of two', { query: TWO, operationName: 'Other' }],
  ['none of two operations', { query: TWO }],
  ['an explanation', { query: COUNTRY, extensions: { explain: 'no' } }],
  ['introspection', { query: '{ __schema { queryType { name } } }' }],
  [
    'a page too long',
    { query: 'query ($first: Int) { countries(first: $first) { nodes { id } } }', variables: { first: 101 } },
  ],
  [
    'too much',
    {
      query:
        'query ($n: Int) { countries(first: $n) { nodes { articles(first: $n) { nodes { people(first: $n) { nodes { id } } } } } } }',
      variables: { n: 90 },
    },
  ],
  [
    'a root that fails',
    {
      query: 'query ($id: ID!) { node(id: $id) { id } statistics { people } }',
      variables: { id: 'nonsense' },
    },
  ],
  ['an alias', { query: '{ __proto__: statistics { people } }' }],
  ...[
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json;q=0.9',
    'text/html',
    'application/json; charset=utf-8',
  ].map((accept) => [accept, { query: COUNTRY, variables: { code: 'IR' } }, accept] as const),
];

describe('an operation that was answered before', () => {
  it.each(BODIES)('is answered with the same bytes and headers: %s', async (_, body, accept) => {
    const first = await post(body, accept);
    expect(await post(body, accept)).toEqual(first);
    // A text that no request had yet, so that Apollo answers.
    const fresh = typeof body.query === 'string' ? { ...body, query: `${body.query} ` } : body;
    expect(await post(fresh, accept)).toEqual(first);
  });
});
