import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, makeDataDir, removeDataDir, runCommand } from '../support/server.js';

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
}

/** One `entente ingest --json` with its outcomes and its size. */
async function ingest(file: string, dataDir: string): Promise<Run> {
  const env = { ...cleanEnvironment(), BOLT_PORT: '0', DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['dist/cli.js', 'ingest', '--json', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ');
    memory.push(Math.round((Number(status[1]) * 4_096) / 2 ** 20));
  }, 500);
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  child.once('exit', () => clearInterval(timer));
  await new Promise((resolve) => child.once('close', resolve));
  const outcomes: Record<string, number> = {};
  for (const line of text.trim().split('\n')) {
    const { outcome = 'refused' } = JSON.parse(line) as { outcome?: string };
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return { outcomes, memory };
}

describe(`${COUNT} documents in one go`, { timeout: 3_600_000 }, () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = makeDataDir();
  });
  afterAll(() => removeDataDir(dataDir));

  it('are all accounted for in flat memory, and change nothing when they come again', async () => {
    const file = path.join(dataDir, 'many.jsonl');
    writeDocuments(file);
    const first = await ingest(file, dataDir);
    const before = await runCommand(['stats', '--json'], { dataDir });
    const second = await ingest(file, dataDir);
    const after = await runCommand(['stats', '--json'], { dataDir });
    expect(first.outcomes).toEqual({ added: COUNT - REFUSED, refused: REFUSED });
    expect(second.outcomes).toEqual({ unchanged: COUNT - REFUSED, refused: REFUSED });
    expect(after.stdout).toBe(before.stdout);
    const half = Math.floor(first.memory.length / 2);
    const [early, late] = [first.memory.slice(0, half), first.memory.slice(half)];
    expect(Math.max(...late)).toBeLessThan(Math.max(...early) + 128);
  });
});
