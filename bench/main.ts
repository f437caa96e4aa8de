import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { startNeo4j, stopNeo4j } from '../scripts/neo4j.mjs';
import { fill } from './load.js';
import { bodyOf, type Cost, measureRound } from './measure.js';
import { type BenchQuery, benchQueries, emptyPaths, plain } from './queries.js';
import { COST_HEADER, missedBars, printCosts, printRatios, RATIO_HEADER, type Result } from './report.js';
import {
  type Database,
  installPeer,
  memoryOf,
  ROOMY,
  type Running,
  SERVERS,
  type ServerName,
  startServer,
} from './servers.js';
import { findSubjects } from './subjects.js';
import { openWire } from './wire.js';

export interface BenchOptions {
  readonly articles: number;
  /** A quarter of the requests. */
  readonly isQuick: boolean;
  /** Where the database stays for the next run; a folder that is deleted again unless told. */
  readonly folder: string | undefined;
  readonly port: number;
  /** Only operations whose name has these words; all when empty. */
  readonly only: string;
}

const ROUNDS = 4;
/** Of the requests of a full run: what runs only once is not what a server costs. */
const WARM = 1;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Loads the graph, compares the three servers' answers, measures them side by side; true when every bar is met. */
export async function bench({ articles, isQuick, folder, port, only }: BenchOptions): Promise<boolean> {
  await installPeer();
  const place = folder ?? mkdtempSync(path.join(tmpdir(), 'entente-bench-neo4j-'));
  try {
    const database = await startNeo4j(place, port, ROOMY);
    const seconds = await fill(database, articles);
    if (seconds > 0) say(`${articles} articles loaded in ${seconds} s`);
    return await compareServers(database, { share: isQuick ? 0.25 : 1, only });
  } finally {
    await stopNeo4j(place);
    if (folder === undefined) rmSync(place, { recursive: true, force: true });
  }
}

async function compareServers(
  database: Database & { readonly pid: number },
  { share, only }: { readonly share: number; readonly only: string },
): Promise<boolean> {
  const servers = await startAll(database);
  try {
    const [ours] = servers;
    const queries = benchQueries(await findSubjects(database, ours)).filter(({ name }) =>
      name.includes(only),
    );
    if (queries.length === 0) throw new Error(`No operation has "${only}" in its name.`);
    for (const query of queries) await compareAnswers(query, servers);
    const exchanges = await countExchanges(database, queries);
    const results = await measureAll(servers, { queries, exchanges, share, databasePid: database.pid });
    return report(results, servers);
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function startAll(database: Database): Promise<[Running, Running, Running]> {
  return [
    await startServer('ours', database),
    await startServer('peer', database),
    await startServer('bare', database),
  ];
}

/** The first plan of a statement may take a cold database longer than a request may: then it is asked again. */
const ATTEMPTS = 5;

async function ask(query: BenchQuery, server: Running, attempt = 1): Promise<unknown> {
  try {
    const { data, errors } = JSON.parse(await server.ask(bodyOf(query, server.name)));
    if (errors === undefined) return plain(data);
    throw new Error(`${query.name}, ${server.name}: ${JSON.stringify(errors).slice(0, 1_000)}`);
  } catch (error) {
    if (attempt === ATTEMPTS || !/TIMEOUT|terminated/.test(String(error))) throw error;
    return ask(query, server, attempt + 1);
  }
}

async function compareAnswers(query: BenchQuery, servers: readonly Running[]): Promise<void> {
  const answers = await Promise.all(
    servers.map(async (server) => ({ name: server.name, data: await ask(query, server) })),
  );
  const [first, ...others] = answers;
  const empty = emptyPaths(first?.data);
  if (empty.length > 0) throw new Error(`${query.name}: nothing is answered at ${empty.join(', ')}`);
  for (const { name, data } of others) {
    if (isDeepStrictEqual(data, first?.data)) continue;
    const texts = [first?.data, data].map((each) => JSON.stringify(each));
    const at = [...(texts[0] ?? '')].findIndex((letter, index) => letter !== texts[1]?.[index]);
    const parts = texts.map((text) => text?.slice(Math.max(0, at - 200), at + 200));
    throw new Error(`${query.name}: ours and ${name} answer differently\n${parts.join('\n')}`);
  }
}

type Exchanges = ReadonlyMap<string, Readonly<Record<ServerName, number>>>;

/** In servers of their own, before which every exchange is counted. The first answer opens connections, the second counts. */
async function countExchanges(database: Database, queries: readonly BenchQuery[]): Promise<Exchanges> {
  const counts = new Map(queries.map(({ name }) => [name, { ours: 0, peer: 0, bare: 0 }]));
  for (const name of SERVERS) {
    const wire = await openWire(database.uri);
    const server = await startServer(name, { ...database, uri: wire.uri });
    for (const query of queries) {
      await ask(query, server);
      const before = wire.exchanges;
      await ask(query, server);
      const count = counts.get(query.name);
      if (count !== undefined) count[name] = wire.exchanges - before;
    }
    await server.stop();
    wire.close();
  }
  return counts;
}

interface Measuring {
  readonly queries: readonly BenchQuery[];
  readonly exchanges: Exchanges;
  /** Of the requests of a full run. */
  readonly share: number;
  readonly databasePid: number;
}

async function measureAll(
  servers: readonly Running[],
  { queries, exchanges, share, databasePid }: Measuring,
): Promise<readonly Result[]> {
  const rounds = new Map(
    queries.map((query): [BenchQuery, Readonly<Record<ServerName, Cost>>[]] => [query, []]),
  );
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const query of queries) {
      const costs = await measureRound(servers, query, { share: round === 0 ? WARM : share, databasePid });
      // The round before the first warms everything up.
      if (round > 0) rounds.get(query)?.push(costs);
    }
  }
  return [...rounds].map(([query, own]) => ({
    query,
    rounds: own,
    exchanges: exchanges.get(query.name) ?? { ours: 0, peer: 0, bare: 0 },
  }));
}

function report(results: readonly Result[], servers: readonly Running[]): boolean {
  say([COST_HEADER, ...results.flatMap(printCosts)].join('\n'));
  say(servers.map(({ name, pid }) => `${name}: ${memoryOf(pid).toFixed(0)} MB in memory`).join(', '));
  say(['', RATIO_HEADER, ...results.map(printRatios)].join('\n'));
  const missed = results.flatMap(missedBars);
  say(missed.length === 0 ? '\nEvery bar is met.' : `\nMissed:\n${missed.join('\n')}`);
  return missed.length === 0;
}
