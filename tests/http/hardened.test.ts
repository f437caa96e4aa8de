import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const JSON_TYPE = { 'content-type': 'application/json' };

/** What a scanner for GraphQL servers asks; each gives whether it found something. */
type Check = (address: string) => Promise<boolean>;

const post = async (address: string, body: unknown, headers: Record<string, string> = JSON_TYPE) => {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${address}graphql`, { method: 'POST', headers, body: sent });
  return response.json() as Promise<{
    data?: Record<string, unknown>;
    errors?: unknown[];
    extensions?: object;
  }>;
};
const get = (address: string, query: string) => fetch(`${address}graphql?${new URLSearchParams({ query })}`);
const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

const CHECKS: Readonly<Record<string, Check>> = {
  'field suggestions': async (address) =>
    JSON.stringify(await post(address, { query: '{ countrie { id } }' })).includes('Did you mean'),
  'suggestions for values': async (address) => {
    const query = 'query ($f: CountryFilter) { countries(filter: $f) { totalCount } }';
    const subscription = `subscription ($of: [RelationType!]) { claimAsserted(types: $of) { cursor } }`;
    const asked = [
      post(address, { query, variables: { f: { nmae: 1 } } }),
      post(address, { query, variables: { f: { name: { eqq: 'Iran' } } } }),
      fetch(`${address}graphql`, {
        method: 'POST',
        headers: { ...JSON_TYPE, accept: 'text/event-stream' },
        body: JSON.stringify({ query: subscription, variables: { of: ['SIGNEDD'] } }),
      }).then((answer) => answer.text()),
    ];
    const answers = await Promise.all(asked);
    expect(answers.every((answer) => JSON.stringify(answer).includes('errors'))).toBe(true);
    return answers.some((answer) => JSON.stringify(answer).includes('Did you mean'));
  },
  'values of enums': async (address) => {
    const inVariable =
      'query ($p: Predicate!, $m: Modality!) { claims(filter: { predicate: { eq: $p }, modality: { eq: $m } }) { totalCount } }';
    const asked = [
      { query: '{ claims(filter: { predicate: { eq: LIKES } }) { totalCount } }' },
      { query: '{ claims(filter: { modality: { in: [LIKES] } }) { totalCount } }' },
      { query: inVariable, variables: { p: 'LIKES', m: 'ACTUAL' } },
      { query: inVariable, variables: { p: 'MET_WITH', m: 'LIKES' } },
      { query: 'query ($m: Modality = LIKES) { claims(filter: { modality: { eq: $m } }) { totalCount } }' },
    ];
    const answers = await Promise.all(
      asked.map(async (each) => JSON.stringify((await post(address, each)).errors)),
    );
    expect(answers.map((answer) => answer.includes('LIKES'))).toEqual(asked.map(() => true));
    const telling = answers.filter((answer) => /HOLDS_POSITION|PLANNED/.test(answer));
    expect([0, asked.length]).toContain(telling.length);
    return telling.length > 0;
  },
  introspection: async (address) =>
    (await post(address, { query: '{ __schema { types { name } } }' })).data !== undefined,
  'an IDE': async (address) => {
    const pages = ['', 'graphql', 'graphiql', 'playground', 'console', 'cypher'];
    const texts = pages.map(async (page) =>
      (await fetch(`${address}${page}`, { headers: { accept: 'text/html' } })).text(),
    );
    return (await Promise.all(texts)).some((text) => text.includes('<html'));
  },
  'queries by GET': async (address) =>
    JSON.stringify(await (await get(address, '{ __typename }')).json()).includes('"Query"'),
  'mutations by GET': async (address) => {
    const answer = await get(address, 'mutation { deleteArticle(id: "article:none") { deleted } }');
    return JSON.stringify(await answer.json()).includes('deleted"');
  },
  'a form as POST': async (address) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return (await post(address, 'query=%7B__typename%7D', headers)).data !== undefined;
  },
  tracing: async (address) => {
    const answer = await post(
      address,
      { query: '{ __typename }' },
      { ...JSON_TYPE, 'x-apollo-tracing': '1' },
    );
    return JSON.stringify(answer.extensions ?? {}).includes('tracing');
  },
  'errors that tell of the server': async (address) =>
    /stack|node_modules|\.js:/.test(JSON.stringify(await post(address, { query: 'qwerty cop { abc }' }))),
  'a hundred aliases': async (address) =>
    (await post(address, { query: `{ ${many(101, (at) => `alias${at}: __typename`)} }` })).data !== undefined,
  'batches in a list': async (address) =>
    Array.isArray(
      await post(
        address,
        Array.from({ length: 10 }, () => ({ query: '{ __typename }' })),
      ),
    ),
  'five hundred repeated fields': async (address) =>
    (await post(address, { query: `{ ${many(500, () => '__typename')} }` })).data !== undefined,
  'ten repeated directives': async (address) =>
    ((await post(address, { query: `{ __typename ${many(10, () => '@aa')} }` })).errors ?? []).length >= 10,
  'introspection in circles': async (address) => {
    const fields = (depth: number): string =>
      depth === 0 ? 'name' : `fields { type { ${fields(depth - 1)} } }`;
    return (await post(address, { query: `{ __schema { types { ${fields(4)} } } }` })).data !== undefined;
  },
};

/** What the playground needs. */
const NEEDED = ['suggestions for values', 'values of enums', 'introspection', 'an IDE', 'queries by GET'];

describe.each([
  ['as shipped', {}, NEEDED],
  ['with INTROSPECTION=off and PLAYGROUND=off', { INTROSPECTION: 'off', PLAYGROUND: 'off' }, []],
] as const)('a server %s', (_, env, allowed) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ env: { ...env, SEED: 'off' } });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });

  it.each(Object.entries(CHECKS))('%s: found only where the playground needs it', async (name, check) => {
    expect(await check(server.address)).toBe(allowed.some((one) => one === name));
  });
});

describe('with the playground off', () => {
  it('a GET is answered that no link can send', async () => {
    const server = await startServer({ env: { PLAYGROUND: 'off', SEED: 'off' } });
    const query = new URLSearchParams({ query: '{ __typename }' });
    const response = await fetch(`${server.address}graphql?${query}`, { headers: JSON_TYPE });
    const body = await response.json();
    await server.stop();
    removeDataDir(server.dataDir);
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });
});
