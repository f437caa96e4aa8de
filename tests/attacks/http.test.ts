import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

/** What is sent, and the status of the first answer; `none` for what gets no answer but an end or nothing. */
const ATTACKS: readonly (readonly [
  what: string,
  bytes: readonly (string | Buffer)[],
  status: number | 'none',
])[] = [
  ['a header of 64 kB', get('/', `X: ${'x'.repeat(65_536)}`), 431],
  ['five thousand headers', get('/', ...repeated(5_000, (at) => `X-${at}: y`)), 431],
  ['two thousand short headers', get('/health/live', ...repeated(1_500, (at) => `x${at}:`)), 200],
  ['an address of 64 kB', get(`/${'x'.repeat(65_536)}`), 431],
  ['an address of 10 kB', get(`/graphql?query=${'x'.repeat(10_000)}`), 200],
  ['an address that cannot be decoded', get('/%ff%fe%'), 400],
  ['the way out of the folder', get('/../../../etc/passwd'), 404],
  ['the same encoded', get('/assets/%2e%2e/%2e%2e/package.json'), 404],
  ['a null character in the address', get('/assets/%00'), 404],
  [
    'an address with a host of its own',
    [lines('GET http://evil.example/graphql HTTP/1.1', 'Host: localhost')],
    400,
  ],
  ['another host', [lines('GET / HTTP/1.1', 'Host: evil.example')], 403],
  ['no host', [lines('GET / HTTP/1.1')], 400],
  ['two hosts', [lines('GET / HTTP/1.1', 'Host: localhost', 'Host: evil.example')], 200],
  ['HTTP/1.0', [lines('GET /health/live HTTP/1.0', 'Host: localhost')], 200],
  ['HTTP/0.9', ['GET /\r\n'], 'none'],
  ['HTTP/9.9', [lines('GET / HTTP/9.9', 'Host: localhost')], 400],
  ['the opening of HTTP/2', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], 400],
  ['the opening of TLS', [Buffer.from('160301020001000001fc0303', 'hex')], 400],
  ['an unknown method', [lines('HACK / HTTP/1.1', 'Host: localhost')], 400],
  ['TRACE', [lines('TRACE / HTTP/1.1', 'Host: localhost')], 404],
  ['CONNECT', [lines('CONNECT localhost:22 HTTP/1.1', 'Host: localhost')], 'none'],
  ['an upgrade', get('/graphql', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x'), 400],
  [
    'two lengths',
    [lines('POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Length: 5', 'Content-Length: 6'), BODY],
    400,
  ],
  [
    'a length and chunks',
    [
      lines('POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
      '0\r\n\r\n',
    ],
    400,
  ],
  ['a negative length', [lines('POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Length: -1')], 400],
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
    400,
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
    413,
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
    400,
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
    400,
  ],
  ['a folded header', [lines('GET / HTTP/1.1', 'Host: localhost', 'X: a\r\n b')], 400],
  ['a line end in a header', [lines('GET / HTTP/1.1', 'Host: localhost', 'X: a\rb')], 400],
  ['line ends of one character', ['GET / HTTP/1.1\nHost: localhost\n\n'], 400],
  ['a zipped body', post(gzipSync('x'.repeat(5_000_000)), 'Content-Encoding: gzip'), 400],
  ['a brotli bomb', post(brotliCompressSync('x'.repeat(20_000_000)), 'Content-Encoding: br'), 400],
  ['a form', post('query={__typename}', 'Content-Type: application/x-www-form-urlencoded'), 415],
  ['plain text, as pages of other sites send it', post(BODY, 'Content-Type: text/plain'), 415],
  ['several parts', post('--x\r\n\r\n--x--', 'Content-Type: multipart/form-data; boundary=x'), 415],
  ['a page of another site', post(BODY, 'Origin: https://evil.example'), 403],
  ['a page of no site', post(BODY, 'Origin: null'), 403],
  ['a page on another port', post(BODY, 'Origin: http://localhost:1'), 403],
  ['what a browser calls cross-site', post(BODY, 'Sec-Fetch-Site: cross-site'), 403],
  ['a change by GET', get('/graphql?query=mutation%7BdeleteArticle(id:%22a%22)%7Bdeleted%7D%7D'), 405],
  ['a body that is no JSON', post('{'), 400],
  ['a body that is null', post('null'), 400],
  ['a body that is a number', post('1e999999'), 400],
  ['a body of 90,000 brackets', post('['.repeat(90_000)), 400],
  ['a body of bytes that are no UTF-8', post(Buffer.alloc(90_000, 0xff)), 400],
  ['a body with a mark of its order', post(`\ufeff${BODY}`), 400],
  ['a body in UTF-16', post(Buffer.from(BODY, 'utf16le')), 400],
  ['an empty body', post(''), 400],
  [
    'keys of objects’ own names',
    post('{"__proto__":{"query":"{a}"},"constructor":{},"query":"{ __typename }"}'),
    200,
  ],
  [
    '50,000 keys',
    post(`{"query":"{ __typename }","variables":{${repeated(6_000, (at) => `"k${at}":1`).join()}}}`),
    200,
  ],
  [
    'an Authorization of 10 kB',
    get('/graphql?query=%7B__typename%7D', `Authorization: Bearer ${'x'.repeat(10_000)}`),
    401,
  ],
  ['an Accept of 10 kB', post(BODY, `Accept: ${repeated(900, (at) => `a/b${at};q=0.1`).join()}`), 406],
  [
    'an Accept-Encoding of 10 kB',
    get('/', `Accept-Encoding: ${repeated(900, (at) => `x${at};q=0.1`).join()}`),
    200,
  ],
  [
    'an If-None-Match of 10 kB',
    get('/graphql?query=%7B__typename%7D', `If-None-Match: ${repeated(900, (at) => `"${at}"`).join()}`),
    200,
  ],
  ['a Range', get('/', 'Range: bytes=0-1,1-2,2-3,0-'), 200],
  ['an X-Forwarded-For', get('/graphql?query=%7B__typename%7D', 'X-Forwarded-For: , , 999.1.1.1, ::x'), 200],
  ['100-continue', post(BODY, 'Expect: 100-continue'), 100],
  ['another expectation', post(BODY, 'Expect: a-miracle'), 417],
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
    403,
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

/** The status of the first answer; `none` when there is none within 3 s. */
async function statusOf(bytes: readonly (string | Buffer)[]): Promise<number | 'none'> {
  const socket = open();
  const answer = once(socket, 'data').then(
    ([data]) => Number(/^HTTP\/1\.1 (\d{3})/.exec(String(data))?.[1]),
    () => 'none' as const,
  );
  const end = once(socket, 'close').then(
    () => 'none' as const,
    () => 'none' as const,
  );
  for (const part of bytes) socket.write(part);
  const status = await Promise.race([answer, end.then(() => pause(50).then(() => answer)), pause(3_000)]);
  socket.destroy();
  return status ?? 'none';
}

/** Another client is answered within 5 s. */
async function answers(): Promise<void> {
  const started = performance.now();
  expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  expect(performance.now() - started).toBeLessThan(5_000);
}

it.each(ATTACKS)('%s', async (_, bytes, status) => {
  expect(await statusOf(bytes)).toBe(status);
  await answers();
});

it('three hundred headers and bodies that come a byte at a time are ended', { timeout: 30_000 }, async () => {
  const slow = repeated(300, () => '').map(() => open());
  const ends = slow.map((socket) => once(socket.resume(), 'close').catch(() => undefined));
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
  await Promise.all(ends);
  clearInterval(dripping);
});

it('five thousand requests in a row on one connection, whose answers nobody reads', async () => {
  const socket = open().pause();
  socket.write(get('/', 'Accept-Encoding: identity')[0]?.repeat(5_000) ?? '');
  await answers();
  await pause(500);
  socket.destroy();
});

it('long bodies all at once', { timeout: 30_000 }, async () => {
  const head = lines(
    'POST /graphql HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    'Content-Length: 6000000',
  );
  const chunk = Buffer.alloc(5_900_000, 'x');
  const many = repeated(60, () => '').map(() => open());
  for (const socket of many) socket.write(head);
  for (const socket of many) socket.write(chunk);
  await answers();
  await pause(1_000);
  for (const socket of many) socket.destroy();
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
