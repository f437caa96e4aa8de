import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startNeo4j, stopNeo4j } from '../scripts/neo4j.mjs';
import { fill } from './load.js';
import { bodyOf, takeTurn } from './measure.js';
import { type BenchQuery, benchQueries } from './queries.js';
import { type Database, ROOMY, type Running, startServer } from './servers.js';
import { findSubjects } from './subjects.js';

export interface GuardOptions {
  readonly articles: number;
  readonly folder: string | undefined;
  readonly port: number;
  readonly only: string;
  readonly rounds: number;
}

/** The most that limits, rate limit, roles and log may add to the processor time of our server. */
const MOST = 1.03;
/** In one round the servers take turns so often, and each is asked so often in a turn. */
const TURNS = 8;
const REQUESTS = 128;

type Side = 'shipped' | 'open';
const SIDES: readonly Side[] = ['shipped', 'open'];
/** The least processor time of a request in any turn, in milliseconds. */
type Least = Record<Side, number>;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * Compares our server as shipped, asked with a key, so that its rate limit and roles count, with one without limits, rate limit, roles and log;
 * true when they add at most 3 % to the processor time of all operations together, by the least of all turns: what disturbs one only adds to its cost.
 */
export async function benchGuards({ articles, folder, port, only, rounds }: GuardOptions): Promise<boolean> {
  const place = folder ?? mkdtempSync(path.join(tmpdir(), 'entente-bench-neo4j-'));
  try {
    const database = await startNeo4j(place, port, ROOMY);
    await fill(database, articles);
    const servers = await startBoth(database);
    try {
      const queries = benchQueries(await findSubjects(database, servers.shipped)).filter(({ name }) =>
        name.includes(only),
      );
      return report(await measure(servers, { queries, rounds, databasePid: database.pid }));
    } finally {
      for (const side of SIDES) await servers[side].stop();
    }
  } finally {
    await stopNeo4j(place);
    if (folder === undefined) rmSync(place, { recursive: true, force: true });
  }
}

async function startBoth(database: Database): Promise<Readonly<Record<Side, Running>>> {
  return {
    shipped: await startServer('ours', database, { keyOf: createKey }),
    open: await startServer('ours', database, { nodeArguments: ['--import', './bench/unguarded.mjs'] }),
  };
}

/** Makes a key for a server's folder. */
async function createKey(dataDir: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['dist/cli.js', 'keys', 'create', '--role', 'read'],
    { env: { ...process.env, DATA_DIR: dataDir } },
  );
  return stdout.trim();
}

interface Measuring {
  readonly queries: readonly BenchQuery[];
  readonly rounds: number;
  readonly databasePid: number;
}

async function measure(
  servers: Readonly<Record<Side, Running>>,
  { queries, rounds, databasePid }: Measuring,
): Promise<ReadonlyMap<string, Least>> {
  const least = new Map<string, Least>();
  // The round before the first warms everything up.
  for (let round = 0; round <= rounds; round += 1)
    for (const query of queries) {
      const costs = await measureRound(servers, bodyOf(query, 'ours'), databasePid);
      const known = least.get(query.name);
      if (round > 0)
        least.set(query.name, {
          shipped: Math.min(costs.shipped, known?.shipped ?? Number.POSITIVE_INFINITY),
          open: Math.min(costs.open, known?.open ?? Number.POSITIVE_INFINITY),
        });
    }
  return least;
}

/** The least of the round's turns. */
async function measureRound(
  servers: Readonly<Record<Side, Running>>,
  body: string,
  databasePid: number,
): Promise<Least> {
  const least = { shipped: Number.POSITIVE_INFINITY, open: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const side of turn % 2 === 0 ? SIDES : SIDES.toReversed()) {
      const { server } = await takeTurn(servers[side], body, { count: REQUESTS, databasePid });
      least[side] = Math.min(least[side], server / REQUESTS);
    }
  return least;
}

function report(least: ReadonlyMap<string, Least>): boolean {
  const line = (name: string, { shipped, open }: Least): void =>
    say(
      `${name.padEnd(60)}${shipped.toFixed(3).padStart(9)}${open.toFixed(3).padStart(9)}${(shipped / open).toFixed(3).padStart(9)}`,
    );
  say(
    `${'ms of our processor per request'.padEnd(60)}${['shipped', 'open', 'ratio'].map((name) => name.padStart(9)).join('')}`,
  );
  for (const [name, each] of least) line(name, each);
  const all = [...least.values()].reduce((sum, { shipped, open }) => ({
    shipped: sum.shipped + shipped,
    open: sum.open + open,
  }));
  line('all', all);
  return all.shipped / all.open <= MOST;
}
