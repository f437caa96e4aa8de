/** What is kept at most: how many values, and what they weigh together. */
export interface RecentBounds<Value> {
  readonly most: number;
  readonly heaviest: number;
  /** The same whenever it is asked. */
  readonly weigh: (value: Value) => number;
}

/** Values by their keys; the least recently used go first, and one that is too heavy by itself at once. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>();
  readonly #bounds: RecentBounds<Value>;
  #weight = 0;

  constructor(bounds: RecentBounds<Value>) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#values.size;
  }

  /** The value, which counts as used. */
  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.#values.set(key, value);
    this.#weight += this.#bounds.weigh(value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#bounds.most && this.#weight <= this.#bounds.heaviest) return;
      this.delete(oldest);
    }
  }

  /** Whether there was one. */
  delete(key: string): boolean {
    const value = this.#values.get(key);
    if (value !== undefined) this.#weight -= this.#bounds.weigh(value);
    return this.#values.delete(key);
  }
}
