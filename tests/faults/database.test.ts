import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { isNeo4jAvailable, startNeo4j, stopNeo4j } from '../../scripts/neo4j.mjs';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { freePort } from '../support/free-port.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { expectBars, strike } from './strike.js';

const wanted = (process.env.STORES ?? 'embedded,neo4j').split(',');
const hasNeo4j = wanted.includes('neo4j') && (await isNeo4jAvailable());

/** A server with seeds and some thousand articles more, and how its database is reached. */
interface Subject {
  readonly server: RunningServer;
  /** The process of the database now. */
  readonly pid: () => number;
  /** Brings the database back after its process ended, until it answers. */
  readonly revive: () => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

const MANY = `UNWIND range(1, 4000) AS x
  CREATE (a:Article {id: 'article:' + toString(x), text: 'The minister met the president in Geneva on Monday.'})
  CREATE (:Sentence {id: 'sentence:' + toString(x), text: 'The minister met the president.'})`;

async function fill(store: Store): Promise<void> {
  await store.write((transaction) => transaction.run(MANY as Cypher));
  await store.close();
}

async function openEmbedded(): Promise<Subject> {
  const server = await startServer();
  const lock = (): { child: { pid: number }; port: number } =>
    JSON.parse(readFileSync(path.join(server.dataDir, 'graph.lock'), 'utf8'));
  const { writer } = JSON.parse(readFileSync(path.join(server.dataDir, 'credentials.json'), 'utf8'));
  await fill(openStore({ uri: `bolt://127.0.0.1:${lock().port}`, ...writer, engine: 'embedded' }));
  return {
    server,
    pid: () => lock().child.pid,
    // The server itself does.
    revive: async () => undefined,
    close: async () => {
      await server.stop();
      removeDataDir(server.dataDir);
    },
  };
}

async function openNeo4j(): Promise<Subject> {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-faults-'));
  const port = await freePort();
  const { uri, username, password } = await startNeo4j(folder, port);
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, SEED: 'on' };
  const server = await startServer({ env });
  await fill(openStore({ uri, username, password, engine: 'neo4j' }));
  return {
    server,
    pid: () => Number(readFileSync(path.join(folder, 'neo4j.pid'), 'utf8')),
    revive: async () => {
      await stopNeo4j(folder);
      await startNeo4j(folder, port);
      const store = openStore({ uri, username, password, engine: 'neo4j' });
      while ((await store.whyUnready()) !== undefined) await pause(20);
      await store.close();
    },
    close: async () => {
      await server.stop();
      await stopNeo4j(folder, 'SIGKILL');
      for (const each of [folder, server.dataDir]) rmSync(each, { recursive: true, force: true });
    },
  };
}

describe.skipIf(!wanted.includes('embedded'))('the embedded database', { timeout: 60_000 }, () => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await openEmbedded();
  }, 60_000);
  afterAll(() => subject?.close());

  it.each(['SIGKILL', 'SIGSTOP'] as const)(
    'that gets %s fails cleanly and is back at once',
    async (signal) => {
      expectBars(await strike(subject.server, () => process.kill(subject.pid(), signal), subject.revive));
    },
  );
});

describe.skipIf(!hasNeo4j)('a Neo4j (needs a JDK and mvn)', { timeout: 120_000 }, () => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await openNeo4j();
  }, 120_000);
  afterAll(() => subject?.close(), 60_000);

  it.each(['SIGTERM', 'SIGKILL'] as const)('that gets %s and is started again', async (signal) => {
    expectBars(await strike(subject.server, () => process.kill(subject.pid(), signal), subject.revive));
  });

  it('that hangs for 10 s and goes on', async () => {
    const pid = subject.pid();
    const mend = async (): Promise<void> => {
      await pause(9_000);
      process.kill(pid, 'SIGCONT');
    };
    expectBars(await strike(subject.server, () => process.kill(pid, 'SIGSTOP'), mend));
  });
});
