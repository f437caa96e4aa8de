import type { AppError } from '../errors.js';

/** How many works of one client run at a time, how many more may wait, and what is thrown for the rest. */
export interface TurnLimits {
  readonly running: number;
  readonly waiting: number;
  readonly refuse: () => AppError;
}

interface Client {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets each client have a few works at a time; the next ones wait in the order they came, and more are refused. */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #clients = new Map<string, Client>();

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** Runs `work` at the client's turn. Throws what `refuse` gives when too many of the client's works wait already. */
  async take<T>(client: string, work: () => Promise<T>): Promise<T> {
    const end = await this.begin(client);
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** The same for a work that ends when the function is called that this gives. */
  async begin(client: string): Promise<() => void> {
    await this.#enter(client);
    return () => this.#end(client);
  }

  async #enter(name: string): Promise<void> {
    const client = this.#clients.get(name) ?? { running: 0, waiting: [] };
    this.#clients.set(name, client);
    if (client.running < this.#limits.running) {
      client.running += 1;
      return;
    }
    if (client.waiting.length >= this.#limits.waiting) throw this.#limits.refuse();
    await new Promise<void>((resolve) => client.waiting.push(resolve));
  }

  /** The one that waits longest takes the place over, so that `running` stays as it is. */
  #end(name: string): void {
    const client = this.#clients.get(name);
    if (client === undefined) return;
    const next = client.waiting.shift();
    if (next === undefined) client.running -= 1;
    else next();
    if (client.running === 0) this.#clients.delete(name);
  }
}
