import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Session } from 'neo4j-driver';
import { AppError } from '../errors.js';
import { drop } from './drop.js';
import { isAway, timedOut, toAppError, unavailable } from './faults.js';
import { FirstPlans } from './first-plans.js';
import { KeptConnections, type Outcome, type Reading } from './kept-connections.js';
import { type DriverOptions, openDriver, WHOLE } from './open-driver.js';
import { givesLife, LIFE_WITHIN } from './sign-of-life.js';
import type { Rows } from './store.js';

export interface ConnectionOptions extends DriverOptions {
  readonly database?: string;
  /** Milliseconds within which a database that is asked for a sign of life has to greet; it then has five times as long to log on. 3,000 unless told. */
  readonly lifeWithin?: number;
  /** Whether the database keeps plans of statements, which EXPLAIN makes too. Not unless told. */
  readonly keepsPlans?: boolean;
}

interface SessionOptions {
  readonly mode: 'READ' | 'WRITE';
  /** Milliseconds. */
  readonly timeout: number;
  /** Records per exchange; all in one unless told. */
  readonly fetchSize?: number;
  /** Gives up the work; closing its session ends the statement in the database. */
  readonly signal?: AbortSignal;
}

/** Work under way: how it is given up, with what its caller hears, and the signal that does so. */
interface UnderWay {
  readonly giveUp: (reason: unknown) => void;
  readonly signal: AbortSignal | undefined;
}

/** Starts work that settles an outcome; gives how to end it. */
type Begin<T> = (outcome: Outcome<T>) => () => void;

/** How long work may take, and what else ends it. */
interface Bounds {
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  readonly lull?: Lull;
  /** Whether its failures are the database's; so they are unless told. */
  readonly isDatabases?: boolean;
}

/** Milliseconds without an answer after which the database is asked for a sign of life. */
const SUSPICIOUS_AFTER = 2_500;
/** What is done each time that nothing was heard for so many milliseconds: a database that owes no answer is asked for one first. */
interface Lull {
  readonly after: number;
  readonly isSuspicious: boolean;
}
const ANSWERING: Lull = { after: SUSPICIOUS_AFTER, isSuspicious: true };
const WAITING: Lull = { after: 1_500, isSuspicious: false };
const ASKING = SUSPICIOUS_AFTER + LIFE_WITHIN;
/** Milliseconds between two looks at a database that is away. */
const LOOK = 250;
/** Milliseconds for the planning of a statement that no read waits for any more. */
const PLAN_WITHIN = 60_000;

/**
 * Gives sessions of a driver. A database that does not greet for 5.5 s, greets but lets nobody log on for another 15 s, or cannot be
 * reached, is away: what is under way fails, new calls fail at once, and a look every quarter of a second finds it back.
 */
export class Connection {
  /** RUN messages sent so far. */
  exchanges = 0;
  readonly #options: ConnectionOptions;
  /** No Set: V8 keeps the tables that one has outgrown, each by the one before, and with them whole answers until it collects all of its memory. */
  readonly #underWay: UnderWay[] = [];
  /** Signals that are listened to, each once for all the work that it ends. */
  readonly #heard = new WeakSet<AbortSignal>();
  #driver: Driver;
  #kept: KeptConnections;
  readonly #plans: FirstPlans | undefined;
  #look: Promise<void> | undefined;
  #question: Promise<void> | undefined;
  /** Whether a look is under way that was not greeted yet. */
  #isUngreeted = false;
  #isAway = false;
  readonly #closing = new AbortController();

  /** Does not connect; the first session does. */
  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#driver = openDriver(options);
    this.#kept = new KeptConnections(this.#driver, options.database, options.connectWithin);
    this.#plans = options.keepsPlans ? new FirstPlans((reading) => this.#explainAlone(reading)) : undefined;
  }

  /** The rows of one auto-commit statement that reads, within its time. Failures are as those of `use`. */
  async read(reading: Reading, signal?: AbortSignal): Promise<Rows> {
    const { cypher, timeout } = reading;
    const planned = this.#plans?.before(reading);
    try {
      const rows = await this.#within<Rows>({ timeout, signal }, (outcome) =>
        planned === undefined ? this.#send(reading, outcome) : this.#sendAfter(planned, reading, outcome),
      );
      this.#plans?.add(cypher);
      return rows;
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORE_TIMEOUT') void this.#plans?.plan(reading);
      throw error;
    }
  }

  #send(reading: Reading, outcome: Outcome<Rows>): () => void {
    this.exchanges += 1;
    return this.#kept.run(reading, outcome);
  }

  /** Sends it with what is left of its time. */
  #sendAfter(planned: Promise<void>, reading: Reading, outcome: Outcome<Rows>): () => void {
    const until = performance.now() + reading.timeout;
    let isOver = false;
    let stop: () => void = () => {
      isOver = true;
    };
    planned.then(() => {
      const timeout = Math.ceil(until - performance.now());
      // Without time left it is given up anyway.
      if (!isOver && timeout > 0) stop = this.#send({ ...reading, timeout }, outcome);
    });
    return () => stop();
  }

  async #explainAlone({ cypher, values }: Reading): Promise<void> {
    await this.use({ mode: 'READ', timeout: PLAN_WITHIN }, (session) => {
      this.exchanges += 1;
      return session.run(`EXPLAIN ${cypher}`, values).then(() => undefined);
    });
  }

  /** Runs work in a session within milliseconds. Every failure is the AppError that `toAppError` makes of it. */
  use<T>(
    { mode, timeout, fetchSize = WHOLE, signal }: SessionOptions,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const { database } = this.#options;
    return this.#within({ timeout, signal }, ({ resolve, reject }) => {
      this.#kept.spare();
      const session = this.#driver.session({
        ...(database === undefined ? {} : { database }),
        defaultAccessMode: mode,
        fetchSize,
      });
      const close = (): void => void session.close().catch(() => undefined);
      work(session).finally(close).then(resolve, reject);
      return close;
    });
  }

  /**
   * The outcome of work that needs no session, during which the database is asked something trivial now and then; fails as a session does
   * once it is away, with `gone` aborted for what of the work still waits.
   */
  async whileThere<T>(work: (gone: AbortSignal) => Promise<T>): Promise<T> {
    const gone = new AbortController();
    try {
      return await this.#within(
        { timeout: Number.POSITIVE_INFINITY, lull: WAITING, isDatabases: false },
        ({ resolve, reject }) => {
          work(gone.signal).then(resolve, reject);
          return () => undefined;
        },
      );
    } catch (error) {
      gone.abort(error);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#kept.close();
    await this.#driver.close();
  }

  /** The work's outcome, or a rejection at its deadline, with the signal's reason, or as soon as the database is away. One timer: most work ends before it. */
  async #within<T>(bounds: Bounds, begin: Begin<T>): Promise<T> {
    const { timeout, signal, lull = ANSWERING, isDatabases = true } = bounds;
    if (this.#isAway) throw unavailable();
    signal?.throwIfAborted();
    return new Promise<T>((resolve, reject) => {
      let stop: () => void = () => undefined;
      const settle = (then: () => void): void => {
        if (!drop(this.#underWay, underWay)) return;
        callOff();
        then();
      };
      const underWay: UnderWay = {
        signal,
        giveUp: (reason) =>
          settle(() => {
            stop();
            reject(reason);
          }),
      };
      this.#underWay.push(underWay);
      if (signal !== undefined) this.#listen(signal);
      const callOff = this.#limit(timeout, lull, underWay.giveUp);
      const fail = (cause: unknown): void =>
        settle(() => reject(isDatabases ? this.#explain(cause, timeout) : cause));
      try {
        stop = begin({ resolve: (value) => settle(() => resolve(value)), reject: fail });
      } catch (cause) {
        fail(cause);
      }
    });
  }

  /** Gives up after so many milliseconds; gives what calls it off. */
  #limit(milliseconds: number, lull: Lull, giveUp: (reason: AppError) => void): () => void {
    let timer: NodeJS.Timeout | undefined;
    const wait = (left: number): void => {
      timer = setTimeout(
        () => {
          // Asked for a sign of life in between, it has given none yet: it is away rather than slow.
          if (left <= lull.after) return giveUp(this.#isUngreeted ? unavailable() : timedOut(milliseconds));
          if (lull.isSuspicious) this.#askForLife();
          else this.#ask();
          wait(left - lull.after);
        },
        Math.min(left, lull.after),
      );
    };
    wait(milliseconds);
    return () => clearTimeout(timer);
  }

  #listen(signal: AbortSignal): void {
    if (this.#heard.has(signal)) return;
    this.#heard.add(signal);
    const giveUp = (): void => {
      for (const each of [...this.#underWay]) if (each.signal === signal) each.giveUp(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
  }

  /** What a failure becomes; that of a database that may be away has it looked for. */
  #explain(cause: unknown, timeout: number): unknown {
    const error = toAppError(cause, timeout);
    if (isAway(error)) this.#askForLife();
    return error;
  }

  /** Whoever waits for nothing of the database hears by this read that it is away: where it fails, the look that follows tells. */
  #ask(): void {
    const asking = { mode: 'READ', timeout: ASKING } as const;
    this.#question ??= this.use(asking, async (session) => void (await session.run('RETURN 1 AS one')))
      .catch(() => undefined)
      .finally(() => {
        this.#question = undefined;
      });
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  #askForLife(): void {
    if (this.#isClosed) return;
    this.#look ??= this.#lookUntilBack().finally(() => {
      this.#look = undefined;
    });
  }

  async #lookUntilBack(): Promise<void> {
    while (!this.#isClosed && !(await this.#givesLife())) {
      this.#leave();
      await pause(LOOK, undefined, { ref: false });
    }
    this.#plans?.goOn();
    this.#isAway = false;
  }

  #givesLife(): Promise<boolean> {
    this.#isUngreeted = true;
    const isGreeted = (): void => {
      this.#isUngreeted = false;
    };
    return givesLife({ ...this.#options, isGreeted, closing: this.#closing.signal }).finally(isGreeted);
  }

  /** The driver's connections are given up with what hangs in them, which the driver itself would never settle. */
  #leave(): void {
    // Whoever closes waits for what is under way, and would not close another driver.
    if (this.#isAway || this.#isClosed) return;
    this.#isAway = true;
    this.#plans?.forget();
    const old = this.#driver;
    this.#kept.close();
    this.#driver = openDriver(this.#options);
    this.#kept = new KeptConnections(this.#driver, this.#options.database, this.#options.connectWithin);
    for (const { giveUp } of [...this.#underWay]) giveUp(unavailable());
    old.close().catch(() => undefined);
  }
}
