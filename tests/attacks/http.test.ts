import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readJson } from '../../src/json.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { watchMemory } from './support/watch.js';

const BODY = '{"query":"{ __typename }"}';
const lines = (...given: readonly string[]): string => `${given.join('\r\n')}\r\n\r\n`;
const post = (body: string | Buffer, ...headers: readonly string[]): readonly (string | Buffer)[] => [
  lines(
    'POST /graphql HTTP/1.1',
    'Host: localhost',
    ...(headers.some((header) => /^content-type/i.test(header)) ? [] : ['Content-Type: application/json']),
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ),
  body,
];
const get = (path: string, ...headers: readonly string[]): readonly string[] => [
  lines(`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers),
];
const repeated = (count: number, text: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => text(at));

/** What is sent, and how the first answer begins: its status and error or data; `none` for what gets no answer. */
const ATTACKS: readonly (readonly [what: string, bytes: readonly (string | Buffer)[], answer: string])[] = [
  [
    'a header of 64 kB',
    get('/', `X: ${'x'.repeat(65_536)}`),
    '431 BAD_USER_INPUT The headers have more than 16 KB',
  ],
  [
    'five thousand headers',
    get('/', ...repeated(5_000, (at) => `X-${at}: y`)),
    '431 BAD_USER_INPUT The headers have more than 16 KB',
  ],
  [
    '1,500 short headers',
    get('/health/live', ...repeated(1_500, (at) => `x${at}:`)),
    '200 {"status":"live"}',
  ],
  [
    'an address of 64 kB',
    get(`/${'x'.repeat(65_536)}`),
    '431 BAD_USER_INPUT The headers have more than 16 KB',
  ],
  [
    'an address of 10 kB',
    get(`/graphql?query=${'x'.repeat(10_000)}`),
    '200 GRAPHQL_PARSE_FAILED Syntax Error: Unexpected Name "xxxx',
  ],
  [
    'an address that cannot be decoded',
    get('/%ff%fe%'),
    "400 BAD_USER_INPUT '/%ff%fe%' is not a valid url component",
  ],
  [
    'the way out of the folder',
    get('/../../../etc/passwd'),
    '404 NOT_FOUND There is nothing at /../../../etc/passwd',
  ],
  [
    'the same encoded',
    get('/assets/%2e%2e/%2e%2e/package.json'),
    '404 NOT_FOUND There is nothing at /assets/%2e%2e/%2e%2e/package.json',
  ],
  ['a null character in the address', get('/assets/%00'), '404 NOT_FOUND There is nothing at /assets/%00'],
  [
    'an address with a host of its own',
    [lines('GET http://evil.example/graphql HTTP/1.1', 'Host: localhost')],
    '400 BAD_REQUEST GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
  ],
  ['another host', [lines('GET / HTTP/1.1', 'Host: evil.example')], '403 FORBIDDEN HOST_NOT_ALLOWED'],
  ['no host', [lines('GET / HTTP/1.1')], '400'],
  ['two hosts', [lines('GET / HTTP/1.1', 'Host: localhost', 'Host: evil.example')], '200'],
  ['HTTP/1.0', [lines('GET /health/live HTTP/1.0', 'Host: localhost')], '200 {"status":"live"}'],
  ['HTTP/0.9', ['GET /\r\n'], 'none'],
  [
    'HTTP/9.9',
    [lines('GET / HTTP/9.9', 'Host: localhost')],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'the opening of HTTP/2',
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'the opening of TLS',
    [Buffer.from('160301020001000001fc0303', 'hex')],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'an unknown method',
    [lines('HACK / HTTP/1.1', 'Host: localhost')],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  ['TRACE', [lines('TRACE / HTTP/1.1', 'Host: localhost')], '405 BAD_USER_INPUT METHOD_NOT_ALLOWED'],
  ['CONNECT', [lines('CONNECT localhost:22 HTTP/1.1', 'Host: localhost')], 'none'],
  [
    'an upgrade',
    get('/graphql', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x'),
    '400 BAD_REQUEST GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
  ],
  [
    'two lengths',
    [lines('POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Length: 5', 'Content-Length: 6'), BODY],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'a length and chunks',
    [
      lines('POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
      '0\r\n\r\n',
    ],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'a negative length',
    [lines('POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Length: -1')],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'a length of 10^20',
    [
      lines(
        'POST /graphql HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        'Content-Length: 100000000000000000000',
      ),
    ],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'a length of 10 GB',
    [
      lines(
        'POST /graphql HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        'Content-Length: 10000000000',
      ),
    ],
    '413 PAYLOAD_TOO_LARGE MAX_INGEST_BODY_KB',
  ],
  [
    'a chunk without end',
    [
      lines(
        'POST /graphql HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
      ),
      'fffffffffffffffff\r\n',
    ],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'chunk extensions of 1 MB',
    [
      lines(
        'POST /graphql HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
      ),
      `1;${'x'.repeat(2 ** 20)}\r\n`,
    ],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'a folded header',
    [lines('GET / HTTP/1.1', 'Host: localhost', 'X: a\r\n b')],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'a line end in a header',
    [lines('GET / HTTP/1.1', 'Host: localhost', 'X: a\rb')],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'line ends of one character',
    ['GET / HTTP/1.1\nHost: localhost\n\n'],
    '400 BAD_USER_INPUT This is no HTTP request that can be read',
  ],
  [
    'a zipped body',
    post(gzipSync('x'.repeat(5_000_000)), 'Content-Encoding: gzip'),
    '400 BAD_USER_INPUT CONTENT_ENCODING',
  ],
  [
    'a brotli bomb',
    post(brotliCompressSync('x'.repeat(20_000_000)), 'Content-Encoding: br'),
    '400 BAD_USER_INPUT CONTENT_ENCODING',
  ],
  [
    'a form',
    post('query={__typename}', 'Content-Type: application/x-www-form-urlencoded'),
    '415 BAD_USER_INPUT The body has an unknown content type',
  ],
  [
    'plain text, as pages of other sites send it',
    post(BODY, 'Content-Type: text/plain'),
    '415 BAD_USER_INPUT The body has an unknown content type',
  ],
  [
    'several parts',
    post('--x\r\n\r\n--x--', 'Content-Type: multipart/form-data; boundary=x'),
    '415 BAD_USER_INPUT The body has an unknown content type',
  ],
  ['a page of another site', post(BODY, 'Origin: https://evil.example'), '403 FORBIDDEN CROSS_SITE'],
  ['a page of no site', post(BODY, 'Origin: null'), '403 FORBIDDEN CROSS_SITE'],
  ['a page on another port', post(BODY, 'Origin: http://localhost:1'), '403 FORBIDDEN CROSS_SITE'],
  ['what a browser calls cross-site', post(BODY, 'Sec-Fetch-Site: cross-site'), '403 FORBIDDEN CROSS_SITE'],
  [
    'a change by GET',
    get('/graphql?query=mutation%7BdeleteArticle(id:%22a%22)%7Bdeleted%7D%7D'),
    '405 BAD_REQUEST GET requests only support query operations, not mutation operations',
  ],
  ['a body that is no JSON', post('{'), '400 BAD_USER_INPUT The body is not JSON'],
  [
    'a body that is null',
    post('null'),
    '400 BAD_REQUEST POST body missing, invalid Content-Type, or JSON object has no keys.',
  ],
  [
    'a body that is a number',
    post('1e999999'),
    '400 BAD_REQUEST POST body missing, invalid Content-Type, or JSON object has no keys.',
  ],
  ['a body of 90,000 brackets', post('['.repeat(90_000)), '400 BAD_USER_INPUT MAX_JSON_DEPTH'],
  [
    'a body of bytes that are no UTF-8',
    post(Buffer.alloc(90_000, 0xff)),
    '400 BAD_USER_INPUT The body is not JSON',
  ],
  ['a body with a mark of its order', post(`\ufeff${BODY}`), '400 BAD_USER_INPUT The body is not JSON'],
  ['a body in UTF-16', post(Buffer.from(BODY, 'utf16le')), '400 BAD_USER_INPUT The body is not JSON'],
  ['an empty body', post(''), '400 BAD_USER_INPUT The body is not JSON'],
  [
    'keys of objects’ own names',
    post('{"__proto__":{"query":"{a}"},"constructor":{},"query":"{ __typename }"}'),
    '200 {"data":{"__typename":"Query"}}',
  ],
  [
    '6,000 variables that are not declared',
    post(`{"query":"{ __typename }","variables":{${repeated(6_000, (at) => `"k${at}":1`).join()}}}`),
    '200 {"data":{"__typename":"Query"}}',
  ],
  [
    'an Authorization of 10 kB',
    get('/graphql?query=%7B__typename%7D', `Authorization: Bearer ${'x'.repeat(10_000)}`),
    '401 UNAUTHENTICATED The key is not known here, or was revoked',
  ],
  [
    'an Accept of 10 kB',
    post(BODY, `Accept: ${repeated(900, (at) => `a/b${at};q=0.1`).join()}`),
    "406 BAD_REQUEST An 'accept' header was provided",
  ],
  [
    'an Accept-Encoding of 10 kB',
    get('/', `Accept-Encoding: ${repeated(900, (at) => `x${at};q=0.1`).join()}`),
    '200',
  ],
  [
    'an If-None-Match of 10 kB',
    get('/graphql?query=%7B__typename%7D', `If-None-Match: ${repeated(900, (at) => `"${at}"`).join()}`),
    '200 {"data":{"__typename":"Query"}}',
  ],
  ['a Range', get('/', 'Range: bytes=0-1,1-2,2-3,0-'), '200'],
  [
    'an X-Forwarded-For',
    get('/graphql?query=%7B__typename%7D', 'X-Forwarded-For: , , 999.1.1.1, ::x'),
    '200 {"data":{"__typename":"Query"}}',
  ],
  ['100-continue', post(BODY, 'Expect: 100-continue'), '100'],
  ['another expectation', post(BODY, 'Expect: a-miracle'), '417'],
  [
    'Cypher that writes',
    [
      lines(
        'POST /cypher HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        'Content-Length: 30',
      ),
      '{"question":"CREATE (:Never)"}',
    ],
    '403 FORBIDDEN READS_ONLY',
  ],
];

let server: RunningServer;
let memory: ReturnType<typeof watchMemory>;
const sockets: Socket[] = [];
beforeAll(async () => {
  server = await startServer({ env: { SEED: 'off', RECEIVE_SECONDS: '5' } });
  await server.ask('{ countries { totalCount } }');
  memory = watchMemory(server.process.pid ?? 0);
});
afterAll(async () => {
  memory?.stop();
  for (const socket of sockets) socket.destroy();
  await server?.stop();
  if (server !== undefined) removeDataDir(server.dataDir);
});

function open(): Socket {
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  return socket;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * How the first answer begins: its status and what it says, an error as its code with the reason or else the message; `none` where there is
 * no answer within 3 s.
 */
async function answerTo(bytes: readonly (string | Buffer)[]): Promise<string> {
  const socket = open();
  let text = '';
  const isWhole = new Promise<void>((resolve) => {
    socket.on('data', (data) => {
      text += data;
      const [head = '', body = ''] = splitHead(text);
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? Number.POSITIVE_INFINITY);
      if (Buffer.byteLength(body) >= length || / 100 /.test(head)) resolve();
    });
    socket.once('close', () => resolve());
  });
  for (const part of bytes) socket.write(part);
  await Promise.race([isWhole, pause(3_000)]);
  socket.destroy();
  return describe(text);
}

/** All that is answered until the server hangs up. */
async function textUntilEnd(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  await once(socket, 'close').catch(() => undefined);
  return text;
}

const splitHead = (text: string): readonly string[] => {
  const at = text.indexOf('\r\n\r\n');
  return at < 0 ? [] : [text.slice(0, at), text.slice(at + 4)];
};

function describe(text: string): string {
  const [head = '', body = ''] = splitHead(text);
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 'none';
  const { errors, ...rest } = (readJson(body) ?? {}) as { readonly errors?: readonly Told[] };
  const [error] = errors ?? [];
  if (error === undefined)
    return `${status} ${Object.keys(rest).length === 0 ? '' : JSON.stringify(rest)}`.trim();
  return `${status} ${error.extensions.code} ${error.extensions.reason ?? error.message}`;
}

interface Told {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly reason?: string };
}

/** Another client is answered within 5 s. */
async function answers(): Promise<void> {
  const started = performance.now();
  expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  expect(performance.now() - started).toBeLessThan(5_000);
}

it.each(ATTACKS)('%s', async (_, bytes, expected) => {
  expect((await answerTo(bytes)).slice(0, expected.length)).toBe(expected);
  await answers();
});

it('three hundred headers and bodies that come a byte at a time are told so and ended', {
  timeout: 30_000,
}, async () => {
  const slow = repeated(300, () => '').map(() => open());
  const told = slow.map(textUntilEnd);
  for (const [at, socket] of slow.entries())
    socket.write(
      at % 2 === 0
        ? 'GET / HTTP/1.1\r\nHost: loc'
        : lines(
            'POST /graphql HTTP/1.1',
            'Host: localhost',
            'Content-Type: application/json',
            'Content-Length: 99',
          ),
    );
  const dripping = setInterval(() => {
    for (const socket of slow) socket.write('{');
  }, 500);
  await answers();
  expect(new Set((await Promise.all(told)).map(describe))).toEqual(
    new Set(['408 REQUEST_TIMEOUT RECEIVE_SECONDS']),
  );
  clearInterval(dripping);
});

it('a client that goes on sending is told that its time is over, and what it sends then is not done', {
  timeout: 30_000,
}, async () => {
  const body = '{"query":"mutation { ingestArticle(input: { text: \\"x\\" }) { outcome } }"}';
  const late = repeated(20, () => '').map(() => open());
  const told = late.map(textUntilEnd);
  const [head = ''] = post(body);
  for (const socket of late) socket.write(`${head}${body.slice(0, -1)}`);
  const sending = setInterval(() => {
    for (const socket of late) if (socket.bytesRead > 0) socket.write(`}${body}`.repeat(100));
  }, 1);
  const answersToAll = (await Promise.all(told)).map((text) => [
    text.split('HTTP/1.1 ').length - 1,
    describe(text),
  ]);
  clearInterval(sending);
  expect(answersToAll).toEqual(Array(20).fill([1, '408 REQUEST_TIMEOUT RECEIVE_SECONDS']));
});

it('five thousand requests in a row on one connection, whose answers nobody reads', async () => {
  const socket = open().pause();
  socket.write(get('/', 'Accept-Encoding: identity')[0]?.repeat(5_000) ?? '');
  await answers();
  await pause(500);
  socket.destroy();
});

it('long bodies all at once: two are read, twenty wait, the rest is told so', {
  timeout: 30_000,
}, async () => {
  const head = lines(
    'POST /graphql HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    'Content-Length: 6000000',
  );
  const chunk = Buffer.alloc(5_900_000, 'x');
  const many = repeated(60, () => '').map(() => open());
  const told = many.map(textUntilEnd);
  let answered = 0;
  for (const socket of many) socket.once('data', () => (answered += 1));
  for (const socket of many) socket.write(head);
  for (const socket of many) socket.write(chunk);
  await answers();
  await vi.waitFor(() => expect(answered).toBe(38), 4_000);
  await pause(500);
  for (const socket of many) socket.destroy();
  const refused = (await Promise.all(told)).map(describe).filter((text) => text !== 'none');
  expect(refused).toEqual(Array(38).fill('429 RATE_LIMITED LONG_BODIES_AT_ONCE'));
});

it('chunks without a length, all at once', { timeout: 30_000 }, async () => {
  const head = lines(
    'POST /graphql HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    'Transfer-Encoding: chunked',
  );
  const chunk = Buffer.concat([Buffer.from('500000\r\n'), Buffer.alloc(0x500000, 'x'), Buffer.from('\r\n')]);
  const many = repeated(60, () => '').map(() => open());
  for (const socket of many) socket.write(Buffer.concat([Buffer.from(head), chunk]));
  await answers();
  await pause(1_000);
  for (const socket of many) socket.destroy();
});

it('streams opened and left, a thousand times', { timeout: 30_000 }, async () => {
  const request = get(
    '/graphql?query=subscription%7BarticleIngested%7Bcursor%7D%7D',
    'Accept: text/event-stream',
  );
  for (let round = 0; round < 20; round += 1) {
    const many = repeated(50, () => '').map(() => open());
    for (const socket of many) socket.write(request[0] ?? '');
    await pause(50);
    for (const socket of many) socket.destroy();
  }
  await answers();
});

it('a thousand connections that say nothing', async () => {
  const many = repeated(1_000, () => '').map(() => open());
  await Promise.all(many.map((socket) => once(socket, 'connect')));
  await answers();
  for (const socket of many) socket.destroy();
});

it('no failure of the server’s own was logged', () => expect(server.output()).not.toMatch(/"level":"error"/));

it('the server stands afterwards, and took less than 256 MB', async () => {
  await answers();
  expect(memory.grown()).toBeLessThan(256 * 2 ** 20);
});
