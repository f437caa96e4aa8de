import { setTimeout as pause } from 'node:timers/promises';
import { findAnswerers } from '../faults/questions.js';
import { stretch } from '../support/stretch.js';
import { startProcess } from './server.js';
import type { Watch } from './watch.js';
import type { Part, World } from './world.js';

/** Bars of limits.md, in milliseconds; the first with a look of ours more. */
const UNREADY_WITHIN = 2_300;
const BACK_WITHIN = 5_000;
/** A hung embedded graph is noticed and replaced in that time. */
const REPLACED_WITHIN = 8_000;
const EXIT_WITHIN = 10_000;
const GIVE_UP = 60_000;

interface Fault {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
  readonly part: Part;
  /** Does it and mends it; gives the time at which it was mended. */
  strike(world: World, watch: Watch): Promise<number>;
  readonly backWithin: number;
}

const databasePid = (world: World): Promise<number> => world.target.pid(world.dataDir);

/** Lets a process go on that was stopped, if it was not replaced meanwhile. */
function goOn(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch {
    // It was.
  }
}

async function expectUnready(world: World, watch: Watch, from: number): Promise<void> {
  const took = await watch.until(false, from, 6_000);
  world.findings.time('unready after', took);
  if (took > stretch(UNREADY_WITHIN)) world.findings.wrong('unready too late', `${took} ms`);
}

const EMBEDDED: readonly Fault[] = [
  {
    name: 'child killed',
    weight: 4,
    part: 'database',
    backWithin: BACK_WITHIN,
    strike: async (world) => {
      process.kill(await databasePid(world), 'SIGKILL');
      return Date.now();
    },
  },
  {
    name: 'child hung',
    weight: 2,
    part: 'database',
    backWithin: REPLACED_WITHIN,
    strike: async (world, watch) => {
      process.kill(await databasePid(world), 'SIGSTOP');
      const now = Date.now();
      await expectUnready(world, watch, now);
      return now;
    },
  },
  {
    name: 'child paused',
    weight: 3,
    part: 'database',
    backWithin: BACK_WITHIN,
    strike: async (world) => {
      const pid = await databasePid(world);
      process.kill(pid, 'SIGSTOP');
      await pause(300 + world.random() * 1_200);
      goOn(pid);
      return Date.now();
    },
  },
  {
    name: 'answerers killed',
    weight: 2,
    part: 'questions',
    backWithin: BACK_WITHIN,
    strike: async (world) => {
      for (const { pid } of findAnswerers(world.server.pid)) process.kill(pid, 'SIGKILL');
      return Date.now();
    },
  },
];

const endNeo4j = (signal: 'SIGKILL' | 'SIGTERM'): Fault => ({
  name: `Neo4j gets ${signal}`,
  weight: 2,
  part: 'database',
  backWithin: BACK_WITHIN,
  strike: async (world, watch) => {
    process.kill(await databasePid(world), signal);
    // A clean stop takes its time before it refuses.
    if (signal === 'SIGKILL') await expectUnready(world, watch, Date.now());
    await pause(world.random() * 3_000);
    await world.target.revive();
    return Date.now();
  },
});

const NEO4J: readonly Fault[] = [
  endNeo4j('SIGKILL'),
  endNeo4j('SIGTERM'),
  {
    name: 'Neo4j hung',
    weight: 4,
    part: 'database',
    backWithin: BACK_WITHIN,
    strike: async (world, watch) => {
      const pid = await databasePid(world);
      const from = Date.now();
      const lasts = 500 + world.random() * 11_000;
      process.kill(pid, 'SIGSTOP');
      if (lasts > 3_000) await expectUnready(world, watch, from);
      await pause(Math.max(0, lasts - (Date.now() - from)));
      goOn(pid);
      return Date.now();
    },
  },
];

const endServer = (signal: 'SIGKILL' | 'SIGTERM'): Fault => ({
  name: `server gets ${signal}`,
  weight: 1,
  part: 'server',
  backWithin: 30_000,
  strike: async (world) => {
    const started = Date.now();
    const status = await world.server.end(signal);
    const took = Date.now() - started;
    if (signal === 'SIGTERM') {
      world.findings.time('server stopped in', took);
      if (status !== 0 || took > stretch(EXIT_WITHIN))
        world.findings.wrong('a stop is not clean', `status ${status} after ${took} ms`);
    }
    world.server = startProcess(world);
    return Date.now();
  },
});

const SERVER = [endServer('SIGKILL'), endServer('SIGTERM')];

/** Strikes at random until it is over, one fault at a time, each when the last one is mended. */
export async function strike(world: World, watch: Watch): Promise<void> {
  const faults = [...(world.engine === 'neo4j' ? NEO4J : EMBEDDED), ...SERVER];
  const chances = faults.flatMap((fault) => Array.from({ length: fault.weight }, () => fault));
  for (;;) {
    await pause(3_000 + world.random() * 9_000);
    if (world.isOver) return;
    const fault = chances[Math.floor(world.random() * chances.length)];
    if (fault !== undefined) await strikeOnce(world, watch, fault);
  }
}

async function strikeOnce(world: World, watch: Watch, fault: Fault): Promise<void> {
  const { name, part, backWithin } = fault;
  const end = world.troubles.begin(part, name);
  try {
    const mended = await fault.strike(world, watch);
    const back = await watch.until(true, mended, GIVE_UP);
    world.findings.time(`back after: ${name}`, back);
    if (back > stretch(backWithin)) world.findings.wrong(`back too late: ${name}`, `${back} ms`);
  } catch (error) {
    world.findings.wrong(`a fault could not be done: ${name}`, String(error));
  } finally {
    end();
  }
}
