import type { FastifyInstance, FastifyRequest } from 'fastify';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALL_ROLES } from '../../src/access/roles.js';
import { AppError } from '../../src/errors.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { createLog } from '../../src/log.js';
import { admitCallers } from '../../src/server/admit.js';
import { createGraphql } from '../../src/server/graphql.js';
import { serveGraphql } from '../../src/server/graphql-route.js';
import { createHttp } from '../../src/server/http.js';

const schema = buildSchema(`
  type Query { name: String, count: Int, broken: Int, refused: Int, sum(of: Int!): Int }
  type Mutation { add: Int }
`);
const fail = (error: Error) => () => {
  throw error;
};
const FIELDS: Readonly<Record<string, () => unknown>> = {
  name: () => 'Entente',
  count: () => 'hunter2',
  broken: fail(new Error('password hunter2 at /secret/path')),
  refused: fail(new AppError('STORE_UNAVAILABLE', 'The graph database does not answer.')),
  sum: () => 1,
  add: () => 1,
};

let server: FastifyInstance;
let stop: () => Promise<void>;
let logged: string[];

beforeEach(async () => {
  logged = [];
  const log = createLog('warn', (line) => logged.push(line));
  server = createHttp({
    host: '127.0.0.1',
    log,
    readiness: async () => undefined,
    pages: undefined,
    limits: DEFAULT_LIMITS,
  });
  const fieldResolver = (_: unknown, __: unknown, ___: unknown, { fieldName }: { fieldName: string }) =>
    FIELDS[fieldName]?.();
  const apollo = createGraphql({
    schema,
    fieldResolver,
    introspection: true,
    persistedQueries: true,
    http: server,
    log,
    limits: DEFAULT_LIMITS,
  });
  await apollo.start();
  const callerOf = ({ ip }: FastifyRequest) => ({ name: ip, hasKey: false, roles: ALL_ROLES });
  const admit = await admitCallers(server, { callerOf, perMinute: 0, origins: [] });
  serveGraphql(server, { apollo, admit, context: ({ id }) => ({ requestId: id }) });
  stop = () => apollo.stop();
});
afterEach(() => stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...JSON_TYPE, accept: 'application/graphql-response+json', ...headers },
    payload: JSON.stringify(body),
  });

describe('an unexpected error', () => {
  it.each([
    ['a resolver throws', '{ broken }'],
    ['a value that does not fit its type', '{ count }'],
  ])('is masked with an id that is in the log: %s', async (_, query) => {
    const { body } = await post({ query });
    const [{ message, extensions }] = JSON.parse(body).errors;
    expect(body).not.toMatch(/hunter2|secret/);
    expect([extensions.code, message]).toEqual([
      'INTERNAL_SERVER_ERROR',
      expect.stringContaining(extensions.requestId),
    ]);
    expect(logged.map((line) => JSON.parse(line).requestId)).toEqual([extensions.requestId]);
  });
});

describe("a client's mistake", () => {
  it.each([
    ['a field that is not there', { query: '{ nope }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another type',
      { query: 'query Q($n: Int!) { sum(of: $n) }', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a document of 2,001 tokens', { query: `{ ${'name '.repeat(2000)}}` }, 400, 'QUERY_TOO_COSTLY'],
    ['several requests in one', [{ query: '{ name }' }], 400, 'BAD_REQUEST'],
    ['a failure of ours with a code', { query: '{ refused }' }, 200, 'STORE_UNAVAILABLE'],
  ])('has its own code and is not logged: %s', async (_, body, status, code) => {
    const answer = await post(body);
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code]);
    expect(logged).toEqual([]);
  });
});

describe('a request that names its document', () => {
  it('is told that trusted documents are off', async () => {
    const url = '/graphql?documentId=sha256:00';
    for (const { statusCode, body } of [
      await post({ documentId: 'sha256:00' }),
      await server.inject({ url }),
    ])
      expect([statusCode, JSON.parse(body).errors[0].message]).toEqual([
        400,
        expect.stringContaining('trusted documents are off'),
      ]);
  });
});

describe('under application/json', () => {
  it.each([
    ['an unknown field', { query: '{ nope }' }, 200],
    ['broken syntax', { query: '{ name' }, 200],
    [
      'a variable of another type',
      { query: 'query Q($n: Int!) { sum(of: $n) }', variables: { n: 'x' } },
      200,
    ],
    ['an operation that is not there', { query: '{ name }', operationName: 'Q' }, 200],
    ['no document', { variables: {} }, 400],
    ['variables that are no object', { query: '{ name }', variables: 'x' }, 400],
  ])('only what is no GraphQL request has a status of its own: %s', async (_, body, status) => {
    const answers = await Promise.all(
      ['application/json', '*/*', 'application/json, application/graphql-response+json;q=0.5'].map((accept) =>
        post(body, { accept }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([status, status, status]);
  });
});

describe('HEAD', () => {
  it('is answered as GET is, without the body', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ name }')}`;
    const [head, get] = [await server.inject({ url, method: 'HEAD' }), await server.inject({ url })];
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(String(get.rawPayload.length));
  });

  it('changes nothing', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { add }')}`;
    expect((await server.inject({ url, method: 'HEAD' })).statusCode).toBe(405);
  });
});

describe('the content coding of a body', () => {
  const send = async (coding: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', 'content-encoding': coding };
    const { body } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: '{"query":"{ name }"}',
    });
    return JSON.parse(body);
  };

  it('is none in any case of its letters', async () =>
    expect(await send('IDENTITY')).toEqual({ data: { name: 'Entente' } }));

  it('is refused in any case of its letters', async () =>
    expect(await send('GZIP')).toMatchObject({ errors: [{ extensions: { reason: 'CONTENT_ENCODING' } }] }));
});

describe('another site', () => {
  it('cannot mutate by a link, even in a browser that does not say where it comes from', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { add }')}`;
    expect((await server.inject({ url })).statusCode).toBe(405);
  });

  it.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])(
    'cannot ask, nor mutate: %o',
    async (headers) => {
      const asked = await server.inject({ url: '/graphql?query=%7Bname%7D', headers });
      const mutated = await post({ query: 'mutation { add }' }, headers);
      expect([asked.statusCode, mutated.statusCode]).toEqual([403, 403]);
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot post as %s, which a browser sends without asking first',
    async (type) => {
      const { statusCode, body } = await post({ query: 'mutation { add }' }, { 'content-type': type });
      expect([statusCode, body.includes('"add"')]).toEqual([415, false]);
    },
  );
});
