import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/bolt.js';
import { greets } from '../../src/store/sign-of-life.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { openTemporaryGraph, type TemporaryGraph } from '../embedded/support/graph.js';
import { freePort } from '../support/free-port.js';
import { openRelay, type Relay } from '../support/relay.js';
import { STORES } from '../support/stores.js';

let server: Server | undefined;
afterEach(() => void server?.close());

async function listen(hear: (socket: Socket) => void, made = createServer(hear)): Promise<string> {
  server = made.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

const answers =
  (...bytes: number[]) =>
  (socket: Socket): void =>
    void socket.once('data', () => socket.write(Buffer.from(bytes)));

describe('a sign of life', () => {
  it('is given by an embedded graph, and not once it hangs', async () => {
    const graph = await openTemporaryGraph();
    expect(await greets(graph.uri, 3_000)).toBe(true);
    process.kill(graph.childPid(), 'SIGSTOP');
    expect(await greets(graph.uri, 300)).toBe(false);
    process.kill(graph.childPid(), 'SIGCONT');
    await graph.close();
  });

  it.each([
    ['5.8', [0, 0, 8, 5]],
    ['5.0', [0, 0, 0, 5]],
    ['4.4', [0, 0, 4, 4]],
    ['3', [0, 0, 0, 3]],
  ])('is given by one that takes version %s and is slow with all else', async (_, version) => {
    expect(await greets(`bolt://${await listen(answers(...version))}`, 3_000)).toBe(true);
  });

  it.each([
    ['says nothing', () => undefined],
    ['hangs up', (socket: Socket) => socket.destroy()],
    ['takes no version', answers(0, 0, 0, 0)],
    ['takes a version that was not offered', answers(0, 0, 9, 5)],
    ['speaks HTTP', answers(...Buffer.from('HTTP/1.1 400 Bad Request'))],
  ])('is not given by one that %s', async (_, hear) => {
    expect(await greets(`bolt://${await listen(hear)}`, 300)).toBe(false);
  });

  it('is given within TLS, whoever signed the certificate', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-days', '2'];
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject];
    execFileSync('openssl', made, { stdio: 'ignore' });
    const hear = answers(0, 0, 4, 5);
    const secured = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, hear);
    rmSync(folder, { recursive: true });
    const address = await listen(hear, secured);
    expect(await greets(`bolt+s://${address}`, 3_000)).toBe(true);
    expect(await greets(`bolt://${address}`, 300)).toBe(false);
  });

  it('is not given where nobody listens', async () => {
    expect(await greets(`neo4j://127.0.0.1:${await freePort()}`, 3_000)).toBe(false);
  });
});

describe('a database that greets, with all else held,', () => {
  const ONE = 'RETURN 1 AS x' as Cypher;
  let graph: TemporaryGraph;
  let relay: Relay;
  let store: Store;
  beforeAll(async () => {
    graph = await openTemporaryGraph();
  });
  beforeEach(async () => {
    relay = await openRelay(graph.uri);
  });
  afterEach(async () => {
    relay.release();
    await store.close();
    relay.close();
  });
  afterAll(() => graph?.close());

  it('is not away where it goes on after 4 s of being looked for', async () => {
    store = openStore({ uri: relay.uri, ...graph.writer, engine: 'embedded' });
    await store.read(ONE);
    relay.hold();
    const before = relay.connections;
    const reading = store.read(ONE, {}, { timeout: 25_000 });
    const waiting = store.whileThere(() => reading);
    const ends = Promise.all([reading, waiting]).catch((error: unknown) => error);
    await expect.poll(() => relay.connections, { timeout: 10_000 }).toBeGreaterThan(before);
    await pause(4_000);
    relay.release();
    const rows = { keys: ['x'], values: [[1]] };
    expect(await ends).toEqual([rows, rows]);
  });

  it('is away where it does not go on, until it does', async () => {
    store = openStore({ uri: relay.uri, ...graph.writer, engine: 'embedded', lifeWithin: 500 });
    await store.read(ONE);
    relay.hold();
    let begun = 0;
    const forever = (): Promise<never> => {
      begun += 1;
      return new Promise(() => undefined);
    };
    const away = { code: 'STORE_UNAVAILABLE' };
    await Promise.all([
      expect(store.read(ONE, {}, { timeout: 100_000 })).rejects.toMatchObject(away),
      expect(store.whileThere(forever)).rejects.toMatchObject(away),
    ]);
    await expect(store.whileThere(forever)).rejects.toMatchObject(away);
    expect(begun).toBe(1);
    relay.release();
    await expect.poll(() => store.whyUnready(), { timeout: 15_000 }).toBeUndefined();
  });
});

it.each(STORES.filter(({ name }) => name === 'neo4j'))('a sign of life is given by $name', async () => {
  const address = inject('neo4j');
  expect(await greets(typeof address === 'string' ? address : address.uri, 3_000)).toBe(true);
});
