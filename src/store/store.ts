/** A Cypher statement that the loader (`cypher/*.cypher`) or the planner made; a plain string does not compile. */
export type Cypher = string & { readonly __cypher: unique symbol };

/** Values as they go to the database: whole numbers are sent as integers, others as floats; `undefined` is refused. */
export type Parameter =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };
export type Parameters = { readonly [name: string]: Parameter };

export interface Rows {
  readonly keys: readonly string[];
  /** One list per record, in the order of `keys`. Integers are numbers (bigint beyond 2^53). */
  readonly values: readonly (readonly unknown[])[];
  /** There are more records than were asked for; absent otherwise. */
  readonly isTruncated?: true;
}

export interface ReadOptions {
  /** Deadline in milliseconds; DATABASE_SECONDS unless told. */
  readonly timeout?: number;
  /** When the request as a whole has to be answered, by `performance.now()`; the read ends by then too. */
  readonly until?: number;
  /** More records than these are not fetched; all unless told. */
  readonly most?: number;
  /** For whom it is read, where a fair share of the database is given to each. */
  readonly client?: string;
  /** Ends the statement in the database too; the read rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The parameters of one statement after the other, which are made as they are asked for. */
export type AllParameters = Iterable<Parameters> | AsyncIterable<Parameters>;

export interface Statements {
  run(cypher: Cypher, parameters?: Parameters): Promise<Rows>;
  /** Runs a statement with each of these parameters, which are made one after the other as they are sent; later calls run later. */
  runEach(cypher: Cypher, all: AllParameters): Promise<void>;
}

/**
 * The graph database, whichever engine. Failures are AppErrors (STORE_UNAVAILABLE, STORE_TIMEOUT, STORE_CONFLICT,
 * QUERY_TOO_COSTLY, FORBIDDEN for a write where only reading is allowed, BAD_USER_INPUT for a parameter that would be
 * changed on its way); a statement that is wrong in itself rejects with the driver's error (see `readStatementFault`).
 */
export interface Store {
  readonly engine: 'embedded' | 'neo4j';
  /** One auto-commit READ statement, one network exchange, within the deadline. */
  read(cypher: Cypher, parameters?: Parameters, options?: ReadOptions): Promise<Rows>;
  /**
   * A statement that somebody else wrote: in a READ transaction that is rolled back, after the database itself, where it can tell by
   * EXPLAIN, has called it one that only reads (FORBIDDEN otherwise). All within the deadline.
   * `guarded` runs in its stead where regular expressions track back: it must give the same, but for texts made to keep them busy.
   */
  readForeign(
    cypher: Cypher,
    parameters: Parameters,
    options: ReadOptions & { readonly guarded?: Cypher },
  ): Promise<Rows>;
  /** One transaction, run again after a deadlock; `work` must be repeatable. */
  write<T>(work: (transaction: Statements) => Promise<T>): Promise<T>;
  /**
   * What comes before a write and needs no database, such as extraction: its outcome, or STORE_UNAVAILABLE within 7 s of the time at which
   * the database hangs or is gone, within 20 s where it still greets but does nothing else. `gone` is aborted then, with that error.
   */
  whileThere<T>(work: (gone: AbortSignal) => Promise<T>): Promise<T>;
  /**
   * A clause that binds `node` and `score` (best first is up to the caller's ORDER BY score DESC, node.id) for the
   * parameters `$searchQuery` (made by `searchQuery`), `$searchLimit` and, where it has it, `$searchBeginnings` (`beginningsOf` its terms),
   * over Entity, Article and Statement `searchText`.
   */
  readonly searchClause: Cypher;
  /** Whether a statement may name the index to read by (`USING INDEX`), which then gives rows in its order, from any place on. */
  readonly takesHints: boolean;
  /** A user's search as the engine's full-text query; undefined when no term is left. */
  searchQuery(text: string): string | undefined;
  /** Constraints and indexes of the engine, all IF NOT EXISTS. */
  prepare(): Promise<void>;
  /** Flushes what is acknowledged to disk where the engine needs it; a no-op on Neo4j. */
  checkpoint(): Promise<void>;
  /** Why a trivial statement is not answered within 1.2 s, in a sentence; undefined when it is. */
  whyUnready(): Promise<string | undefined>;
  /** Exchanges with the database so far (RUN messages sent), for tests and `explain`. */
  readonly exchanges: number;
  close(): Promise<void>;
}
