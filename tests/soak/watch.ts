import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { findAnswerers } from '../faults/questions.js';
import { stretch } from '../support/stretch.js';
import type { World } from './world.js';

const LOOK = 200;
const SAMPLE = 5_000;
/** Milliseconds for an answer of the health endpoints. */
const LIVE_WITHIN = 2_000;
const READY_WITHIN = 2_500;
/** A process is judged by its later samples against its first after a minute, if it lived for five. */
const WARM = 60_000;
const JUDGED_AFTER = 300_000;
const MORE_MEGABYTES = 128;
const MORE_HANDLES = 40;

/** What the health endpoints said, and how large the processes were, from the start on. */
export interface Watch {
  /** Resolves when a look after `from` found readiness as wanted; gives the milliseconds between, Infinity after `within`. */
  until(isReady: boolean, from: number, within: number): Promise<number>;
  /** Ends it and judges the sizes; what grew is a finding. */
  end(): void;
}

export function startWatch(world: World): Watch {
  let seen = { at: 0, isReady: true };
  let isOver = false;
  const samples = new Map<string, Sample[]>();
  const loop = async (): Promise<void> => {
    for (; !isOver; await pause(LOOK)) {
      const started = Date.now();
      const [live, ready] = await Promise.all([look(world, 'live'), look(world, 'ready')]);
      const isReady = ready.status === 200;
      seen = { at: started, isReady };
      const isServerAway = world.troubles.since(started, ['server']);
      if (!isServerAway && live.status !== 200) world.findings.wrong('not live', live.what);
      if (!isServerAway && live.took > stretch(LIVE_WITHIN))
        world.findings.wrong('live: took too long', `${live.took} ms`);
      if (!isServerAway && ready.took > stretch(READY_WITHIN))
        world.findings.wrong('ready: took too long', `${ready.took} ms`);
      if (!isReady && !world.troubles.since(started, ['server', 'database']))
        world.findings.wrong('not ready', ready.what);
    }
  };
  const measure = async (): Promise<void> => {
    for (; !isOver; await pause(SAMPLE)) {
      const database = await world.target.pid(world.dataDir).catch(() => 0);
      for (const [name, pid] of [
        ['server', world.server.pid],
        ['database', database],
      ] as const) {
        const sample = readSample(pid);
        if (sample !== undefined)
          samples.set(`${name} ${pid}`, [...(samples.get(`${name} ${pid}`) ?? []), sample]);
      }
    }
  };
  void loop();
  void measure();
  return {
    until: async (wanted, from, within) => {
      while (seen.at < from || seen.isReady !== wanted) {
        if (Date.now() - from > within) return Number.POSITIVE_INFINITY;
        await pause(20);
      }
      return Math.max(0, Date.now() - from);
    },
    end: () => {
      isOver = true;
      for (const [name, all] of samples) judgeSamples(world, name, all);
      console.log(`answerers at the end: ${findAnswerers(world.server.pid).length}`);
    },
  };
}

async function look(world: World, name: 'live' | 'ready') {
  const started = Date.now();
  const { status, what } = await fetch(`${world.address}health/${name}`, {
    signal: AbortSignal.timeout(10_000),
  }).then(
    async (response) => ({ status: response.status, what: await response.text() }),
    (error: unknown) => ({ status: 0, what: String(error) }),
  );
  return { status, what, took: Date.now() - started };
}

interface Sample {
  readonly at: number;
  readonly megabytes: number;
  readonly handles: number;
}

function readSample(pid: number): Sample | undefined {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const handles = readdirSync(`/proc/${pid}/fd`).length;
    return { at: Date.now(), megabytes: Math.round((pages * 4_096) / 2 ** 20), handles };
  } catch {
    return undefined;
  }
}

function judgeSamples(world: World, name: string, all: readonly Sample[]): void {
  const from = all[0]?.at ?? 0;
  const lived = (all.at(-1)?.at ?? 0) - from;
  if (lived < JUDGED_AFTER) return;
  const warm = all.filter(({ at }) => at > from + WARM);
  const third = Math.floor(warm.length / 3);
  const [early, late] = [warm.slice(0, third), warm.slice(-third)];
  const median = (samples: readonly Sample[], of: 'megabytes' | 'handles'): number =>
    samples.map((sample) => sample[of]).sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
  const [megabytes, handles] = (['megabytes', 'handles'] as const).map(
    (of) => [median(early, of), median(late, of)] as const,
  ) as [readonly [number, number], readonly [number, number]];
  console.log(
    `${name} over ${Math.round(lived / 60_000)} min: ${megabytes.join(' → ')} MB, ${handles.join(' → ')} handles`,
  );
  // A Java heap grows to its bound.
  const mayGrow = world.engine === 'neo4j' && name.startsWith('database');
  if (!mayGrow && megabytes[1] > megabytes[0] + MORE_MEGABYTES)
    world.findings.wrong('memory grows', `${name}: ${megabytes.join(' → ')} MB`);
  if (handles[1] > handles[0] + MORE_HANDLES)
    world.findings.wrong('handles grow', `${name}: ${handles.join(' → ')}`);
}
