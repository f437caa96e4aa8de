import { existsSync, readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { serialize } from 'node:v8';
import { LARGEST_ANSWER } from '../../limits.js';
import { openCopy, type RunStatement } from '../engine.js';
import { type FromAnswerer, PATIENCE, type ToAnswerer } from './messages.js';

// A process that answers one question at a time on a copy of the graph. Its parent kills it when a question runs away,
// since the engine has no cancel, and it lives no longer than its parent.

const BEAT = 50;
const NICE = 10;
const THREADS = '/proc/self/task';
/** Rows of one message. */
const PORTION = 500;
/** Bytes that a row takes besides its values. */
const ROW = 64;

function tell(message: FromAnswerer): void {
  process.send?.(message, () => undefined);
}

async function answer(run: RunStatement, { statement, parameters }: Question): Promise<void> {
  const timer = setInterval(() => tell({ type: 'beat', memory: process.memoryUsage.rss() }), BEAT);
  const standingBack = setTimeout(standBack, PATIENCE);
  try {
    const result = await run(statement, parameters);
    let bytes = 0;
    for (let from = 0; from < result.length; from += PORTION) {
      const count = Math.min(PORTION, result.length - from);
      const rows = Array.from({ length: count }, (_, offset) => result.row(from + offset));
      const size = serialize(rows).length;
      bytes += size;
      if (bytes > LARGEST_ANSWER) return tell({ type: 'too-large' });
      tell({ type: 'rows', rows, bytes: size + count * ROW });
    }
    tell({ type: 'end', columns: result.columns });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const gqlStatus = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : undefined;
    tell({ type: 'failed', message, gqlStatus });
  } finally {
    clearInterval(timer);
    clearTimeout(standingBack);
  }
}

/** Lets everybody else go first where processors are scarce. On Linux each thread has a priority of its own. */
function standBack(): void {
  const threads = existsSync(THREADS) ? readdirSync(THREADS).map(Number) : [process.pid];
  for (const thread of threads) setPriority(thread, NICE);
}

type Question = Extract<ToAnswerer, { type: 'ask' }>;

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));
process.once('message', async (first: ToAnswerer) => {
  if (first.type !== 'open') return;
  const run = await openCopy(first.file);
  process.on('message', (next: ToAnswerer) => {
    if (next.type === 'ask') void answer(run, next);
  });
  tell({ type: 'ready', memory: process.memoryUsage.rss() });
});
