import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isNeo4jAvailable, startNeo4j, stopNeo4j } from '../../scripts/neo4j.mjs';
import { openEmbedded } from '../../src/embedded/launcher.js';
import { canonicalDump } from '../../src/ingest/dump.js';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { whenThere } from '../../src/store/when-there.js';
import { freePort } from '../support/free-port.js';
import { SILENT } from '../support/log.js';
import { launch, makeDataDir, removeDataDir, startServer } from '../support/server.js';

/** A database that seeds are read into, over and over. */
export interface Target {
  readonly env: Readonly<Record<string, string>>;
  /** An empty graph; gives the data folder of the next server. */
  empty(): Promise<string>;
  /** The process of the database that the server of a data folder uses. */
  pid(dataDir: string): Promise<number>;
  /** Brings the database back if it does not come back by itself; one that still runs is stopped before. */
  revive(): Promise<unknown>;
  dump(dataDir: string): Promise<string>;
  close(): Promise<void>;
}

async function dumpOf(store: Store): Promise<string> {
  try {
    return await whenThere(store, () => canonicalDump(store));
  } finally {
    await store.close();
  }
}

/** What the lock of an embedded graph says of its child, as soon as it does. */
async function readChild(dataDir: string): Promise<number> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    try {
      const { child } = JSON.parse(readFileSync(path.join(dataDir, 'graph.lock'), 'utf8'));
      if (child !== undefined) return child.pid;
    } catch {
      // It is not there yet.
    }
    await wait(10);
  }
  throw new Error('graph.lock names no child');
}

/** The embedded graph: a data folder for each round. */
async function targetEmbedded(): Promise<Target> {
  return {
    env: {},
    empty: async () => makeDataDir(),
    pid: readChild,
    revive: async () => undefined,
    dump: async (dataDir) => {
      const graph = await openEmbedded({ dataDir, boltPort: 0, role: 'command', log: SILENT });
      return dumpOf(openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' })).finally(() =>
        graph.close(),
      );
    },
    close: async () => undefined,
  };
}

/** A Neo4j of its own. */
async function targetNeo4j(): Promise<Target> {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-kill-'));
  const port = await freePort();
  const { uri, username, password } = await startNeo4j(folder, port);
  const open = (): Store => openStore({ uri, username, password, engine: 'neo4j' });
  return {
    env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, SEED: 'on' },
    empty: async () => {
      const store = open();
      await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n' as Cypher));
      await store.close();
      return makeDataDir();
    },
    pid: async () => Number(readFileSync(path.join(folder, 'neo4j.pid'), 'utf8')),
    revive: async () => {
      await stopNeo4j(folder);
      await startNeo4j(folder, port);
      const store = open();
      while ((await store.whyUnready()) !== undefined) await wait(50);
      await store.close();
    },
    dump: () => dumpOf(open()),
    close: async () => {
      await stopNeo4j(folder, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const wanted = (process.env.STORES ?? 'embedded,neo4j').split(',');
const hasNeo4j = await isNeo4jAvailable();

/** The engines that ingests are killed on; a Neo4j needs a JDK and mvn. */
export const TARGETS = [
  { name: 'embedded', open: targetEmbedded },
  { name: 'neo4j', open: targetNeo4j },
].filter(({ name }) => wanted.includes(name) && (name !== 'neo4j' || hasNeo4j));

/** A graph that was left behind, and the milliseconds until its server was ready. */
export interface Left {
  readonly graph: string;
  readonly ready: number;
}

/** Starts a server until it is ready, stops it, and gives the graph that it left. */
export async function seedWhole(target: Target, dataDir: string): Promise<Left> {
  const started = Date.now();
  const server = await startServer({ env: target.env, dataDir });
  const ready = Date.now() - started;
  const status = await server.stop();
  if (status !== 0) throw new Error(`The server ended with ${status}: ${server.output()}`);
  const graph = await target.dump(dataDir);
  removeDataDir(dataDir);
  return { graph, ready };
}

/** Kills the server or its database so many milliseconds after the start, starts again, and gives the graph. */
export async function seedKilled(
  target: Target,
  victim: 'server' | 'database',
  milliseconds: number,
): Promise<string> {
  const dataDir = await target.empty();
  const { child, ended } = launch({ env: target.env, dataDir });
  await wait(milliseconds);
  if (victim === 'database') {
    process.kill(await target.pid(dataDir), 'SIGKILL');
    await wait(500);
    child.kill('SIGTERM');
  } else child.kill('SIGKILL');
  await ended;
  if (victim === 'database') await target.revive();
  return (await seedWhole(target, dataDir)).graph;
}
