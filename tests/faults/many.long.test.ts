import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, removeDataDir, runCommand, startServer } from '../support/server.js';
import { expectBars, strike } from './strike.js';
import { TARGETS, type Target } from './support.js';

const COUNT = Number(process.env.DOCUMENTS ?? 10_000);
const REFUSED = Math.floor(COUNT / 10);
const PEOPLE = ['Hassan Rouhani', 'Vladimir Putin', 'Angela Merkel', 'Emmanuel Macron', 'Shinzo Abe'];
const CITIES = ['Tehran', 'Moscow', 'Berlin', 'Paris', 'Tokyo', 'New Delhi', 'Ankara'];

/** Short articles that all differ; every tenth line is none. */
function writeDocuments(file: string): void {
  const lines = Array.from({ length: COUNT }, (_, number) => {
    const [one, other] = [PEOPLE[number % 5], PEOPLE[(number + 1 + (number % 4)) % 5]];
    const day = `2017-11-${String(1 + (number % 28)).padStart(2, '0')}`;
    const text = `Report ${number}. ${one} met ${other} in ${CITIES[number % 7]} on ${day}.`;
    return JSON.stringify(number % 10 === 9 ? { number } : { text, publishedAt: day });
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

interface Run {
  readonly outcomes: Readonly<Record<string, number>>;
  /** Resident megabytes, every half second. */
  readonly memory: readonly number[];
  /** Documents a second of each tenth of the documents. */
  readonly rates: readonly number[];
}

/** One `entente ingest --json` with its outcomes, its size and its pace. */
async function ingest(file: string, dataDir: string, target: Target): Promise<Run> {
  const env = { ...cleanEnvironment(), BOLT_PORT: '0', DATA_DIR: dataDir, ...target.env };
  const child = spawn(process.execPath, ['dist/cli.js', 'ingest', '--json', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ');
    memory.push(Math.round((Number(status[1]) * 4_096) / 2 ** 20));
  }, 500);
  child.once('exit', () => clearInterval(timer));
  const outcomes: Record<string, number> = {};
  const times = [performance.now()];
  for await (const line of createInterface({ input: child.stdout })) {
    const { outcome = 'refused' } = JSON.parse(line) as { outcome?: string };
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    times.push(performance.now());
  }
  const tenth = Math.floor(COUNT / 10);
  const rates = Array.from({ length: 10 }, (_, at) => {
    const took = (times[(at + 1) * tenth] ?? Number.NaN) - (times[at * tenth] ?? 0);
    return Math.round((tenth / took) * 10_000) / 10;
  });
  return { outcomes, memory, rates };
}

describe.each(TARGETS)(`${COUNT} documents in one go on $name`, { timeout: 7_200_000 }, ({ name, open }) => {
  let target: Target;
  let dataDir: string;
  beforeAll(async () => {
    target = await open();
    dataDir = await target.empty();
  });
  afterAll(async () => {
    await target?.close();
    if (dataDir !== undefined) removeDataDir(dataDir);
  });

  it('are all accounted for in flat memory, and change nothing when they come again', async () => {
    const file = path.join(dataDir, 'many.jsonl');
    writeDocuments(file);
    const stats = () => runCommand(['stats', '--json'], { dataDir, env: target.env });
    const first = await ingest(file, dataDir, target);
    const before = await stats();
    const second = await ingest(file, dataDir, target);
    const after = await stats();
    const half = Math.floor(first.memory.length / 2);
    const [early, late] = [first.memory.slice(0, half), first.memory.slice(half)];
    console.info(`${name}: documents/s by tenth ${first.rates.join(' ')}, again ${second.rates.join(' ')}`);
    console.info(
      `${name}: largest size in MB, halves of the run: ${Math.max(...early)}, ${Math.max(...late)}`,
    );
    expect(first.outcomes).toEqual({ added: COUNT - REFUSED, refused: REFUSED });
    expect(second.outcomes).toEqual({ unchanged: COUNT - REFUSED, refused: REFUSED });
    expect(after.stdout).toBe(before.stdout);
    expect(Math.max(...late)).toBeLessThan(Math.max(...early) + 128);
  });

  it.each(
    name === 'neo4j' ? (['SIGTERM', 'SIGKILL', 'SIGSTOP'] as const) : (['SIGKILL', 'SIGSTOP'] as const),
  )('stay whole when the database gets %s under load, and are back at once', async (signal) => {
    const server = await startServer({ env: { ...target.env, SEED: 'off' }, dataDir });
    const pid = await target.pid(dataDir);
    const mend = async (): Promise<void> => {
      // The server replaces an embedded graph that hangs; a Neo4j goes on.
      if (signal !== 'SIGSTOP') return void (await target.revive());
      await pause(9_000);
      if (name === 'neo4j') process.kill(pid, 'SIGCONT');
    };
    const seen = await strike(server, () => process.kill(pid, signal), mend);
    await server.stop();
    console.info(`${name}, ${signal}: ${JSON.stringify(seen)}`);
    expectBars(seen);
  });
});
