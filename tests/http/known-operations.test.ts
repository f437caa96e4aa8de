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

const BODIES: readonly { readonly name: string; readonly body: Body; readonly accept?: string }[] = [
  ...OPERATIONS.map(({ name, query }) => ({ name, body: { query } })),
  { name: 'variables', body: { query: COUNTRY, variables: { code: 'IR' } } },
  { name: 'no variables', body: { query: COUNTRY, variables: null } },
  { name: 'its name', body: { query: COUNTRY, variables: { code: 'IR' }, operationName: 'Land' } },
  { name: 'another name', body: { query: COUNTRY, variables: { code: 'IR' }, operationName: 'Sea' } },
  { name: 'an empty name', body: { query: COUNTRY, variables: { code: 'IR' }, operationName: '' } },
  { name: 'a name that is none', body: { query: COUNTRY, operationName: 1 } },
  { name: 'a value of another type', body: { query: COUNTRY, variables: { code: 1 } } },
  { name: 'variables that are none', body: { query: COUNTRY, variables: [1] } },
  { name: 'no country', body: { query: COUNTRY, variables: { code: 'nonsense' } } },
  { name: 'more than is asked', body: { query: COUNTRY, variables: { code: 'IR', more: 1 }, and: 'more' } },
  { name: 'extensions', body: { query: COUNTRY, variables: { code: 'IR' }, extensions: {} } },
  { name: 'null extensions', body: { query: COUNTRY, variables: { code: 'IR' }, extensions: null } },
  { name: 'one operation of two', body: { query: TWO, operationName: 'Other' } },
  { name: 'none of two operations', body: { query: TWO } },
  { name: 'an explanation', body: { query: COUNTRY, extensions: { explain: 'no' } } },
  { name: 'introspection', body: { query: '{ __schema { queryType { name } } }' } },
  {
    name: 'a page too long',
    body: {
      query: 'query ($first: Int) { countries(first: $first) { nodes { id } } }',
      variables: { first: 101 },
    },
  },
  {
    name: 'too much',
    body: {
      query:
        'query ($n: Int) { countries(first: $n) { nodes { articles(first: $n) { nodes { people(first: $n) { nodes { id } } } } } } }',
      variables: { n: 90 },
    },
  },
  {
    name: 'a root that fails',
    body: {
      query: 'query ($id: ID!) { node(id: $id) { id } statistics { people } }',
      variables: { id: 'nonsense' },
    },
  },
  { name: 'an alias', body: { query: '{ __proto__: statistics { people } }' } },
  ...[
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json;q=0.9',
    'text/html',
    'application/json; charset=utf-8',
  ].map((accept) => ({ name: accept, accept, body: { query: COUNTRY, variables: { code: 'IR' } } })),
];

describe('an operation that was answered before', () => {
  it.each(BODIES)('is answered with the same bytes and headers: $name', async ({ body, accept }) => {
    const first = await post(body, accept);
    expect(await post(body, accept)).toEqual(first);
    // A text that no request had yet, so that Apollo answers.
    const fresh = typeof body.query === 'string' ? { ...body, query: `${body.query} ` } : body;
    expect(await post(fresh, accept)).toEqual(first);
  });
});
