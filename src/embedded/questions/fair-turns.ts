import { orAborted } from '../../or-aborted.js';

export interface FairLimits {
  /** At a time, of all clients together. */
  readonly all: number;
  /** At a time, of one client. */
  readonly perClient: number;
}

interface Waiting {
  readonly client: string;
  readonly begin: () => void;
}

/** Lets a few in at a time; of those that wait, the client that has least under way comes first, then who came first. */
export class FairTurns {
  readonly #limits: FairLimits;
  readonly #running = new Map<string, number>();
  readonly #waiting = new Set<Waiting>();
  #total = 0;

  constructor(limits: FairLimits) {
    this.#limits = limits;
  }

  /** Waits for the client's turn; gives the function that ends it. Rejects with the signal's reason when that is aborted first. */
  async enter(client: string, signal: AbortSignal): Promise<() => void> {
    let waiting: Waiting | undefined;
    const turn = new Promise<void>((resolve) => {
      waiting = { client, begin: resolve };
      this.#waiting.add(waiting);
    });
    this.#beginNext();
    try {
      await orAborted(turn, signal);
    } catch (error) {
      // Its turn may have come at the same moment.
      if (waiting !== undefined && !this.#waiting.delete(waiting)) this.#end(client);
      throw error;
    }
    return () => this.#end(client);
  }

  #beginNext(): void {
    for (;;) {
      const next = this.#total < this.#limits.all ? this.#findNext() : undefined;
      if (next === undefined) return;
      this.#waiting.delete(next);
      this.#total += 1;
      this.#running.set(next.client, this.#count(next.client) + 1);
      next.begin();
    }
  }

  #findNext(): Waiting | undefined {
    const open = [...this.#waiting].filter(({ client }) => this.#count(client) < this.#limits.perClient);
    const least = Math.min(...open.map(({ client }) => this.#count(client)));
    return open.find(({ client }) => this.#count(client) === least);
  }

  #end(client: string): void {
    this.#total -= 1;
    const left = this.#count(client) - 1;
    if (left > 0) this.#running.set(client, left);
    else this.#running.delete(client);
    this.#beginNext();
  }

  #count(client: string): number {
    return this.#running.get(client) ?? 0;
  }
}
