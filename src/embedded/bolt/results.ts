import { LARGEST_ANSWER } from '../../limits.js';
import { Failure, INVALID_REQUEST, OUT_OF_MEMORY, TERMINATED } from './failure.js';
import { readInteger } from './messages.js';
import type { PackMap, PackValue } from './packstream.js';
import type { OpenResult } from './statements.js';
import type { Holder, Unread } from './unread.js';

export type SendRow = (values: readonly PackValue[]) => Promise<void>;

/** The results of one transaction that its client has not read to the end, by their number. */
export class OpenResults implements Holder {
  readonly #unread: Unread;
  readonly #results = new Map<number, OpenResult>();
  #last = -1;
  #isDropped = false;

  constructor(unread: Unread) {
    this.#unread = unread;
  }

  /** Keeps a result; gives its number, from 0 after each `clear`. Throws a Failure where too much is kept already. */
  add(result: OpenResult): number {
    const held = this.#bytes;
    if (held > 0 && held + result.bytes > LARGEST_ANSWER) throw tooMuchUnread(held + result.bytes);
    this.#last += 1;
    this.#results.set(this.#last, result);
    this.#unread.note(this, this.#bytes);
    return this.#last;
  }

  clear(): void {
    this.#results.clear();
    this.#last = -1;
    this.#isDropped = false;
    this.#unread.note(this, 0);
  }

  drop(): void {
    this.#results.clear();
    this.#isDropped = true;
  }

  get #bytes(): number {
    return [...this.#results.values()].reduce((sum, { bytes }) => sum + bytes, 0);
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
    }
    if (result.position < result.length) return { has_more: true };
    this.#results.delete(id);
    this.#unread.note(this, this.#bytes);
    return summarise(result);
  }
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
  return { type: result.type, t_last: 0n, db: 'neo4j', ...(counters.length > 0 ? { stats } : {}) };
}
