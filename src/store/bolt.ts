import type { Result, Session } from 'neo4j-driver';
import { Connection, type ConnectionOptions } from './connection.js';
import { type Dialect, GRAFEO, NEO4J } from './dialect.js';
import { withRetries } from './retry.js';
import { searchWords } from './search-query.js';
import type { Cypher, Parameters, Rows, Statements, Store } from './store.js';
import { fromDriver, toDriver } from './values.js';

export interface BoltOptions extends ConnectionOptions {
  readonly engine: Store['engine'];
  /** Milliseconds for one read; 8,000 unless told. */
  readonly deadline?: number;
}

const DEADLINE = 8_000;
const READY_WITHIN = 1_500;
/** For a transaction as a whole, and for a statement that makes an index. */
const WRITE_DEADLINE = 120_000;

/** The only client of the database, over Bolt. Opening does not connect; the first call does. */
export function openStore(options: BoltOptions): Store {
  const dialect: Dialect = options.engine === 'neo4j' ? NEO4J : GRAFEO;
  const connection = new Connection(options);
  const read: Store['read'] = (cypher, parameters = {}, { timeout = options.deadline ?? DEADLINE } = {}) =>
    runAlone(connection, 'READ', { cypher, parameters, timeout });
  const change = (cypher: Cypher): Promise<Rows> =>
    runAlone(connection, 'WRITE', { cypher, parameters: {}, timeout: WRITE_DEADLINE });
  return {
    engine: dialect.engine,
    searchClause: dialect.searchClause,
    searchQuery: (text) => {
      const words = searchWords(text);
      return words.length === 0 ? undefined : dialect.searchQuery(words);
    },
    read,
    write: (work) =>
      withRetries(() =>
        connection.use('WRITE', WRITE_DEADLINE, (session) => transact(session, connection, work)),
      ),
    prepare: async () => {
      for (const statement of dialect.schema()) await change(statement);
    },
    checkpoint: async () => {
      if (dialect.checkpoint !== undefined) await change(dialect.checkpoint);
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

interface Call {
  readonly cypher: Cypher;
  readonly parameters: Parameters;
  readonly timeout: number;
}

/** One auto-commit statement: a single exchange, where the driver's managed transactions take three. */
async function runAlone(
  connection: Connection,
  mode: 'READ' | 'WRITE',
  { cypher, parameters, timeout }: Call,
): Promise<Rows> {
  const values = toDriver(parameters);
  return connection.use(mode, timeout, (session) => {
    connection.exchanges += 1;
    return toRows(session.run(cypher, values, { timeout }));
  });
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
        const values = toDriver(parameters);
        connection.exchanges += 1;
        return toRows(transaction.run(cypher, values));
      },
    });
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

async function toRows(result: Result): Promise<Rows> {
  const { records } = await result;
  const keys = (await result.keys()).map(String);
  return { keys, values: records.map((record) => keys.map((key) => fromDriver(record.get(key)))) };
}
