import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/embedded/launcher.js';
import { canonicalDump } from '../../src/ingest/dump.js';
import { createLog } from '../../src/log.js';
import { openStore } from '../../src/store/bolt.js';
import {
  failToStart,
  makeDataDir,
  type RunningServer,
  removeDataDir,
  startServer,
} from '../support/server.js';

const ROUNDS = 20;
const log = createLog('silent', () => undefined);

/** The graph of a data folder that no server uses. */
async function dump(dataDir: string): Promise<string> {
  const graph = await openEmbedded({ dataDir, boltPort: 0, role: 'command', log });
  const store = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
  try {
    return await canonicalDump(store);
  } finally {
    await store.close();
    await graph.close();
  }
}

/** What a lock file of a data folder says, as soon as it says it. */
async function readLock(dataDir: string, name: string, isWhole: (lock: Lock) => boolean): Promise<Lock> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const lock = parse(path.join(dataDir, name));
    if (lock !== undefined && isWhole(lock)) return lock;
    await wait(10);
  }
  throw new Error(`${name} says nothing`);
}

interface Lock {
  readonly pid: number;
  readonly child?: { readonly pid: number };
}

function parse(file: string): Lock | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whole numbers below a bound, the same in each run. */
function createRandom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % bound;
  };
}

async function finish(dataDir: string): Promise<string> {
  const server = await startServer({ dataDir });
  expect(await server.stop()).toBe(0);
  const found = await dump(dataDir);
  removeDataDir(dataDir);
  return found;
}

describe('an ingest that is killed', () => {
  it(`ends in the same graph after a new start, ${ROUNDS} times: the server`, async () => {
    const expected = await finish(makeDataDir());
    const random = createRandom(7);
    for (let round = 0; round < ROUNDS; round += 1) {
      const dataDir = makeDataDir();
      const start = failToStart({ dataDir });
      const { pid } = await readLock(dataDir, 'server.lock', () => true);
      await wait(random(4_000));
      process.kill(pid, 'SIGKILL');
      await start;
      expect(await finish(dataDir)).toEqual(expected);
    }
  });

  it(`ends in the same graph, ${ROUNDS} times: the child that holds the graph`, async () => {
    const expected = await finish(makeDataDir());
    const random = createRandom(11);
    for (let round = 0; round < ROUNDS; round += 1) {
      const dataDir = makeDataDir();
      const starting: Promise<RunningServer> = startServer({ dataDir });
      const { child } = await readLock(dataDir, 'graph.lock', (lock) => lock.child !== undefined);
      await wait(random(4_000));
      if (child !== undefined) process.kill(child.pid, 'SIGKILL');
      const server = await starting.catch(() => undefined);
      await server?.stop();
      expect(await finish(dataDir)).toEqual(expected);
    }
  });
});
