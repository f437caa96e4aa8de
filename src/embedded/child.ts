import { once } from 'node:events';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { collectGarbage } from '../collect-garbage.js';
import type { Account } from './bolt/accounts.js';
import { createBoltServer } from './bolt/server.js';
import type { FromChild, ToChild } from './child-messages.js';
import { type Engine, OpenFailure, openEngine } from './engine.js';
import { sizeOfGraph } from './graph-size.js';
import { admitQuestion } from './questions/gate.js';
import { Questions } from './questions/questions.js';
import type { Abandoned, Graph } from './unit-of-work.js';
import { createWriterQueue } from './writer-queue.js';

// The process that holds the embedded graph: it opens the file its parent names, answers Bolt on loopback and lives as
// long as the parent. Signals meant for the parent's group (Ctrl-C, a service stop) are the parent's to answer.

const BEAT = 250;
/**
 * How long a statement may go on after it was given up, in milliseconds; the engine has no cancel. On a busy machine it may wait for a
 * processor so long without being a runaway: then the process has to have worked so long too, or the longer time holds.
 */
const ABANDONED_FOR = 5_000;
const ABANDONED_AT_MOST = 20_000;
/**
 * Milliseconds of the first flush at most, and for each megabyte of the graph's files (Grafeo 0.6 takes 3 for one); of each later flush, so
 * many times as long as the last took.
 */
const FIRST_FLUSH = { within: 5_000, perMegabyte: 100 } as const;
const FLUSH_MARGIN = 10;
/** Bytes of a journal that is flushed into the file once nothing was written for a while, and of one that is at once. */
const LONG_JOURNAL = 4 * 2 ** 20;
const FULL_JOURNAL = 64 * 2 ** 20;
/** Bytes of a commit that leaves so much garbage that it is not kept until the next one. */
const LONG_COMMIT = 2 ** 20;
const QUIET = 2_000;
/** Bytes that are free again when a graph that was opened on a full disk is opened anew, and the milliseconds between two looks. */
const ROOM = 64 * 2 ** 10;
const ROOM_EVERY = 1_000;
const PORTS_TO_TRY = 100;
const PORT_WITHIN = 10_000;

function tell(message: FromChild): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) return resolve();
    process.send(message, () => resolve());
  });
}

/** Listens on the port, or (unless it has to be that one) on the next free one. */
async function listen(server: Server, port: number, isFixed: boolean): Promise<number> {
  const until = Date.now() + PORT_WITHIN;
  for (let next = port; ; ) {
    try {
      server.listen(next, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      if (typeof address === 'object' && address !== null) return address.port;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      const isTaken = code === 'EADDRINUSE' || (code === 'EACCES' && !isFixed);
      if (!isTaken || (isFixed && Date.now() > until)) throw error;
      if (isFixed) await new Promise((resolve) => setTimeout(resolve, 50));
      else next = next - port >= PORTS_TO_TRY || next >= 65_535 ? 0 : next + 1;
    }
  }
}

/** What others may not do with a new file: anything. */
const PRIVATE = 0o077;

/** Takes the files of a graph from others than their owner, as an earlier version left them. */
function makePrivate(file: string): void {
  for (const [path, mode] of [
    [file, 0o600],
    [`${file}.mark`, 0o600],
    [`${file}.wal`, 0o700],
  ] as const) {
    try {
      chmodSync(path, mode);
    } catch {
      // It is not there yet, or not ours: then its owner has to.
    }
  }
}

async function open(message: Extract<ToChild, { type: 'open' }>): Promise<void> {
  process.umask(PRIVATE);
  makePrivate(message.file);
  const engine = await openEngine(message.file);
  const { file } = message;
  const writers = createWriterQueue();
  const graph: OpenGraph = { engine, file, isGone: false, writers, abandoned: new Set() };
  const questions = new Questions({ file, writers }, message.questions);
  let lastFlush: number | undefined;
  const checkpoint = async (): Promise<void> => {
    const leave = await writers.enter(AbortSignal.timeout(60_000));
    try {
      await questions.settled();
      // The flush stops this process, so the parent must not take it for hung.
      const within = lastFlush === undefined ? firstFlushWithin(file) : lastFlush * FLUSH_MARGIN;
      await tell({ type: 'busy', within });
      await questions.settled();
      const started = performance.now();
      engine.checkpoint();
      lastFlush = performance.now() - started;
    } finally {
      // From here on silence is a sign again.
      beat(graph);
      leave();
    }
  };
  let quiet: NodeJS.Timeout | undefined;
  let written = 0;
  // A checkpoint writes the whole graph, and nobody is answered meanwhile; a synced journal is as safe.
  const flush = async (): Promise<void> => {
    const journal = await engine.syncJournal();
    // A long text came as several copies.
    if (journal - written > LONG_COMMIT) setImmediate(collectGarbage);
    written = journal;
    clearTimeout(quiet);
    if (journal >= FULL_JOURNAL) await checkpoint();
    // What fails is in the journal, and the next flush tries again.
    else if (journal >= LONG_JOURNAL)
      quiet = setTimeout(() => void checkpoint().catch(() => undefined), QUIET).unref();
  };
  const accounts: Account[] = [
    { ...message.reader, mayWrite: false, mostRows: message.questions.rows },
    { ...message.writer, mayWrite: true },
    { ...message.console, mayWrite: false, asksForOthers: true },
  ];
  process.once('exit', () => questions.close());
  const questionsOf = (client: string): Graph => ({
    engine: questions.engineFor(client),
    isGone: graph.isGone,
    writers,
    abandoned: new Set(),
  });
  const server = createBoltServer({
    graph,
    questionsOf,
    accounts,
    checkpoint: flush,
    admit: (statement) => admitQuestion(statement, message.questions),
  });
  const port = await listen(server, message.port, message.isFixedPort);
  server.on('error', () => process.exit(1));
  setInterval(() => beat(graph), BEAT);
  process.on('disconnect', () => stop(graph));
  process.on('message', (next: ToChild) => {
    if (next.type === 'close') stop(graph);
  });
  await tell({ type: 'ready', port, mayWrite: engine.mayWrite });
  if (!engine.mayWrite) setInterval(() => hasRoom(file) && stop(graph), ROOM_EVERY);
}

/** Whether the disk of the graph takes what it needs to be opened for writing. */
function hasRoom(file: string): boolean {
  const trial = `${file}.room`;
  try {
    writeFileSync(trial, Buffer.alloc(ROOM));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(trial, { force: true });
  }
}

const firstFlushWithin = (file: string): number =>
  FIRST_FLUSH.within + (sizeOfGraph(file) / 2 ** 20) * FIRST_FLUSH.perMegabyte;

type OpenGraph = Graph & { readonly engine: Engine; readonly file: string; isGone: boolean };

function beat(graph: OpenGraph): void {
  graph.isGone ||= !existsSync(graph.file);
  const stuck = [...graph.abandoned].some(isStuck);
  if (stuck) void tell({ type: 'stuck' });
  else void tell({ type: 'beat', memory: process.memoryUsage.rss() });
}

function isStuck({ since, usage }: Abandoned): boolean {
  const { user, system } = process.cpuUsage(usage);
  const time = Date.now() - since;
  return time > ABANDONED_AT_MOST || Math.min(time, (user + system) / 1_000) > ABANDONED_FOR;
}

/** Closes the file and ends. What is committed is safe either way; closing only spares the next start the journal. */
function stop(graph: OpenGraph): void {
  try {
    if (graph.abandoned.size === 0 && !graph.isGone) graph.engine.close();
  } finally {
    process.exit(0);
  }
}

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.once('message', (message: ToChild) => {
  if (message.type !== 'open') return;
  open(message).catch(async (error: unknown) => {
    const reason = error instanceof OpenFailure ? error.reason : 'other';
    await tell({ type: 'failed', reason, message: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  });
});
process.once('disconnect', () => setTimeout(() => process.exit(1), 10_000));
