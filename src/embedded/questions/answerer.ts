import { existsSync, readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { serialize } from 'node:v8';
import { collectGarbage } from '../../collect-garbage.js';
import { LARGEST_ANSWER } from '../../limits.js';
import { openCopy, type RunStatement } from '../engine.js';
import { type FromAnswerer, PATIENCE, type ToAnswerer } from './messages.js';

// A process that answers one question at a time on a copy of the graph. Its parent kills it when a question runs away,
// since the engine has no cancel, and it lives no longer than its parent.

const BEAT = 50;
const NICE = 10;
const THREADS = '/proc/self/task';
/** Rows of the first message and of any at most, and bytes that a message should have. */
const [FIRST, MOST] = [16, 500];
const BYTES = 512 * 1024;
/** Bytes of an answer of which nothing is kept until the next question: neither its values nor what the engine holds, of which V8 does not know. */
const LEAVES_MUCH = 8 * 2 ** 20;

/** Resolves when the message is on its way, so that no more than one portion of an answer waits for that. */
function tell(message: FromAnswerer): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) return resolve();
    process.send(message, () => resolve());
  });
}

async function answer(run: RunStatement, { statement, parameters }: Question): Promise<void> {
  const timer = setInterval(() => void tell({ type: 'beat', memory: process.memoryUsage.rss() }), BEAT);
  const standingBack = setTimeout(standBack, PATIENCE);
  let bytes = 0;
  try {
    const result = await run(statement, parameters);
    let most = FIRST;
    for (let from = 0; from < result.length; ) {
      const count = Math.min(most, result.length - from);
      const rows = Array.from({ length: count }, (_, offset) => result.row(from + offset));
      const packed = serialize(rows);
      bytes += packed.length;
      if (bytes > LARGEST_ANSWER) return await tell({ type: 'too-large' });
      await tell({ type: 'rows', count, packed });
      from += count;
      most = Math.max(1, Math.min(MOST, Math.floor((from / bytes) * BYTES)));
    }
    await tell({ type: 'end', columns: result.columns });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const gqlStatus = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : undefined;
    await tell({ type: 'failed', message, gqlStatus });
  } finally {
    clearInterval(timer);
    clearTimeout(standingBack);
    if (bytes > LEAVES_MUCH) setImmediate(collectGarbage);
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
  await tell({ type: 'ready', memory: process.memoryUsage.rss() });
});
