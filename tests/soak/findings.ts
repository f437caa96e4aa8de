/** The share of reads that have to be answered while nothing is disturbed on purpose, whatever the load. */
const ANSWERED = 0.99;

/** What a soak saw: how often what ended how, and whatever should not have been. */
export class Findings {
  readonly #counts = new Map<string, number>();
  /** By what was called, then by how it ended. */
  readonly #calm = new Map<string, Map<string, number>>();
  readonly #longest = new Map<string, number>();
  readonly #times = new Map<string, number[]>();
  readonly #wrong = new Map<string, { count: number; readonly first: string }>();
  readonly #started = Date.now();

  /** One call of a kind that ended so after milliseconds. */
  count(what: string, ending: string, took: number): void {
    const key = `${what} ${ending}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#longest.set(key, Math.max(this.#longest.get(key) ?? 0, Math.round(took)));
  }

  /** The same of a call during which nothing was disturbed on purpose. */
  countCalm(what: string, ending: string): void {
    const endings = this.#calm.get(what) ?? new Map<string, number>();
    this.#calm.set(what, endings);
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }

  /** Notes it when too few reads were answered while nothing was disturbed on purpose. */
  judgeReads(): void {
    const { share, text } = answered(this.#calm.get('read') ?? new Map());
    if (!(share >= ANSWERED)) this.wrong('too few reads are answered outside the faults', text);
  }

  /** Milliseconds of something that happens now and then. */
  time(what: string, milliseconds: number): void {
    this.#times.set(what, [...(this.#times.get(what) ?? []), Math.round(milliseconds)]);
  }

  /** Something that must not be; of each kind the first is told in full. */
  wrong(kind: string, detail = ''): void {
    const known = this.#wrong.get(kind);
    if (known === undefined) {
      const first = `${Math.round((Date.now() - this.#started) / 1000)} s: ${detail}`;
      this.#wrong.set(kind, { count: 1, first });
      console.error(`WRONG ${kind} at ${first}`);
    } else known.count += 1;
  }

  get isClean(): boolean {
    return this.#wrong.size === 0;
  }

  print(): void {
    for (const key of [...this.#counts.keys()].sort())
      console.log(`${key}: ${this.#counts.get(key)}, longest ${this.#longest.get(key)} ms`);
    for (const [what, endings] of this.#calm)
      console.log(`${what} outside the faults: ${answered(endings).text}`);
    for (const [what, times] of this.#times) {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
      console.log(`${what}: ${times.length} times, median ${at(0.5)} ms, longest ${at(1)} ms`);
    }
    for (const [kind, { count, first }] of this.#wrong)
      console.log(`WRONG ${kind}: ${count} times, first at ${first}`);
  }
}

/** The share of calls that were answered, and how often they ended how. */
function answered(endings: ReadonlyMap<string, number>): { readonly share: number; readonly text: string } {
  const all = [...endings.values()].reduce((sum, count) => sum + count, 0);
  const share = (endings.get('OK') ?? 0) / all;
  const counts = [...endings].sort().map(([ending, count]) => `${ending} ${count}`);
  return { share, text: `${(100 * share).toFixed(2)} % of ${all} answered (${counts.join(', ')})` };
}
