import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { timedOut, toAppError } from './faults.js';

export interface ConnectionOptions {
  /** `bolt://…` or `neo4j://…` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** How the driver writes that a result comes in one piece. */
const ALL = -1;

interface SessionOptions {
  readonly mode: 'READ' | 'WRITE';
  /** Milliseconds. */
  readonly timeout: number;
  /** Records per exchange; all in one unless told. */
  readonly fetchSize?: number;
  /** Gives up the work; closing its session ends the statement in the database. */
  readonly signal?: AbortSignal;
}

/** A connection used within the last second is not tested before its next use, which would cost a third of a read. */
const TRUSTED_FOR = 1_000;
/** Two deadlines in a row without a word: the connections are given up. */
const SILENCES = 2;

/** Gives sessions of a driver, which it renews when the database falls silent: what hung in the old one is rejected by our own race. */
export class Connection {
  /** RUN messages sent so far. */
  exchanges = 0;
  readonly #options: ConnectionOptions;
  #driver: Driver;
  #silences = 0;

  /** Does not connect; the first session does. */
  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#driver = openDriver(options);
  }

  /** Runs work in a session within milliseconds. Every failure is the AppError that `toAppError` makes of it. */
  async use<T>(
    { mode, timeout, fetchSize = ALL, signal }: SessionOptions,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const { database } = this.#options;
    const session = this.#driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: mode,
      fetchSize,
    });
    try {
      signal?.throwIfAborted();
      const result = await withDeadline(orAborted(work(session), signal), timeout, () =>
        this.#countSilence(),
      );
      this.#silences = 0;
      return result;
    } catch (error) {
      throw toAppError(error);
    } finally {
      session.close().catch(() => undefined);
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #countSilence(): void {
    this.#silences += 1;
    if (this.#silences < SILENCES) return;
    this.#silences = 0;
    const old = this.#driver;
    this.#driver = openDriver(this.#options);
    old.close().catch(() => undefined);
  }
}

function openDriver({ uri, username, password }: ConnectionOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 0,
    connectionLivenessCheckTimeout: TRUSTED_FOR,
    maxConnectionLifetime: 600_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
  });
}

async function withDeadline<T>(work: Promise<T>, milliseconds: number, onSilence: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onSilence();
      reject(timedOut());
    }, milliseconds);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let give: (() => void) | undefined;
  const given = new Promise<never>((_, reject) => {
    give = () => reject(signal.reason);
    signal.addEventListener('abort', give);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, given]);
  } finally {
    if (give !== undefined) signal.removeEventListener('abort', give);
  }
}
