import { LARGEST_ANSWER } from '../../limits.js';

/** Bytes of answers that all clients together may leave unread. */
const MOST_OF_ALL = 4 * LARGEST_ANSWER;

/** Who holds answers that its client has not read. */
export interface Holder {
  /** Forgets them, and tells so when they are asked for. */
  drop(): void;
}

/** What the answers take that clients have asked for but not read: when it is too much, those go first that are held longest. */
export class Unread {
  /** Bytes, longest held first. */
  readonly #held = new Map<Holder, number>();

  /** Notes how many bytes somebody holds now. */
  note(holder: Holder, bytes: number): void {
    if (bytes === 0) this.#held.delete(holder);
    else this.#held.set(holder, bytes);
    let sum = [...this.#held.values()].reduce((all, each) => all + each, 0);
    for (const [other, freed] of this.#held) {
      if (sum <= MOST_OF_ALL) return;
      if (other === holder) continue;
      sum -= freed;
      this.#held.delete(other);
      other.drop();
    }
  }
}
