import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { createLog } from '../../src/log.js';
import { createHttp } from '../../src/server/http.js';
import { loadPages } from '../../src/server/pages.js';
import { CONTENT_SECURITY_POLICY } from '../../src/server/security.js';

let folder: string;
let server: FastifyInstance;
let reason: string | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-pages-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Pages</title>');
  writeFileSync(path.join(folder, 'assets/app.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets/app.js.gz'), gzipSync('export {};'));
  writeFileSync(path.join(folder, 'notes.txt'), 'not served');
  reason = undefined;
  server = createHttp({
    host: '127.0.0.1',
    log: createLog('silent', () => {}),
    readiness: async () => reason,
    pages: loadPages(folder),
    limits: DEFAULT_LIMITS,
  });
  server.post('/echo', { bodyLimit: 6 * 2 ** 20 }, async (request) => request.body);
  server.get('/broken', async () => {
    throw new Error('password=hunter2 at /secret/path');
  });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });
const post = (payload: string, type = 'application/json') =>
  server.inject({ method: 'POST', url: '/echo', payload, headers: { 'content-type': type } });
const codeOf = (body: string): unknown => JSON.parse(body).errors[0].extensions.code;

describe('pages', () => {
  it('serves index.html at / uncached, under the strict policy', async () => {
    const { statusCode, headers, body } = await get('/');
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: '<!doctype html><title>Pages</title>' });
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('sends the compressed file to those who accept it, to keep for a year', async () => {
    const { headers } = await get('/assets/app.js', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('sends the plain file to those who accept no compression', async () => {
    const { headers, body } = await get('/assets/app.js');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toBe('export {};');
  });

  it('answers 304 to a matching etag', async () => {
    const { headers } = await get('/');
    expect((await get('/', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
  });

  it.each(['/notes.txt', '/assets/', '/../package.json', '/assets/%2e%2e/index.html', '/assets/app.js.gz'])(
    'knows nothing at %s',
    async (url) => {
      const { statusCode, body } = await get(url);
      expect([statusCode, codeOf(body)]).toEqual([404, 'NOT_FOUND']);
    },
  );
});

describe('another method than an address is served by', () => {
  it.each([
    ['POST', '/health/ready'],
    ['PUT', '/health/live/?x=1'],
    ['TRACE', '/'],
    ['OPTIONS', '/assets/app.js'],
  ])('is refused: %s %s', async (method, url) => {
    const { statusCode, headers, body } = await server.inject({ method: method as 'GET', url });
    expect([statusCode, headers.allow, codeOf(body)]).toEqual([405, 'GET, HEAD', 'BAD_USER_INPUT']);
  });

  it('is not there where nothing is', async () =>
    expect((await server.inject({ method: 'POST', url: '/nothing' })).statusCode).toBe(404));
});

describe('an address that cannot be decoded', () => {
  it('is refused in the form of every other error', async () => {
    const { statusCode, body } = await get('/%zz');
    expect([statusCode, codeOf(body)]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('host check', () => {
  it.each(['localhost:4000', '127.0.0.1', '[::1]:4000'])('answers to %s', async (host) => {
    expect((await get('/health/live', { host })).statusCode).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example:4000', '192.168.1.2'])(
    'refuses %s: a page that rebinds its name to this machine sends its own',
    async (host) => {
      const { statusCode, body } = await get('/health/live', { host });
      expect([statusCode, codeOf(body)]).toEqual([403, 'FORBIDDEN']);
    },
  );
});

describe('health', () => {
  it('is live and ready', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
    expect((await get('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('is 503 with the reason while it cannot answer', async () => {
    reason = 'The graph does not answer.';
    const answer = await get('/health/ready');
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'The graph does not answer.' },
    ]);
    expect((await get('/health/live')).statusCode).toBe(200);
  });
});

describe('bodies', () => {
  it('reads JSON', async () => {
    expect((await post('{"query":"{ a }"}')).json()).toEqual({ query: '{ a }' });
  });

  it.each([
    ['broken JSON', '{"query":', 'application/json', 400, 'BAD_USER_INPUT'],
    [
      'nesting deeper than 64',
      `${'['.repeat(65)}${']'.repeat(65)}`,
      'application/json',
      400,
      'BAD_USER_INPUT',
    ],
    ['another type', 'query', 'text/plain', 415, 'BAD_USER_INPUT'],
    [
      'a long query',
      JSON.stringify({ query: `{ a } # ${'x'.repeat(102_400)}` }),
      'application/json',
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a long read beside an ingest',
      JSON.stringify({ query: 'mutation { ingestArticle deleteArticle }', pad: 'x'.repeat(102_400) }),
      'application/json',
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['more than 6 MB', `"${'x'.repeat(6 * 1024 * 1024)}"`, 'application/json', 413, 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s', async (_what, payload, type, status, code) => {
    const answer = await post(payload, type);
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([status, code]);
  });

  it('takes 64 levels and brackets inside strings', async () => {
    const nested = `${'['.repeat(64)}${']'.repeat(64)}`;
    expect((await post(nested)).statusCode).toBe(200);
    expect((await post(JSON.stringify({ text: `\\"${'['.repeat(100)}` }))).statusCode).toBe(200);
  });

  it('takes an ingest mutation of 5 MB', async () => {
    const variables = { text: 'x'.repeat(5 * 1024 * 1024) };
    const query = 'mutation Add($text: String!) { ingestArticle(input: {text: $text}) { article { id } } }';
    expect((await post(JSON.stringify({ query, variables }))).statusCode).toBe(200);
  });
});

describe('unexpected errors', () => {
  it('are masked with the request id', async () => {
    const { statusCode, body, headers } = await get('/broken');
    expect([statusCode, codeOf(body)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(body).toContain(String(headers['x-request-id']));
    expect(body).not.toMatch(/hunter2|secret/);
  });
});
