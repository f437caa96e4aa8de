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
 * What somebody holds who notes it just now stays, and what is noted as 0 has no bound here.
 */
export class Unread {
  /** Bytes, longest held first. */
  readonly #held = new Map<Holder, number>();
  #total = 0;

  /** Notes how many bytes somebody holds now. */
  note(holder: Holder, bytes: number): void {
    this.#forget(holder);
    if (bytes === 0) return;
    this.#held.set(holder, bytes);
    this.#total += bytes;
    while (this.#total > MOST_OF_ALL) {
      const largest = this.#largestBeside(holder);
      if (largest === undefined) return;
      this.#forget(largest);
      largest.drop();
    }
  }

  #forget(holder: Holder): void {
    this.#total -= this.#held.get(holder) ?? 0;
    this.#held.delete(holder);
  }

  #largestBeside(holder: Holder): Holder | undefined {
    let [largest, most]: [Holder | undefined, number] = [undefined, 0];
    for (const [other, bytes] of this.#held)
      if (other !== holder && bytes > most) [largest, most] = [other, bytes];
    return largest;
  }
}
