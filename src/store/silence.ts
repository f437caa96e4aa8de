import { timedOut } from './faults.js';

/** Ends a wait in which nothing is heard for so many milliseconds; each `end` of a silence begins the next. */
export class Silence {
  readonly #milliseconds: number;
  readonly #timer: NodeJS.Timeout;
  #giveUp: () => void = () => undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#timer = setTimeout(() => this.#giveUp(), milliseconds);
  }

  end(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The work's outcome, or STORE_TIMEOUT after a silence. */
  guard<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    const silence = new Promise<never>((_, reject) => {
      this.#giveUp = () => reject(timedOut(this.#milliseconds));
    });
    return Promise.race([work, silence]);
  }
}
