import { AppError } from '../errors.js';

/** How many questions of one client run at a time, and how many more may wait. */
export interface TurnLimits {
  readonly running: number;
  readonly waiting: number;
}

interface Client {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets each client ask a few questions at a time; the next ones wait in the order they came, and more are refused. */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #clients = new Map<string, Client>();

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** Runs `work` at the client's turn. Throws RATE_LIMITED when too many of the client's questions wait already. */
  async take<T>(client: string, work: () => Promise<T>): Promise<T> {
    await this.#begin(client);
    try {
      return await work();
    } finally {
      this.#end(client);
    }
  }

  async #begin(name: string): Promise<void> {
    const client = this.#clients.get(name) ?? { running: 0, waiting: [] };
    this.#clients.set(name, client);
    if (client.running < this.#limits.running) {
      client.running += 1;
      return;
    }
    if (client.waiting.length >= this.#limits.waiting) throw this.#refuse();
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

  #refuse(): AppError {
    const { running, waiting } = this.#limits;
    return new AppError(
      'RATE_LIMITED',
      `${running} of your questions run and ${waiting} wait; at most so many are taken. Ask again when one is answered.`,
    );
  }
}
