import neo4j, { type Driver, type Record as QueryRecord } from 'neo4j-driver';
import { unavailable } from './faults.js';
import { CONNECT_WITHIN, WHOLE } from './open-driver.js';
import type { Rows } from './store.js';
import { toRow } from './values.js';

/** What is used here of the driver beneath its sessions, which make three quarters of what a short read costs (neo4j-driver 6.3). */
interface Inside {
  _getOrCreateConnectionProvider(): {
    acquireConnection(wanted: {
      readonly accessMode: 'READ';
      readonly database: string | undefined;
      readonly bookmarks: typeof NO_BOOKMARKS;
    }): Promise<DriverConnection>;
  };
}

interface DriverConnection {
  run(cypher: string, parameters: Readonly<Record<string, unknown>>, options: object): Stream;
  isOpen(): boolean;
  hasOngoingObservableRequests(): boolean;
  /** Ends what runs on it, in the database too. */
  resetAndFlush(): Promise<void>;
  /** Gives it back to the driver's pool. */
  release(): Promise<void>;
}

interface Stream {
  subscribe(observer: {
    readonly onKeys: (keys: readonly string[]) => void;
    readonly onNext: (record: QueryRecord) => void;
    readonly onCompleted: () => void;
    readonly onError: (error: unknown) => void;
  }): void;
}

/** One auto-commit statement, with its parameters as the driver sends them. */
export interface Reading {
  readonly cypher: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Milliseconds after which the database ends it. */
  readonly timeout: number;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Where the end of some work is told, once. */
export interface Outcome<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

interface Kept {
  readonly connection: DriverConnection;
  /** By `performance.now()`. */
  readonly takenAt: number;
  usedAt: number;
}

/** A read that waits for a connection. */
interface Waiting {
  isOver: boolean;
  readonly start: (kept: Kept) => void;
  readonly fail: (error: unknown) => void;
}

const NO_BOOKMARKS = { isEmpty: () => true, values: () => [] };
/** In use and not: of the fifty that the driver makes at most, others need some too. */
const MOST = 40;
const MOST_UNUSED = 20;
/** Milliseconds without use after which the driver has a connection back, which tests those that it has had for long. */
const UNUSED_FOR = 250;
/** Milliseconds after which the driver chooses anew, by the age of connections and the members of a cluster. */
const KEPT_FOR = 10_000;

/**
 * Connections of a driver that reads pass on to each other while they follow closely, instead of giving each back to the pool. What fails, is
 * given up or is not used for a moment goes back, so that the driver tests and ends connections as ever.
 */
export class KeptConnections {
  readonly #driver: Inside;
  readonly #database: string | undefined;
  readonly #waitsFor: number;
  readonly #unused: Kept[] = [];
  /** The one that waits longest first. */
  readonly #waiting: Waiting[] = [];
  /** How many are had or asked of the driver, those on their way back included. */
  #count = 0;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** `waitsFor`: milliseconds after which a read for which none comes free fails with STORE_UNAVAILABLE, as the driver's own do. */
  constructor(driver: Driver, database: string | undefined, waitsFor: number = CONNECT_WITHIN) {
    this.#driver = driver as unknown as Inside;
    this.#database = database;
    this.#waitsFor = waitsFor;
  }

  /** Sends a statement in READ mode, in one exchange. Gives how to give it up, which ends it in the database; then nothing is told any more. */
  run(reading: Reading, outcome: Outcome<Rows>): () => void {
    let used: Kept | undefined;
    let late: NodeJS.Timeout | undefined;
    const end = (then: () => void): void => {
      if (read.isOver) return;
      read.isOver = true;
      then();
    };
    const read: Waiting = {
      isOver: false,
      fail: (error) =>
        end(() => {
          // A connection that has failed resets itself first.
          queueMicrotask(() => this.#letGo(used));
          outcome.reject(error);
        }),
      start: (kept) => {
        used = kept;
        clearTimeout(late);
        const resolve = (rows: Rows): void =>
          end(() => {
            this.#passOn(kept);
            outcome.resolve(rows);
          });
        try {
          this.#send(kept.connection, reading, { resolve, reject: read.fail });
        } catch (error) {
          read.fail(error);
        }
      },
    };
    if (this.#isClosed) {
      read.fail(unavailable());
      return () => undefined;
    }
    this.#waiting.push(read);
    const kept = this.#take();
    if (kept !== undefined) this.#give(kept);
    else if (this.#count < MOST) this.#acquire();
    else late = setTimeout(() => read.fail(unavailable()), this.#waitsFor).unref();
    return () => end(() => this.#letGo(used));
  }

  /** Lets somebody else have one that is not in use. */
  spare(): void {
    this.#letGo(this.#unused.pop());
  }

  /** Keeps none any more and asks the driver for none: who still waits for one fails with STORE_UNAVAILABLE. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const read of this.#waiting.splice(0)) read.fail(unavailable());
    for (const kept of this.#unused.splice(0)) this.#letGo(kept);
  }

  #send(connection: DriverConnection, reading: Reading, { resolve, reject }: Outcome<Rows>): void {
    const { cypher, values: parameters, timeout, metadata = null } = reading;
    let keys: readonly string[] = [];
    const values: unknown[][] = [];
    connection
      .run(cypher, parameters, {
        mode: 'READ',
        database: this.#database,
        bookmarks: NO_BOOKMARKS,
        txConfig: { timeout: neo4j.int(timeout), metadata },
        fetchSize: WHOLE,
      })
      .subscribe({
        onKeys: (names) => {
          keys = names;
        },
        onNext: (record) => values.push(toRow(record)),
        onCompleted: () => resolve({ keys, values }),
        onError: reject,
      });
  }

  #take(): Kept | undefined {
    for (let kept = this.#unused.pop(); kept !== undefined; kept = this.#unused.pop()) {
      if (kept.connection.isOpen()) return kept;
      this.#letGo(kept);
    }
    return undefined;
  }

  /** One more of the driver, for whoever waits longest then. */
  #acquire(): void {
    if (this.#count >= MOST) return;
    this.#count += 1;
    this.#ask().then(
      (connection) => {
        const now = performance.now();
        this.#give({ connection, takenAt: now, usedAt: now });
      },
      (error: unknown) => {
        this.#count -= 1;
        this.#next()?.fail(error);
        this.#acquireForWaiting();
      },
    );
  }

  async #ask(): Promise<DriverConnection> {
    const wanted = { accessMode: 'READ', database: this.#database, bookmarks: NO_BOOKMARKS } as const;
    return this.#driver._getOrCreateConnectionProvider().acquireConnection(wanted);
  }

  #acquireForWaiting(): void {
    if (this.#waiting.some(({ isOver }) => !isOver)) this.#acquire();
  }

  #next(): Waiting | undefined {
    for (let read = this.#waiting.shift(); read !== undefined; read = this.#waiting.shift())
      if (!read.isOver) return read;
    return undefined;
  }

  #passOn(kept: Kept): void {
    kept.usedAt = performance.now();
    const isOld = kept.usedAt - kept.takenAt > KEPT_FOR;
    if (isOld || !kept.connection.isOpen()) this.#letGo(kept);
    else this.#give(kept);
  }

  #give(kept: Kept): void {
    const read = this.#next();
    if (read !== undefined) read.start(kept);
    else if (this.#isClosed || this.#unused.length >= MOST_UNUSED) this.#letGo(kept);
    else {
      this.#unused.push(kept);
      this.#timer ??= setTimeout(() => this.#look(), UNUSED_FOR).unref();
    }
  }

  /** Those that were not used for longest stand first. */
  #look(): void {
    const before = performance.now() - UNUSED_FOR;
    const used = this.#unused.findIndex(({ usedAt }) => usedAt > before);
    for (const kept of this.#unused.splice(0, used < 0 ? this.#unused.length : used)) this.#letGo(kept);
    this.#timer = this.#unused.length === 0 ? undefined : setTimeout(() => this.#look(), UNUSED_FOR).unref();
  }

  /**
   * Back to the pool, with nothing running on it; the driver ends one that is broken. Until the database has answered that it ended what ran,
   * it counts: the pool counts it too.
   */
  #letGo(kept: Kept | undefined): void {
    if (kept === undefined) return;
    const { connection } = kept;
    const isBusy = connection.isOpen() && connection.hasOngoingObservableRequests();
    const quiet = isBusy ? connection.resetAndFlush().catch(() => undefined) : Promise.resolve();
    const back = quiet.then(() => connection.release()).catch(() => undefined);
    back.then(() => {
      this.#count -= 1;
      this.#acquireForWaiting();
    });
  }
}
