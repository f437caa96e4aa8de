import { type Candidate, type Decision, gatherCandidates, neighboursOf } from './candidate.js';
import { applyContributions, type Contribution, changedLedgers, type Ledgers } from './ledger.js';
import { type Resolved, resolve } from './resolve.js';

/** Who things are at one moment: by id, and by the key of each candidate. */
export interface Identities {
  readonly things: ReadonlyMap<string, Resolved>;
  readonly byKey: ReadonlyMap<string, Resolved>;
}

type Fetch = (ids: readonly string[]) => Promise<Ledgers>;

/** The part of all ledgers that a change concerns, before and after it, closed under what links may join. */
export class LedgerBook {
  #before: Ledgers = new Map();
  #after: Ledgers = new Map();
  readonly #fetch: Fetch;
  readonly #decisions: readonly Decision[];

  constructor(fetch: Fetch, decisions: readonly Decision[]) {
    this.#fetch = fetch;
    this.#decisions = decisions;
  }

  /** Reads the ledgers of these ids and of all that they may join with; those already read stay as they are. */
  async load(ids: Iterable<string>): Promise<void> {
    let missing = this.#missing(ids);
    while (missing.length > 0) {
      const found = await this.#fetch(missing);
      const read = missing.map((id) => [id, found.get(id) ?? new Map<string, number>()] as const);
      this.#before = new Map([...this.#before, ...read]);
      this.#after = new Map([...this.#after, ...read]);
      missing = this.#missing(missing.flatMap((id) => this.#neighbours(id)));
    }
  }

  #missing(ids: Iterable<string>): string[] {
    const partners = [...ids].flatMap((id) => [id, ...this.#decided(id)]);
    return [...new Set(partners)].filter((id) => !this.#before.has(id));
  }

  #neighbours(id: string): string[] {
    return neighboursOf(id, this.#before);
  }

  #decided(id: string): string[] {
    return this.#decisions.flatMap(({ kind, entityIds }) =>
      kind === 'merge' && entityIds.includes(id) ? [...entityIds] : [],
    );
  }

  /** Takes articles' contributions away and adds others; their ledgers must have been loaded. */
  apply(removed: readonly (readonly Contribution[])[], added: readonly (readonly Contribution[])[]): void {
    this.#after = applyContributions(this.#after, removed, added);
  }

  before(): Identities {
    return this.#identify(this.#before);
  }

  after(): Identities {
    return this.#identify(this.#after);
  }

  /** The stored lines of the ledgers that differ; none for an emptied one. */
  changed(): Map<string, string[]> {
    return changedLedgers(this.#before, this.#after);
  }

  #identify(ledgers: Ledgers): Identities {
    const things = resolve(gatherCandidates(ledgers), this.#decisions);
    return {
      things: new Map(things.map((thing) => [thing.id, thing])),
      byKey: new Map(
        things.flatMap((thing) => thing.members.map((member: Candidate) => [member.key, thing] as const)),
      ),
    };
  }
}
