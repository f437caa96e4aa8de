/** What changes in a text of tokens, by their places. */
export class Edits {
  readonly #before = new Map<number, string>();
  readonly #instead = new Map<number, string>();
  readonly #after = new Map<number, string>();

  get isEmpty(): boolean {
    return this.#before.size + this.#instead.size + this.#after.size === 0;
  }

  /** Whether something changes from the first place to the last. */
  touches(first: number, last: number): boolean {
    return [this.#before, this.#instead, this.#after].some((edits) =>
      [...edits.keys()].some((at) => at >= first && at <= last),
    );
  }

  /** Puts a text before a token, and before what was put there. */
  before(at: number, text: string): void {
    this.#before.set(at, text + (this.#before.get(at) ?? ''));
  }

  /** Puts a text behind a token, and behind what was put there. */
  after(at: number, text: string): void {
    this.#after.set(at, (this.#after.get(at) ?? '') + text);
  }

  instead(at: number, text: string): void {
    this.#instead.set(at, text);
  }

  /** A token as it is to be written. */
  apply(at: number, text: string): string {
    return `${this.#before.get(at) ?? ''}${this.#instead.get(at) ?? text}${this.#after.get(at) ?? ''}`;
  }
}
