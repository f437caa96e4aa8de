import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNeo4jAvailable, startNeo4j, stopNeo4j } from '../../scripts/neo4j.mjs';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { freePort } from '../support/free-port.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

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

interface Call {
  readonly code: string;
  readonly took: number;
}

/** Clients that ask without end, four that read and one that writes, until told to stop; each waits for its answer. */
function startClients({ server }: Subject) {
  const calls: Call[] = [];
  let isOver = false;
  let acknowledged = 0;
  const ask = async (query: string): Promise<Call> => {
    const started = Date.now();
    const { errors } = await server.ask(query);
    const call = { code: errors[0]?.extensions.code ?? 'OK', took: Date.now() - started };
    calls.push(call);
    return call;
  };
  const read = async (): Promise<void> => {
    for (; !isOver; await pause(20)) await ask('{ people(first: 5) { nodes { name } } }');
  };
  const write = async (): Promise<void> => {
    while (!isOver) {
      const text = `Report ${process.pid}-${Date.now()}: Hassan Rouhani met Vladimir Putin in Tehran.`;
      const { code } = await ask(`mutation { ingestArticle(input: {text: "${text}"}) { outcome } }`);
      if (code === 'OK') acknowledged += 1;
      await pause(200);
    }
  };
  const working = Promise.all([read(), read(), read(), read(), write()]);
  return {
    calls,
    stop: async () => {
      isOver = true;
      await working;
      return acknowledged;
    },
  };
}

async function isReady({ server }: Subject): Promise<boolean> {
  return (await fetch(`${server.address}health/ready`)).status === 200;
}

/** Milliseconds until readiness is as wanted. */
async function until(subject: Subject, isWanted: boolean, within = 30_000): Promise<number> {
  const started = Date.now();
  while ((await isReady(subject)) !== isWanted) {
    if (Date.now() - started > within) return Number.POSITIVE_INFINITY;
    await pause(20);
  }
  return Date.now() - started;
}

const countArticles = async ({ server }: Subject): Promise<number> =>
  (await server.ask<{ articles: { totalCount: number } }>('{ articles { totalCount } }')).data.articles
    .totalCount;

/** What the clients and the readiness saw of a fault. */
async function strike(subject: Subject, fault: () => void, mend: () => Promise<unknown>) {
  const before = await countArticles(subject);
  const clients = startClients(subject);
  await pause(1_000);
  fault();
  const unready = await until(subject, false, 4_000);
  const live = (await fetch(`${subject.server.address}health/live`)).status;
  await mend();
  const back = await until(subject, true);
  await pause(1_000);
  const acknowledged = await clients.stop();
  const failed = clients.calls.filter(({ code }) => code !== 'OK');
  return {
    unready,
    back,
    live,
    longestFailure: Math.max(...failed.map(({ took }) => took)),
    codes: [...new Set(failed.map(({ code }) => code))],
    isWhole: (await countArticles(subject)) >= before + acknowledged,
  };
}

const EXPECTED = { live: 200, codes: ['STORE_UNAVAILABLE'], isWhole: true };

function expectBars({ unready, back, longestFailure, ...rest }: Awaited<ReturnType<typeof strike>>): void {
  expect(rest).toEqual(EXPECTED);
  expect(unready).toBeLessThan(2_000);
  expect(back).toBeLessThan(5_000);
  expect(longestFailure).toBeLessThan(8_000);
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
      expectBars(await strike(subject, () => process.kill(subject.pid(), signal), subject.revive));
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
    expectBars(await strike(subject, () => process.kill(subject.pid(), signal), subject.revive));
  });

  it('that hangs for 10 s and goes on', async () => {
    const pid = subject.pid();
    const mend = async (): Promise<void> => {
      await pause(9_000);
      process.kill(pid, 'SIGCONT');
    };
    expectBars(await strike(subject, () => process.kill(pid, 'SIGSTOP'), mend));
  });
});
