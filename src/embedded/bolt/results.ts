import { ANSWER_CUT, LARGEST_ANSWER } from '../../limits.js';
import { Failure, INVALID_REQUEST, OUT_OF_MEMORY, TERMINATED } from './failure.js';
import { readInteger } from './messages.js';
import { pack } from './pack.js';
import type { PackMap, PackValue } from './packstream.js';
import type { OpenResult } from './statements.js';
import type { Holder, Unread } from './unread.js';

export type SendRow = (values: readonly PackValue[]) => Promise<void>;

/** Milliseconds in which nothing was read after which what is open counts as left, at the latest after twice as many. */
const LEFT_AFTER = 60_000;

/**
 * The results of one transaction that its client has not read to the end, by their number. They are bounded for each client and, by `Unread`,
 * for all together. One that alone is open and whose bytes are not known, as that of who writes, may have any size while it is read.
 */
export class OpenResults implements Holder {
  readonly #unread: Unread;
  readonly #results = new Map<number, OpenResult>();
  readonly #weights = new WeakMap<OpenResult, number>();
  #last = -1;
  #isDropped = false;
  /** Looks whether something was read since the look before, while something is open. */
  #look: NodeJS.Timeout | undefined;
  #isRead = true;

  constructor(unread: Unread) {
    this.#unread = unread;
  }

  /** Keeps a result; gives its number, from 0 after each `clear`. Throws a Failure where too much is kept already. */
  add(result: OpenResult): number {
    if (this.#results.size > 0) {
      const all = [...this.#results.values(), result].reduce((sum, each) => sum + this.#weigh(each), 0);
      if (all > LARGEST_ANSWER && all > this.#weigh(result)) throw tooMuchUnread(all);
    }
    this.#last += 1;
    this.#results.set(this.#last, result);
    this.#unread.note(this, this.#bytes);
    this.#isRead = true;
    this.#look ??= setInterval(() => this.#noteLeft(), LEFT_AFTER).unref();
    return this.#last;
  }

  clear(): void {
    this.#results.clear();
    clearInterval(this.#look);
    this.#look = undefined;
    this.#last = -1;
    this.#isDropped = false;
    this.#unread.note(this, 0);
  }

  drop(): void {
    this.#results.clear();
    this.#isDropped = true;
  }

  /** One alone is read in a moment as a rule, and not worth its weighing. */
  get #bytes(): number {
    const [first, ...others] = this.#results.values();
    return first === undefined || others.length === 0 ? (first?.bytes ?? 0) : this.#weighAll();
  }

  #noteLeft(): void {
    if (!this.#isRead) this.#unread.note(this, this.#weighAll(), true);
    this.#isRead = false;
  }

  #weighAll(): number {
    return [...this.#results.values()].reduce((sum, result) => sum + this.#weigh(result), 0);
  }

  #weigh(result: OpenResult): number {
    const bytes = this.#weights.get(result) ?? result.bytes ?? estimateBytes(result);
    this.#weights.set(result, bytes);
    return bytes;
  }

  /**
   * Sends the next `n` rows (all: -1) of result `qid` (the last: -1), or passes over them without `send`; gives the
   * summary after the last row, else `has_more`. Throws a Failure for an unknown result, and once it is given up.
   */
  async read(extra: PackMap, send: SendRow | undefined, isGivenUp: () => boolean): Promise<PackMap> {
    const asked = readInteger(extra, 'qid') ?? -1;
    const id = asked === -1 ? this.#last : asked;
    const result = this.#results.get(id);
    if (result === undefined && this.#isDropped) throw droppedUnread();
    if (result === undefined) throw new Failure(INVALID_REQUEST, `There is no open result ${id}.`);
    const size = readInteger(extra, 'n') ?? -1;
    const end = size < 0 ? result.length : Math.min(result.length, result.position + size);
    if (send === undefined) result.position = end;
    for (; result.position < end; result.position += 1) {
      if (isGivenUp()) throw new Failure(TERMINATED, 'The result was given up.');
      if (this.#isDropped) throw droppedUnread();
      await send?.(result.row(result.position));
      this.#isRead = true;
    }
    if (result.position < result.length) return { has_more: true };
    this.#results.delete(id);
    this.#unread.note(this, this.#bytes);
    return summarise(result);
  }
}

/** Rows of an answer that stand for all of them, and what one takes without any, in bytes. */
const SAMPLE = 8;
const EMPTY = 200;

/** What an answer that the engine holds takes: as much as it would on its way to the client. */
function estimateBytes({ length, row }: OpenResult): number {
  const count = Math.min(length, SAMPLE);
  const rows = Array.from({ length: count }, (_, at) => row(Math.floor((at * length) / count)));
  return EMPTY + (count === 0 ? 0 : Math.ceil((pack(rows).length / count) * length));
}

const tooMuchUnread = (bytes: number): Failure =>
  new Failure(
    OUT_OF_MEMORY,
    `Answers of ${Math.ceil(bytes / 2 ** 20)} MB would be open on this connection, of at most ${LARGEST_ANSWER / 2 ** 20} MB; read or discard those before.`,
  );

const droppedUnread = (): Failure =>
  new Failure(
    TERMINATED,
    'The answer was dropped, because it was not read while others needed the room; ask again, and read it at once.',
  );

function summarise(result: OpenResult): PackMap {
  const counters = Object.entries(result.counters).map(([name, count]) => [name, BigInt(count)] as const);
  const stats = { ...Object.fromEntries(counters), 'contains-updates': true };
  return {
    type: result.type,
    t_last: 0n,
    db: 'neo4j',
    ...(counters.length > 0 ? { stats } : {}),
    ...(result.uncut === undefined ? {} : { truncated: true, notifications: [tellCut(result)] }),
  };
}

/** An answer of at most so many rows, whose summary tells how many there were. */
export const cutTo = (most = Number.POSITIVE_INFINITY, result: OpenResult): OpenResult =>
  result.length <= most ? result : { ...result, length: most, uncut: result.length };

/** As drivers show it: `summary.notifications`, and a warning in the log of Python's. */
const tellCut = ({ length, uncut }: OpenResult): PackMap => ({
  code: ANSWER_CUT,
  title: 'The answer is cut.',
  description: `The answer has ${uncut} rows, of which the first ${length} are given (MAX_QUESTION_ROWS); ask for less, or in pieces with SKIP and LIMIT.`,
  severity: 'WARNING',
  category: 'GENERIC',
});
