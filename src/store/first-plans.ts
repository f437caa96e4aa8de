import type { Reading } from './kept-connections.js';

/** Statements that the database is known to have planned; as many as a Neo4j keeps the plans of. */
const MOST = 1_000;
/** Statements that wait for their turn; beyond them a statement is planned by the reads of it. */
const LONGEST_LINE = 200;
/** Characters below which a statement is planned in passing. */
const LONG = 250;
/** How many are planned at once: each of more would end later, and none sooner. */
const AT_ONCE = 2;
/** Milliseconds after the database is back in which it is taken to have no plans. */
const COLD_FOR = 60_000;

interface Turn {
  /** Characters of the statement. */
  readonly length: number;
  readonly begin: () => void;
}

/**
 * Has a database that has just started, or that was too slow for a read, plan its statements one after the other, the shortest first, each once and
 * with a time of its own. A Neo4j that is cold and busy plans a long statement for longer than a read may take; it drops the plan with the read, and begins
 * again with the next, so that it would answer none of them as long as enough are asked at once.
 */
export class FirstPlans {
  readonly #plan: (reading: Reading) => Promise<unknown>;
  readonly #planned = new Set<string>();
  /** By statement; those under way and those whose turn has not come. */
  readonly #coming = new Map<string, Promise<void>>();
  readonly #inLine: Turn[] = [];
  #underWay = 0;
  #coldUntil = 0;

  /** `plan` has the database plan the statement and keep the plan. */
  constructor(plan: (reading: Reading) => Promise<unknown>) {
    this.#plan = plan;
  }

  /** What a read has to wait for before it is sent; undefined when there is nothing. Never rejects. */
  before(reading: Reading): Promise<void> | undefined {
    const { cypher } = reading;
    if (cypher.length < LONG || this.#planned.has(cypher)) return undefined;
    return this.#coming.get(cypher) ?? (performance.now() < this.#coldUntil ? this.plan(reading) : undefined);
  }

  /** The database has answered the statement. */
  add(cypher: string): void {
    if (this.#planned.has(cypher)) return;
    if (this.#planned.size >= MOST) this.#planned.clear();
    this.#planned.add(cypher);
  }

  /** Plans the statement in its turn, unless it is known to be planned or the line is full. Never rejects. */
  plan(reading: Reading): Promise<void> {
    const { cypher } = reading;
    if (this.#planned.has(cypher)) return Promise.resolve();
    const before = this.#coming.get(cypher);
    if (before !== undefined) return before;
    if (this.#inLine.length >= LONGEST_LINE) return Promise.resolve();
    const coming = this.#inTurn(reading).finally(() => this.#coming.delete(cypher));
    this.#coming.set(cypher, coming);
    return coming;
  }

  /** The database is away, and its plans with it. */
  forget(): void {
    this.#planned.clear();
    this.#coldUntil = Number.POSITIVE_INFINITY;
  }

  /** The database is back. */
  goOn(): void {
    this.#coldUntil = Math.min(this.#coldUntil, performance.now() + COLD_FOR);
  }

  async #inTurn(reading: Reading): Promise<void> {
    if (this.#underWay < AT_ONCE) this.#underWay += 1;
    else await new Promise<void>((begin) => this.#queue({ length: reading.cypher.length, begin }));
    try {
      await this.#plan(reading);
      this.add(reading.cypher);
    } catch {
      // Whoever reads it hears what is wrong.
    }
    const next = this.#inLine.shift();
    if (next === undefined) this.#underWay -= 1;
    else next.begin();
  }

  #queue(turn: Turn): void {
    const place = this.#inLine.findIndex(({ length }) => length > turn.length);
    this.#inLine.splice(place < 0 ? this.#inLine.length : place, 0, turn);
  }
}
