import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanEnvironment } from '../support/server.js';
import type { Article } from './documents.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

/** The process that holds the embedded graph's lock; undefined on a Neo4j. */
function holder({ dataDir }: World): number | undefined {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, 'graph.lock'), 'utf8')).pid;
  } catch {
    return undefined;
  }
}

/** Writes each article into a file of its own; gives the files. */
export function writeFiles(folder: string, articles: readonly Article[]): string[] {
  return articles.map((article, number) => {
    const file = path.join(folder, `${number}.json`);
    writeFileSync(file, JSON.stringify(article));
    return file;
  });
}

/** Ingests a few files by `entente ingest` beside the server, again and again; some of these commands are killed. */
export async function command(world: World, watch: Watch, files: readonly string[]): Promise<void> {
  for (; !world.isOver; await pause(20_000 + world.random() * 20_000)) {
    const from = Math.floor(world.random() * files.length);
    await runOnce(world, watch, files.slice(from, from + 8));
  }
}

async function runOnce(world: World, watch: Watch, files: readonly string[]): Promise<void> {
  const started = Date.now();
  const env = { ...cleanEnvironment(), DATA_DIR: world.dataDir, BOLT_PORT: '0', ...world.target.env };
  const child = spawn(process.execPath, ['dist/cli.js', 'ingest', '--json', ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += String(chunk);
    });
  let end: (() => void) | undefined;
  const markEnd = (): void => {
    // With the holder its child ends, and the server takes over.
    if (holder(world) === child.pid)
      end ??= world.troubles.begin('database', 'a command that held the graph');
  };
  const looking = setInterval(markEnd, 100);
  const isKilled = world.random() < 0.3;
  const timer = setTimeout(() => isKilled && child.kill('SIGKILL'), world.random() * 4_000);
  const [status] = await new Promise<[number | null]>((resolve) =>
    child.once('close', (code) => resolve([code])),
  );
  clearTimeout(timer);
  clearInterval(looking);
  const ended = Date.now();
  world.findings.count('command', status === null ? 'killed' : `status ${status}`, ended - started);
  const isExcused = isKilled || world.troubles.since(started, ['database', 'server']);
  if (status !== 0 && !isExcused) world.findings.wrong(`a command ended with ${status}`, text.slice(-500));
  if (end === undefined) return;
  world.findings.time('back after: a command that held the graph', await watch.until(true, ended, 60_000));
  end();
}
