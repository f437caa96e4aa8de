import { Failure, INVALID_REQUEST, TERMINATED } from './failure.js';
import { readInteger } from './messages.js';
import type { PackMap, PackValue } from './packstream.js';
import type { OpenResult } from './statements.js';

export type SendRow = (values: readonly PackValue[]) => Promise<void>;

/** The results of one transaction that its client has not read to the end, by their number. */
export class OpenResults {
  readonly #results = new Map<number, OpenResult>();
  #last = -1;

  /** Keeps a result; gives its number, from 0 after each `clear`. */
  add(result: OpenResult): number {
    this.#last += 1;
    this.#results.set(this.#last, result);
    return this.#last;
  }

  clear(): void {
    this.#results.clear();
    this.#last = -1;
  }

  /**
   * Sends the next `n` rows (all: -1) of result `qid` (the last: -1), or passes over them without `send`; gives the
   * summary after the last row, else `has_more`. Throws a Failure for an unknown result, and once it is given up.
   */
  async read(extra: PackMap, send: SendRow | undefined, isGivenUp: () => boolean): Promise<PackMap> {
    const asked = readInteger(extra, 'qid') ?? -1;
    const id = asked === -1 ? this.#last : asked;
    const result = this.#results.get(id);
    if (result === undefined) throw new Failure(INVALID_REQUEST, `There is no open result ${id}.`);
    const size = readInteger(extra, 'n') ?? -1;
    const end = size < 0 ? result.length : Math.min(result.length, result.position + size);
    if (send === undefined) result.position = end;
    for (; result.position < end; result.position += 1) {
      if (isGivenUp()) throw new Failure(TERMINATED, 'The result was given up.');
      await send?.(result.row(result.position));
    }
    if (result.position < result.length) return { has_more: true };
    this.#results.delete(id);
    return summarise(result);
  }
}

function summarise(result: OpenResult): PackMap {
  const counters = Object.entries(result.counters).map(([name, count]) => [name, BigInt(count)] as const);
  const stats = { ...Object.fromEntries(counters), 'contains-updates': true };
  return { type: result.type, t_last: 0n, db: 'neo4j', ...(counters.length > 0 ? { stats } : {}) };
}
