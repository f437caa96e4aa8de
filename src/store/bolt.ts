import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { type Dialect, GRAFEO, NEO4J } from './dialect.js';
import { retriesFor, timedOut, toAppError } from './faults.js';
import { searchQuery } from './search-query.js';
import type { Cypher, Parameters, Rows, Statements, Store } from './store.js';
import { fromDriver, toDriver } from './values.js';

export interface BoltOptions {
  /** `bolt://…` or `neo4j://…` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  readonly engine: Store['engine'];
  /** Milliseconds for one call with its retries; 8,000 unless told. */
  readonly deadline?: number;
}

const DEADLINE = 8_000;
const RETRY_FOR = 2_000;
const READY_WITHIN = 1_500;
const WRITE_DEADLINE = 120_000;

/** The only client of the database, over Bolt. Opening does not connect; the first call does. */
export function openStore(options: BoltOptions): Store {
  const dialect: Dialect = options.engine === 'neo4j' ? NEO4J : GRAFEO;
  const connection = new Connection(options);
  const deadline = options.deadline ?? DEADLINE;
  const read: Store['read'] = (cypher, parameters = {}, { timeout = deadline } = {}) =>
    connection.use('READ', timeout, (session) => run(session, connection, { cypher, parameters, timeout }));
  return {
    engine: dialect.engine,
    searchClause: dialect.searchClause,
    searchQuery,
    read,
    write: (work) =>
      retrying(() =>
        connection.use('WRITE', WRITE_DEADLINE, (session) => transact(session, connection, work)),
      ),
    prepare: async () => {
      for (const statement of dialect.schema()) {
        await connection.use('WRITE', WRITE_DEADLINE, (session) =>
          run(session, connection, { cypher: statement, timeout: WRITE_DEADLINE }),
        );
      }
    },
    checkpoint: async () => {
      const { checkpoint } = dialect;
      if (checkpoint === undefined) return;
      await connection.use('WRITE', WRITE_DEADLINE, (session) =>
        run(session, connection, { cypher: checkpoint, timeout: WRITE_DEADLINE }),
      );
    },
    isReady: () =>
      read('RETURN 1 AS one' as Cypher, {}, { timeout: READY_WITHIN }).then(
        () => true,
        () => false,
      ),
    get exchanges() {
      return connection.exchanges;
    },
    close: () => connection.close(),
  };
}

/** The driver, renewed after two silent deadlines in a row: what hung in the old one is rejected by our own race. */
class Connection {
  exchanges = 0;
  readonly #options: BoltOptions;
  #driver: Driver;
  #silences = 0;

  constructor(options: BoltOptions) {
    this.#options = options;
    this.#driver = openDriver(options);
  }

  async use<T>(mode: 'READ' | 'WRITE', timeout: number, work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      ...(this.#options.database === undefined ? {} : { database: this.#options.database }),
      defaultAccessMode: mode,
      fetchSize: -1,
    });
    try {
      const result = await withDeadline(work(session), timeout, () => this.#silence());
      this.#silences = 0;
      return result;
    } catch (error) {
      throw toAppError(error);
    } finally {
      session.close().catch(() => undefined);
    }
  }

  #silence(): void {
    this.#silences += 1;
    if (this.#silences < 2) return;
    this.#silences = 0;
    const old = this.#driver;
    this.#driver = openDriver(this.#options);
    old.close().catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

function openDriver({ uri, username, password }: BoltOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 0,
    connectionLivenessCheckTimeout: 0,
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

async function run(
  session: Session,
  connection: Connection,
  {
    cypher,
    parameters = {},
    timeout,
  }: { readonly cypher: Cypher; readonly parameters?: Parameters; readonly timeout: number },
): Promise<Rows> {
  connection.exchanges += 1;
  return toRows(await session.run(cypher, toDriver(parameters), { timeout }));
}

async function transact<T>(
  session: Session,
  connection: Connection,
  work: (transaction: Statements) => Promise<T>,
): Promise<T> {
  const transaction = await session.beginTransaction({ timeout: WRITE_DEADLINE });
  try {
    const result = await work({
      run: async (cypher, parameters = {}) => {
        connection.exchanges += 1;
        return toRows(await transaction.run(cypher, toDriver(parameters)));
      },
    });
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

function toRows(result: QueryResult): Rows {
  const keys = (result.records[0]?.keys ?? []).map(String);
  return { keys, values: result.records.map((record) => keys.map((key) => fromDriver(record.get(key)))) };
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + RETRY_FOR;
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      if (tries >= retriesFor(cause) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 30));
    }
  }
}
