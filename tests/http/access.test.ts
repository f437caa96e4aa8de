import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { request as requestHttps } from 'node:https';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  failToStart,
  makeDataDir,
  type RunningServer,
  removeDataDir,
  runCommand,
  startServer,
} from '../support/server.js';

const QUERY = { query: '{ countries(first: 1) { totalCount } }' };
const CHANGE = { query: 'mutation { deleteArticle(id: "article:none") { deleted } }' };
const RUN = { question: 'RETURN 1 AS one' };

/** Creates a key on the command line; gives its text. */
async function createKey(dataDir: string, ...roles: string[]): Promise<string> {
  const args = roles.flatMap((role) => ['--role', role]);
  const { stdout, output, status } = await runCommand(['keys', 'create', ...args], { dataDir });
  if (status !== 0) throw new Error(output);
  return stdout.trim();
}

describe('a server with API keys', () => {
  let server: RunningServer;
  const keys: Record<string, string> = {};
  const post = async (address: string, body: object, key?: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.address}${address}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  };

  beforeAll(async () => {
    const dataDir = makeDataDir();
    for (const role of ['read', 'write', 'cypher', 'admin']) keys[role] = await createKey(dataDir, role);
    const env = { RATE_LIMIT: '40', SEED: 'off', CORS_ORIGINS: 'https://app.example', LOG_LEVEL: 'debug' };
    server = await startServer({ dataDir, env });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });

  it.each([
    ['/graphql', QUERY],
    ['/graphql', { query: '{ __schema { queryType { name } } }' }],
    ['/cypher', RUN],
  ])('answers nothing at %s to a request without a key', async (address, body) => {
    expect(await post(address.slice(1), body)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each(['entente_wrong', 'x'])('refuses the key "%s"', async (key) => {
    expect(await post('graphql', QUERY, key)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('refuses another scheme', async () => {
    const headers = { authorization: 'Basic cmVhZGVyOg==' };
    expect(await post('graphql', QUERY, undefined, headers)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['read', [200, undefined], [200, 'FORBIDDEN'], [403, 'FORBIDDEN']],
    ['write', [200, 'FORBIDDEN'], [200, undefined], [403, 'FORBIDDEN']],
    ['cypher', [200, 'FORBIDDEN'], [200, 'FORBIDDEN'], [200, undefined]],
    ['admin', [200, undefined], [200, undefined], [200, undefined]],
  ])('lets %s do what the role is for', async (role, query, change, question) => {
    const answers = [
      await post('graphql', QUERY, keys[role]),
      await post('graphql', CHANGE, keys[role]),
      await post('cypher', RUN, keys[role]),
    ];
    expect(answers).toEqual([query, change, question]);
  });

  it('leaves the pages and health open', async () => {
    const statuses = await Promise.all(
      ['', 'cypher', 'health/live', 'health/ready'].map(
        async (address) => (await fetch(`${server.address}${address}`)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 200]);
  });

  it('takes notice of a new key and of its revocation', { timeout: 30_000 }, async () => {
    const { dataDir } = server;
    const key = await createKey(dataDir, 'read');
    await expect.poll(() => post('graphql', QUERY, key), { timeout: 3_000 }).toEqual([200, undefined]);
    const listed = await runCommand(['keys', 'list'], { dataDir });
    const id = listed.stdout.trim().split('\n').at(-1)?.split(' ')[0] ?? '';
    await runCommand(['keys', 'revoke', id], { dataDir });
    await expect
      .poll(() => post('graphql', QUERY, key), { timeout: 3_000 })
      .toEqual([401, 'UNAUTHENTICATED']);
  });

  it('ends what a key has open when it is revoked', { timeout: 30_000 }, async () => {
    const { dataDir } = server;
    const key = await createKey(dataDir, 'read', 'cypher');
    await expect.poll(() => post('graphql', QUERY, key), { timeout: 3_000 }).toEqual([200, undefined]);
    const headers = { authorization: `Bearer ${key}`, accept: 'text/event-stream' };
    const search = new URLSearchParams({ query: 'subscription { articleIngested { cursor } }' });
    const stream = await fetch(`${server.address}graphql?${search}`, { headers });
    const listed = await runCommand(['keys', 'list'], { dataDir });
    await runCommand(['keys', 'revoke', listed.stdout.trim().split('\n').at(-1)?.split(' ')[0] ?? ''], {
      dataDir,
    });
    const revoked = Date.now();
    const text = await stream.text();
    expect(Date.now() - revoked).toBeLessThan(2_000);
    expect(text).toMatch(/"code":"UNAUTHENTICATED".*event: complete/s);
  });

  it('lets pages of a listed origin ask, and of no other', async () => {
    const preflight = async (origin: string) => {
      const headers = { origin, 'access-control-request-method': 'POST' };
      const { headers: answered } = await fetch(`${server.address}cypher`, { method: 'OPTIONS', headers });
      return answered.get('access-control-allow-origin');
    };
    expect([await preflight('https://app.example'), await preflight('https://evil.example')]).toEqual([
      'https://app.example',
      null,
    ]);
    const asked = (origin: string) =>
      post('cypher', RUN, keys.admin, { origin, 'sec-fetch-site': 'cross-site' });
    expect([await asked('https://app.example'), await asked('https://evil.example')]).toEqual([
      [200, undefined],
      [403, 'FORBIDDEN'],
    ]);
  });

  it('counts the requests of each key', async () => {
    const key = await createKey(server.dataDir, 'read');
    await expect.poll(() => post('graphql', QUERY, key), { timeout: 3_000 }).toEqual([200, undefined]);
    const answers = await Promise.all(Array.from({ length: 45 }, () => post('graphql', QUERY, key)));
    expect(answers.filter(([status]) => status === 429).length).toBeGreaterThanOrEqual(5);
    const refused = await fetch(`${server.address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(QUERY),
    });
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await post('graphql', QUERY, keys.admin)).toEqual([200, undefined]);
  });

  it('counts requests with a wrong key by their address', async () => {
    const wrong = () => post('graphql', QUERY, 'entente_wrong');
    // The tests before sent keys that were not known yet, as many as a minute takes or fewer.
    const answers = await Promise.all(Array.from({ length: 45 }, wrong));
    for (const [status] of answers) expect([401, 429]).toContain(status);
    expect(await wrong()).toEqual([429, 'RATE_LIMITED']);
    expect(await post('graphql', QUERY)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('writes no key to its log', () => {
    for (const key of Object.values(keys)) expect(server.output()).not.toContain(key);
  });
});

describe('behind a proxy', () => {
  const statusesOf = async (server: RunningServer, forwarded: readonly string[]) => {
    const statuses: number[] = [];
    for (const address of forwarded) {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
      const body = JSON.stringify(QUERY);
      statuses.push((await fetch(`${server.address}graphql`, { method: 'POST', headers, body })).status);
    }
    return statuses;
  };
  it.each([
    [
      'counts each client of one that is trusted, by what it adds at the right',
      '127.0.0.1',
      [200, 200, 429, 200],
    ],
    ['believes no X-Forwarded-For otherwise', '', [200, 200, 200, 200]],
    ['believes none of another proxy', '10.0.0.1', [200, 200, 200, 200]],
  ])('%s', async (_, trusted, expected) => {
    const server = await startServer({ env: { TRUST_PROXY: trusted, RATE_LIMIT: '2', SEED: 'off' } });
    const statuses = await statusesOf(server, [
      '203.0.113.5',
      '198.51.100.1, 203.0.113.5',
      '127.0.0.1, 203.0.113.5',
      '203.0.113.6',
    ]);
    await server.stop();
    removeDataDir(server.dataDir);
    expect(statuses).toEqual(expected);
  });
});

describe('clients without a key', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ env: { TRUST_PROXY: '127.0.0.1', RATE_LIMIT: '2', SEED: 'off' } });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });
  const post = (address: string, ip: string, body: object) =>
    fetch(`${server.address}${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': ip },
      body: JSON.stringify(body),
    }).then(({ status }) => status);

  it.each([
    [
      'by their networks of 64 bits',
      ['2001:db8:0:1::1', '2001:DB8:0:1:a:b:c:d', '2001:db8:0:1::2', '2001:db8:0:2::1'],
      [200, 200, 429, 200],
    ],
    [
      'by IPv4 addresses, also where those are written as IPv6',
      ['203.0.113.9', '::ffff:203.0.113.9', '::ffff:cb00:7109', '::ffff:203.0.113.10'],
      [200, 200, 429, 200],
    ],
    [
      'without the port that a gateway adds',
      ['203.0.113.20', '203.0.113.20:8080', '203.0.113.20:8081', '203.0.113.21:8080'],
      [200, 200, 429, 200],
    ],
    [
      'without the brackets and the port of IPv6',
      ['2001:db8:0:8::1', '[2001:db8:0:8::1]:443', '[2001:db8:0:8::1]', '[2001:db8:0:9::1]:443'],
      [200, 200, 429, 200],
    ],
    [
      'by trusted proxies with ports, too, for whom these ask',
      ['203.0.113.30:1, 127.0.0.1:2', '203.0.113.30, 127.0.0.1', '203.0.113.30:5,127.0.0.1:6'],
      [200, 200, 429],
    ],
    [
      'by the connection where no IP address is told',
      ['<script>', 'localhost', 'unknown', '127.0.0.1.example', '127.999.0.1', '203.0.113.40'],
      [200, 200, 429, 429, 429, 200],
    ],
    [
      'never where they are of this machine',
      ['127.0.0.1', '127.0.0.1:8080', '[::1]:8080', '::1'],
      [200, 200, 200, 200],
    ],
  ])('are counted %s', async (_, addresses, expected) => {
    const statuses: number[] = [];
    for (const address of addresses) statuses.push(await post('graphql', address, QUERY));
    expect(statuses).toEqual(expected);
  });
});

describe('a bind that others can reach', () => {
  it('is refused where there is no key', async () => {
    const { status, output } = await failToStart({ env: { HOST: '0.0.0.0', SEED: 'off' } });
    expect([status, output]).toEqual([1, expect.stringContaining('CONFIGURATION: HOST is "0.0.0.0"')]);
  });

  it('is taken where there is one, and stays closed when it is revoked', async () => {
    const dataDir = makeDataDir();
    const key = await createKey(dataDir, 'read');
    const server = await startServer({ dataDir, env: { HOST: '0.0.0.0', SEED: 'off' } });
    const local = server.address.replace('0.0.0.0', '127.0.0.1');
    const ask = (headers: Record<string, string>) =>
      fetch(`${local}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(QUERY),
      });
    const statuses = [(await ask({})).status, (await ask({ authorization: `Bearer ${key}` })).status];
    const listed = await runCommand(['keys', 'list'], { dataDir });
    await runCommand(['keys', 'revoke', listed.stdout.split(' ')[0] ?? ''], { dataDir });
    await expect
      .poll(async () => (await ask({ authorization: `Bearer ${key}` })).status, { timeout: 3_000 })
      .toBe(401);
    statuses.push((await ask({})).status);
    await server.stop();
    removeDataDir(dataDir);
    expect(statuses).toEqual([401, 200, 401]);
  });
});

describe('https', () => {
  const folder = makeDataDir();
  const cert = path.join(folder, 'cert.pem');
  const key = path.join(folder, 'key.pem');
  beforeAll(() => {
    const subject = ['-subj', '/CN=localhost', '-days', '2'];
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject];
    execFileSync('openssl', made, { stdio: 'ignore' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is served with a certificate', async () => {
    const server = await startServer({ env: { TLS_CERT: cert, TLS_KEY: key, SEED: 'off' } });
    const status = await new Promise((resolve, reject) => {
      requestHttps(`${server.address}health/ready`, { rejectUnauthorized: false }, ({ statusCode }) =>
        resolve(statusCode),
      )
        .on('error', reject)
        .end();
    });
    await server.stop();
    removeDataDir(server.dataDir);
    expect([server.address.startsWith('https://'), status]).toEqual([true, 200]);
  });

  it.each([
    [{ TLS_CERT: cert }, 'TLS_CERT is set and TLS_KEY is not'],
    [{ TLS_KEY: key }, 'TLS_KEY is set and TLS_CERT is not'],
    [{ TLS_CERT: cert, TLS_KEY: '/nowhere' }, 'TLS_KEY names "/nowhere", which cannot be read'],
    [{ TLS_CERT: cert, TLS_KEY: cert }, 'TLS_CERT and TLS_KEY are no pair'],
  ])('refuses to start with %j', async (env, message) => {
    const { status, output } = await failToStart({ env });
    expect([status, output]).toEqual([1, expect.stringContaining(`CONFIGURATION: ${message}`)]);
  });
});
