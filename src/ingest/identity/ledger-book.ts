import { forEachInTurns } from '../../breath.js';
import {
  type Decision,
  gatherCandidates,
  isEntityLedger,
  linkLedger,
  linkLedgersOf,
  membersOf,
} from './candidate.js';
import { mayBeOne } from './join-people.js';
import {
  applyContributions,
  type Contribution,
  changedLedgers,
  type Ledger,
  type Ledgers,
} from './ledger.js';
import { type Resolved, resolve } from './resolve.js';

/** Who things are at one moment: by id, and by the key of each candidate. */
export interface Identities {
  readonly things: ReadonlyMap<string, Resolved>;
  readonly byKey: ReadonlyMap<string, Resolved>;
}

type Fetch = (ids: readonly string[]) => Promise<Ledgers>;

/** The part of all ledgers that a change concerns, before and after it, closed under what links may join. What takes tenths of a second for a long article leaves others a turn. */
export class LedgerBook {
  readonly #before = new Map<string, Ledger>();
  #after = new Map<string, Ledger>();
  /** Links that contributions name, stored or not. */
  readonly #links = new Map<string, string[]>();
  #was: Identities | undefined;
  #is: Identities | undefined;
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
      const entities = missing.filter(isEntityLedger);
      await this.#read(missing);
      await this.#read(this.#missing(entities.flatMap((id) => linkLedgersOf(id, this.#before))));
      missing = this.#missing(entities.flatMap((id) => this.#partners(id)));
    }
  }

  async #read(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.#was = undefined;
    this.#is = undefined;
    const found = await this.#fetch(ids);
    for (const id of ids) {
      const ledger = found.get(id) ?? new Map<string, number>();
      this.#before.set(id, ledger);
      this.#after.set(id, ledger);
    }
  }

  #missing(ids: Iterable<string>): string[] {
    const partners = [...ids].flatMap((id) => [id, ...this.#decided(id)]);
    return [...new Set(partners)].filter((id) => !this.#before.has(id));
  }

  /** Those that share a link with an entity and may be one with it. */
  #partners(id: string): string[] {
    const links = [...linkLedgersOf(id, this.#before), ...(this.#links.get(id) ?? [])];
    return links.flatMap((link) => membersOf(link, this.#before)).filter((other) => mayBeOne(id, other));
  }

  #decided(id: string): string[] {
    return this.#decisions.flatMap(({ kind, entityIds }) =>
      kind === 'merge' && entityIds.includes(id) ? [...entityIds] : [],
    );
  }

  /** Reads what a change of these contributions concerns. */
  async loadFor(articles: readonly (readonly Contribution[])[]): Promise<void> {
    for (const { ledger, field, value } of articles.flat())
      if (field === 'link') this.#links.set(ledger, [...(this.#links.get(ledger) ?? []), linkLedger(value)]);
    await this.load(articles.flat().map(({ ledger }) => ledger));
  }

  /** Takes articles' contributions away and adds others; their ledgers must have been loaded. */
  async apply(
    removed: readonly (readonly Contribution[])[],
    added: readonly (readonly Contribution[])[],
  ): Promise<void> {
    this.#is = undefined;
    this.#after = await applyContributions(this.#after, removed, added);
  }

  async before(): Promise<Identities> {
    this.#was ??= await identify(this.#before, this.#decisions);
    return this.#was;
  }

  async after(): Promise<Identities> {
    this.#is ??= await identify(this.#after, this.#decisions);
    return this.#is;
  }

  /** The stored lines of the ledgers that differ; none for an emptied one. */
  changed(): Promise<Map<string, string[]>> {
    return changedLedgers(this.#before, this.#after);
  }
}

async function identify(ledgers: Ledgers, decisions: readonly Decision[]): Promise<Identities> {
  const things = new Map<string, Resolved>();
  const byKey = new Map<string, Resolved>();
  await forEachInTurns(await resolve(await gatherCandidates(ledgers), decisions), (thing) => {
    things.set(thing.id, thing);
    for (const { key } of thing.members) byKey.set(key, thing);
  });
  return { things, byKey };
}
