import { isDiskFull } from '../../is-disk-full.js';
import { orAborted } from '../../or-aborted.js';
import { Failure, STORAGE, TERMINATED, TIMED_OUT, UNAVAILABLE } from '../bolt/failure.js';
import type { QuestionBounds } from '../child-messages.js';
import type { Engine, EngineResult } from '../engine.js';
import { Copies, type CopyOptions } from './copies.js';
import { FairTurns } from './fair-turns.js';
import { Seat } from './seat.js';

/** Questions at a time, of all clients together. */
const AT_ONCE = 4;
/** So often another copy is tried when one cannot be opened. */
const RETRIES = 3;
/** Milliseconds after which a process that has nothing to do ends. */
const IDLE = 30_000;

/**
 * Analysts' questions, each in a process of its own on a copy of the graph: the engine cannot cancel a statement, but a process
 * can be killed, and neither its hunger for memory nor its end touches anybody else.
 */
export class Questions {
  readonly #copies: Copies;
  readonly #bounds: QuestionBounds;
  readonly #turns: FairTurns;
  readonly #idle = new Map<Seat, NodeJS.Timeout>();

  constructor(options: CopyOptions, bounds: QuestionBounds) {
    this.#copies = new Copies(options);
    this.#bounds = bounds;
    this.#turns = new FairTurns({ all: Math.max(AT_ONCE, bounds.perClient), perClient: bounds.perClient });
  }

  /** The graph as one client's questions see it: every statement for itself, at most a few at a time. */
  engineFor(client: string): Pick<Engine, 'begin'> {
    return {
      begin: () => {
        let cancel: AbortController | undefined;
        return {
          run: (statement, parameters) => {
            cancel = new AbortController();
            return this.#ask(client, (seat) => seat.ask(statement, parameters), cancel);
          },
          cancel: () => cancel?.abort(new Failure(TERMINATED, 'The question was given up.')),
          commit: () => undefined,
          rollback: () => undefined,
        };
      },
    };
  }

  /** Resolves when the graph's files are not being copied; they must not be flushed before. */
  settled(): Promise<void> {
    return this.#copies.settled();
  }

  /** Deletes the copies; the processes end with this one. */
  close(): void {
    this.#copies.clear();
  }

  async #ask(
    client: string,
    work: (seat: Seat) => Promise<EngineResult>,
    end: AbortController,
  ): Promise<EngineResult> {
    const { milliseconds } = this.#bounds;
    const message = `A question may take ${milliseconds / 1_000} s; this one was ended.`;
    const timer = setTimeout(() => end.abort(new Failure(TIMED_OUT, message)), milliseconds);
    try {
      const leave = await this.#turns.enter(client, end.signal);
      return await this.#askAtTurn(work, end.signal, leave);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The turn ends once the process is there for another question, or gone: so there are never more processes than turns. */
  async #askAtTurn(
    work: (seat: Seat) => Promise<EngineResult>,
    signal: AbortSignal,
    leave: () => void,
  ): Promise<EngineResult> {
    if (signal.aborted) leave();
    signal.throwIfAborted();
    const taking = this.#takeSeat();
    const giveBack = (): void => void taking.then((seat) => this.#giveBack(seat)).then(leave, leave);
    const seat = await orAborted(taking, signal).catch((error: unknown) => {
      giveBack();
      throw error;
    });
    const kill = (): void => seat.end();
    signal.addEventListener('abort', kill);
    try {
      signal.throwIfAborted();
      return await work(seat);
    } catch (error) {
      // Killed by us, whatever the process's end looked like.
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', kill);
      giveBack();
    }
  }

  async #takeSeat(triesLeft = RETRIES): Promise<Seat> {
    const copy = await this.#copies.take().catch((error: unknown) => {
      throw explainCopy(error);
    });
    for (let next = this.#nextIdle(); next !== undefined; next = this.#nextIdle()) {
      if (next.isUsable && next.copy === copy) {
        this.#copies.release(copy);
        return next;
      }
      await end(next);
    }
    const seat = new Seat(copy, this.#bounds.bytes);
    void seat.ended().then(() => this.#copies.release(copy));
    if (await seat.isOpen()) return seat;
    // Files that were copied while the engine rewrote them do not always fit together.
    this.#copies.reject(copy);
    if (triesLeft > 0) return this.#takeSeat(triesLeft - 1);
    throw new Failure(
      UNAVAILABLE,
      'No process can open the copy of the graph that questions read; ask again.',
    );
  }

  #nextIdle(): Seat | undefined {
    const [next] = this.#idle;
    if (next === undefined) return undefined;
    const [seat, timer] = next;
    clearTimeout(timer);
    this.#idle.delete(seat);
    return seat;
  }

  async #giveBack(seat: Seat): Promise<void> {
    if (!seat.isUsable || !this.#copies.isCurrent(seat.copy)) return end(seat);
    const timer = setTimeout(() => {
      this.#idle.delete(seat);
      seat.end();
    }, IDLE);
    this.#idle.set(seat, timer.unref());
  }
}

/** Ends a process; resolves when it is gone. */
function end(seat: Seat): Promise<void> {
  seat.end();
  return seat.ended();
}

/** A copy that cannot be made, without the paths of this machine. */
function explainCopy(error: unknown): Failure {
  if (isDiskFull(error))
    return new Failure(STORAGE, 'There is no space left on the disks for a copy of the graph.');
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new Failure(
    UNAVAILABLE,
    `The copy of the graph that questions read cannot be made (${code}); ask again.`,
  );
}
