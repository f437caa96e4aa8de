import { orAborted } from '../or-aborted.js';
import { Failure, STORAGE, TERMINATED, TIMED_OUT } from './bolt/failure.js';
import type { Engine, EngineResult, EngineTransaction } from './engine.js';
import type { Statement, StatementFacts } from './statement.js';
import type { WriterQueue } from './writer-queue.js';

/** When a statement was given up (ms), and the processor time of this process by then. */
export interface Abandoned {
  readonly since: number;
  readonly usage: NodeJS.CpuUsage;
}

/** What the units of all connections share. */
export interface Graph {
  readonly engine: Pick<Engine, 'begin'>;
  /** Whether its file was deleted, so that whatever is still written is lost. */
  readonly isGone: boolean;
  readonly writers: WriterQueue;
  /** Statements that were given up but still run in the engine, which cannot be stopped. */
  readonly abandoned: Set<Abandoned>;
}

/** A client's transaction, or one statement of its own. It has to be ended by `commit` or `abandon`. */
export interface UnitOfWork {
  /** Runs a statement; from the first that writes on, the unit has the writers' turn. Rejects when the unit is abandoned. */
  run(statement: Statement, parameters: Readonly<Record<string, unknown>>): Promise<EngineResult>;
  commit(): void;
  /** Takes everything back; a statement that still runs is left alone and its writes are dropped when it ends. */
  abandon(reason?: Failure): void;
}

/** Longest time of a unit whose client named none, in milliseconds. */
const LONGEST = 120_000;

/** Begins a unit that is abandoned by itself after `timeout` milliseconds, at most 120 s. */
export function beginUnit(graph: Graph, timeout: number | undefined): UnitOfWork {
  const end = new AbortController();
  let transaction: EngineTransaction | undefined;
  let leaveQueue: (() => void) | undefined;
  let running: Promise<unknown> | undefined;

  const close = (last: 'commit' | 'rollback'): void => {
    clearTimeout(timer);
    try {
      transaction?.[last]();
    } finally {
      transaction = undefined;
      leaveQueue?.();
      leaveQueue = undefined;
    }
  };
  const abandon = (reason = new Failure(TERMINATED, 'The transaction was ended.')): void => {
    if (end.signal.aborted) return;
    end.abort(reason);
    if (running === undefined) {
      close('rollback');
      return;
    }
    const entry = { since: Date.now(), usage: process.cpuUsage() };
    graph.abandoned.add(entry);
    const finish = (): void => {
      graph.abandoned.delete(entry);
      close('rollback');
    };
    running.then(finish, finish);
    transaction?.cancel?.();
  };
  const timer = setTimeout(() => abandon(timedOut(timeout)), limitOf(timeout));

  const enterQueue = async (facts: StatementFacts): Promise<void> => {
    if (!facts.writes || leaveQueue !== undefined) return;
    const leave = await graph.writers.enter(end.signal);
    if (end.signal.aborted) leave();
    else leaveQueue = leave;
  };
  return {
    run: async (statement, parameters) => {
      end.signal.throwIfAborted();
      if (graph.isGone) throw new Failure(STORAGE, 'The files of the graph are gone.');
      await enterQueue(statement.facts);
      end.signal.throwIfAborted();
      transaction ??= graph.engine.begin();
      const execution = transaction.run(statement.text, parameters);
      const settled = execution.finally(() => {
        running = undefined;
      });
      running = settled.catch(() => undefined);
      return orAborted(settled, end.signal);
    },
    commit: () => {
      end.signal.throwIfAborted();
      close('commit');
      end.abort(new Failure(TERMINATED, 'The transaction is over.'));
    },
    abandon,
  };
}

/** Longer times than ours are not given: a timer of more than 24 days would end at once. */
const limitOf = (timeout: number | undefined): number =>
  timeout === undefined || timeout <= 0 ? LONGEST : Math.min(timeout, LONGEST);

function timedOut(timeout: number | undefined): Failure {
  return new Failure(TIMED_OUT, `The transaction took longer than ${limitOf(timeout)} ms and was ended.`);
}
