import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TARGETS } from '../faults/support.js';
import { seeded } from '../ingest/support.js';
import { freePort } from '../support/free-port.js';
import { ask, makeDataDir, removeDataDir, runCommand, startServer } from '../support/server.js';
import { COLD } from './call.js';
import { command, writeFiles } from './command.js';
import { makeArticles } from './documents.js';
import { strike } from './faults.js';
import { Findings } from './findings.js';
import { dawdle, question, read, readAndLeave } from './readers.js';
import { startProcess } from './server.js';
import { type Subscriber, subscribe } from './subscriber.js';
import { startWatch } from './watch.js';
import { Troubles, type World } from './world.js';
import { ingest, type Kept, keep, remove, write, writeBroken } from './writers.js';

export interface SoakOptions {
  readonly minutes: number;
  readonly engine: string;
  /** Decides which faults come when, and what is asked. */
  readonly seed: number;
}

const ARTICLES = 240;
const OF_COMMANDS = 40;
const WRITERS = 3;
/** Milliseconds that the load goes on without faults, and that the server then rests. */
const CALM = 10_000;
const IDLE = 45_000;

/**
 * Loads a server with honest and clumsy clients while faults come at random; true when every request was answered as it should, no
 * process grew, and the graph at the end is that of an uninterrupted run of the same documents. Prints what it saw. Its bars of time are
 * stretched where more runs than the machine has processors.
 */
export async function soak({ minutes, engine, seed }: SoakOptions): Promise<boolean> {
  const chosen = TARGETS.find(({ name }) => name === engine);
  if (chosen === undefined)
    throw new Error(`There is no engine "${engine}" here; expected embedded or neo4j (JDK, mvn).`);
  const target = await chosen.open();
  const findings = new Findings();
  try {
    const random = seeded(seed);
    const articles = makeArticles(ARTICLES, random);
    const world = await openWorld({ engine, target, findings, random });
    const parts = {
      kept: articles.slice(OF_COMMANDS).map(keep),
      files: writeFiles(makeDataDir(), articles.slice(0, OF_COMMANDS)),
    };
    await load(world, parts, minutes);
    await finish(world, parts);
    await compare(world, parts);
  } finally {
    await target.close();
  }
  findings.judgeReads();
  findings.print();
  return findings.isClean;
}

async function openWorld(parts: Pick<World, 'engine' | 'target' | 'findings' | 'random'>): Promise<World> {
  const dataDir = await parts.target.empty();
  const port = await freePort();
  const place = { ...parts, dataDir, port, troubles: new Troubles() };
  const world: World = {
    ...place,
    address: `http://127.0.0.1:${port}/`,
    server: startProcess(place),
    isOver: false,
  };
  // Nothing is left behind by a soak that fails itself.
  process.once('exit', () => world.server.end('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  await untilReady(world);
  // One that was never started before plans every statement for the first time.
  const warm = world.troubles.begin('database', 'started');
  setTimeout(warm, COLD);
  return world;
}

async function untilReady({ address }: World): Promise<void> {
  const isReady = (): Promise<boolean> =>
    fetch(`${address}health/ready`).then(
      ({ status }) => status === 200,
      () => false,
    );
  while (!(await isReady())) await pause(100);
}

/** The articles of the clients and the files of the commands. */
interface Parts {
  readonly kept: readonly Kept[];
  readonly files: readonly string[];
}

/** Has every subscriber hear of an article: whose connection breaks before that has no place to go on from. */
async function untilHeard(
  world: World,
  subscribers: readonly Subscriber[],
  herald: Kept | undefined,
): Promise<void> {
  if (herald === undefined) return;
  for (;;) {
    await pause(1_000);
    if (herald.state === 'present') await remove(world, herald);
    await ingest(world, herald);
    await pause(2_000);
    if (subscribers.every(({ seen }) => seen.size > 0)) return;
  }
}

async function load(world: World, { kept, files }: Parts, minutes: number): Promise<void> {
  const watch = startWatch(world);
  const subscribers = [subscribe(world, 'articleIngested'), subscribe(world, 'claimAsserted')] as const;
  await untilHeard(world, subscribers, kept[0]);
  const faults = strike(world, watch);
  const working = [
    ...Array.from({ length: WRITERS }, (_, number) =>
      write(
        world,
        kept.filter((_, at) => at % WRITERS === number),
      ),
    ),
    writeBroken(world),
    ...[1, 2, 3, 4].map(() => read(world)),
    readAndLeave(world),
    question(world),
    question(world),
    dawdle(world),
    command(world, watch, files),
  ];
  await pause(minutes * 60_000);
  world.isOver = true;
  await Promise.all([faults, ...working]);
  await pause(CALM);
  for (const each of subscribers) each.end.abort();
  await Promise.all(subscribers.map(({ running }) => running));
  const missed = kept.filter(
    ({ state, isNews, id = '' }) => state === 'present' && isNews && !subscribers[0].seen.has(id),
  );
  if (missed.length > 0)
    world.findings.wrong('a subscription missed articles', missed.map(({ id }) => id).join(' '));
  await pause(IDLE);
  watch.end();
}

/** Everything is as it was acknowledged; then what stays is completed and the rest deleted. */
async function finish(world: World, { kept, files }: Parts): Promise<void> {
  for (const { state, id } of kept) {
    if (id === undefined || state === 'unknown') continue;
    const isLost = (await isThere(world.address, id)) !== (state === 'present');
    if (isLost) world.findings.wrong(`an article that was acknowledged as ${state} is not`, id);
  }
  await runCommand(['ingest', ...files], { dataDir: world.dataDir, env: world.target.env });
  for (const each of kept) {
    // The id of one that was never acknowledged is not known.
    if (each.stays || (each.state === 'unknown' && each.id === undefined)) await ingest(world, each);
    if (!each.stays && each.id !== undefined) await remove(world, each);
  }
  const started = Date.now();
  const status = await world.server.end('SIGTERM');
  if (status !== 0)
    world.findings.wrong('the last stop is not clean', `status ${status} after ${Date.now() - started} ms`);
}

/** Whether an article is there, also an older version of another. */
async function isThere(address: string, id: string): Promise<boolean> {
  const query = 'query ($id: ID!) { article(id: $id) { id } }';
  const { data } = await ask<{ readonly article: { readonly id: string } | null }>(address, query, { id });
  return data.article !== null;
}

/** The graph beside that of a server which nothing disturbed. */
async function compare({ target, dataDir, findings }: World, { kept, files }: Parts): Promise<void> {
  const graph = await target.dump(dataDir);
  removeDataDir(dataDir);
  const calm = await target.empty();
  const server = await startServer({ env: { ...target.env, SEED: 'off' }, dataDir: calm });
  const query = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { outcome } }';
  for (const { article: input } of kept.filter(({ stays }) => stays)) await server.ask(query, { input });
  await runCommand(['ingest', ...files], { dataDir: calm, env: target.env });
  await server.stop();
  const expected = await target.dump(calm);
  removeDataDir(calm);
  console.log(`the graph at the end: ${graph.split('\n').length - 1} nodes and relationships`);
  if (graph === expected) return;
  const folder = path.join(tmpdir(), `entente-soak-${Date.now()}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'graph'), graph);
  writeFileSync(path.join(folder, 'expected'), expected);
  findings.wrong(
    'the graph differs from that of an uninterrupted run',
    `see graph and expected in ${folder}`,
  );
}
