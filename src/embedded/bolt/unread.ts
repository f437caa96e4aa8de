import { collectGarbage } from '../../collect-garbage.js';
import { LARGEST_ANSWER } from '../../limits.js';

/** Bytes of answers that all clients together may leave unread. */
const MOST_OF_ALL = 4 * LARGEST_ANSWER;

/** Who holds answers that its client has not read. */
export interface Holder {
  /** Forgets them, and tells so when they are asked for. */
  drop(): void;
}

/**
 * What the answers take that clients have asked for but not read: when it is too much, the largest go first, of equal ones those held longest.
 * What somebody holds who notes it just now stays, unless it is noted as left; what is noted as 0 has no bound here.
 */
export class Unread {
  /** Bytes, longest held first. */
  readonly #held = new Map<Holder, number>();
  #total = 0;

  /** Notes how many bytes somebody holds now; `isLeft` where nothing of them was read for long. */
  note(holder: Holder, bytes: number, isLeft = false): void {
    this.#forget(holder);
    if (bytes === 0) return;
    this.#held.set(holder, bytes);
    this.#total += bytes;
    let hasDropped = false;
    for (
      let largest = this.#nextToGo(holder, isLeft);
      largest !== undefined;
      largest = this.#nextToGo(holder, isLeft)
    ) {
      this.#forget(largest);
      largest.drop();
      hasDropped = true;
    }
    // V8 does not know what the engine holds for a result of its own.
    if (hasDropped) collectGarbage();
  }

  #forget(holder: Holder): void {
    this.#total -= this.#held.get(holder) ?? 0;
    this.#held.delete(holder);
  }

  #nextToGo(holder: Holder, isLeft: boolean): Holder | undefined {
    if (this.#total <= MOST_OF_ALL) return undefined;
    let [largest, most]: [Holder | undefined, number] = [undefined, 0];
    for (const [other, bytes] of this.#held)
      if ((isLeft || other !== holder) && bytes > most) [largest, most] = [other, bytes];
    return largest;
  }
}
