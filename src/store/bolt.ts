import { setTimeout as pause } from 'node:timers/promises';
import type { QueryResult, Result, Session, Transaction } from 'neo4j-driver';
import { BREATH, breathing } from '../breath.js';
import { AppError, invariant } from '../errors.js';
import { ANSWER_CUT, ANSWER_TOO_LARGE, DEFAULT_LIMITS, LARGEST_ANSWER } from '../limits.js';
import { Connection, type ConnectionOptions } from './connection.js';
import { type Dialect, GRAFEO, NEO4J } from './dialect.js';
import { notReading, timedOut } from './faults.js';
import { inTurn } from './in-turn.js';
import { withRetries } from './retry.js';
import { searchTerms } from './search-query.js';
import { Silence } from './silence.js';
import type { AllParameters, Cypher, Parameters, ReadOptions, Rows, Statements, Store } from './store.js';
import { toDriver, toRow } from './values.js';
import { weigh } from './weigh.js';

export interface BoltOptions extends ConnectionOptions {
  readonly engine: Store['engine'];
  /** Milliseconds for one read; DATABASE_SECONDS unless told. */
  readonly deadline?: number;
  /** Milliseconds for a transaction that writes, also without an answer to any of its statements; 120,000 and 30,000 unless told. */
  readonly writeWithin?: number;
}

const READY_WITHIN = 1_200;
/** Records per exchange. */
const PIECE = 1_000;
/** The same of questions, whose records may be of any size: those of a piece that are not wanted any more are read all the same. */
const SMALL_PIECE = 50;
/** Rows, or bytes. */
const ALL = Number.POSITIVE_INFINITY;
/** For a transaction as a whole, and for a statement that makes an index. */
const WRITE_DEADLINE = 120_000;
/** For a transaction without an answer to any of its statements; another writer's turn may come before. */
const WRITE_SILENCE = 30_000;
const ROLLBACK_WITHIN = 2_000;

/** The only client of the database, over Bolt. Opening does not connect; the first call does. */
export function openStore(options: BoltOptions): Store {
  const dialect: Dialect = options.engine === 'neo4j' ? NEO4J : GRAFEO;
  const { deadline = DEFAULT_LIMITS.databaseSeconds * 1_000, writeWithin = WRITE_DEADLINE } = options;
  const silence = options.writeWithin ?? WRITE_SILENCE;
  const connection = new Connection({ ...options, keepsPlans: dialect.keepsPlans });
  const read: Store['read'] = async (
    cypher,
    parameters = {},
    { timeout = deadline, until = Number.POSITIVE_INFINITY, ...more } = {},
  ) => {
    const left = Math.min(timeout, Math.ceil(until - performance.now()));
    if (left <= 0) throw timedOut(undefined);
    return runAlone(connection, 'READ', { cypher, parameters, timeout: left, ...more });
  };
  const change = (cypher: Cypher): Promise<Rows> =>
    runAlone(connection, 'WRITE', { cypher, parameters: {}, timeout: WRITE_DEADLINE });
  return {
    engine: dialect.engine,
    searchClause: dialect.searchClause,
    takesHints: dialect.takesHints,
    searchQuery: (text) => {
      const terms = searchTerms(text);
      return terms.length === 0 ? undefined : dialect.searchQuery(terms);
    },
    read,
    readForeign: (cypher, parameters, { timeout = deadline, signal, guarded = cypher, ...more }) =>
      connection.use(
        { mode: 'READ', timeout, fetchSize: SMALL_PIECE, ...(signal !== undefined && { signal }) },
        (session) =>
          readForeign(session, connection, {
            ...{ cypher, parameters, timeout, ...more },
            isExplained: dialect.explainsTypes,
            runs: dialect.tracksBack ? guarded : cypher,
          }),
      ),
    write: (work) =>
      withRetries(() =>
        connection.use({ mode: 'WRITE', timeout: writeWithin }, (session) =>
          transact(session, connection, { work, writeWithin, silence }),
        ),
      ),
    whileThere: (work) => connection.whileThere(work),
    prepare: async () => {
      for (const statement of dialect.schema()) await change(statement);
    },
    checkpoint: async () => {
      if (dialect.checkpoint !== undefined) await change(dialect.checkpoint);
    },
    whyUnready: () =>
      read('RETURN 1 AS one' as Cypher, {}, { timeout: READY_WITHIN }).then(
        () => undefined,
        (error: unknown) =>
          error instanceof AppError && error.reason !== undefined
            ? error.message
            : 'The graph database does not answer.',
      ),
    get exchanges() {
      return connection.exchanges;
    },
    close: () => connection.close(),
  };
}

interface Call extends ReadOptions {
  readonly cypher: Cypher;
  readonly parameters: Parameters;
  readonly timeout: number;
}

/** One auto-commit statement: a single exchange, where the driver's managed transactions take three. */
async function runAlone(
  connection: Connection,
  mode: 'READ' | 'WRITE',
  { cypher, parameters, timeout, most, client, signal }: Call,
): Promise<Rows> {
  const values = toDriver(parameters);
  if (mode === 'READ' && most === undefined)
    return connection.read({ cypher, values, timeout, ...metadataOf(client) }, signal);
  const work = (session: Session): Promise<Rows> => {
    connection.exchanges += 1;
    const result = withoutStack(() => session.run(cypher, values, { timeout, ...metadataOf(client) }));
    return most === undefined ? toRows(result) : takeRows(result, most);
  };
  // The records arrive in pieces only where not all of them may be wanted.
  const asked = { ...(most !== undefined && { fetchSize: PIECE }), ...(signal !== undefined && { signal }) };
  return connection.use({ mode, timeout, ...asked }, work);
}

/**
 * The driver writes down the stack at every statement, for errors that none of ours shows: a tenth of a short read. The work does not
 * wait for anything, so that nobody else's errors are made meanwhile.
 */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface ForeignCall extends Call {
  readonly isExplained: boolean;
  /** What runs once the database has called `cypher` one that only reads. */
  readonly runs: Cypher;
}

async function readForeign(
  session: Session,
  connection: Connection,
  { cypher, parameters, timeout, most = ALL, client, isExplained, runs }: ForeignCall,
): Promise<Rows> {
  const values = toDriver(parameters);
  const transaction = await session.beginTransaction({ timeout, ...metadataOf(client) });
  try {
    if (isExplained) {
      connection.exchanges += 1;
      const { summary } = await explain(transaction, cypher, values);
      if (summary.queryType !== 'r') throw notReading(summary.queryType);
    }
    connection.exchanges += 1;
    return await takeRows(transaction.run(runs, values), most, LARGEST_ANSWER);
  } finally {
    await transaction.rollback().catch(() => undefined);
  }
}

/** The plan of a statement, on lines of its own: a failure tells the statement's places. */
async function explain(
  transaction: Transaction,
  cypher: Cypher,
  values: ReturnType<typeof toDriver>,
): Promise<QueryResult> {
  try {
    return await transaction.run(`${EXPLAIN}${cypher}`, values);
  } catch (error) {
    if (error instanceof Error)
      error.message = error.message.replace(
        /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g,
        (_, line, column, offset) =>
          `(line ${line - 1}, column ${column} (offset: ${offset - EXPLAIN.length}))`,
      );
    throw error;
  }
}

const EXPLAIN = 'EXPLAIN\n';

const metadataOf = (client: string | undefined) => (client === undefined ? {} : { metadata: { client } });

interface Transacting<T> {
  readonly work: (transaction: Statements) => Promise<T>;
  /** Milliseconds for all of it, and for a silence in it. */
  readonly writeWithin: number;
  readonly silence: number;
}

async function transact<T>(
  session: Session,
  connection: Connection,
  { work, writeWithin, silence: quietFor }: Transacting<T>,
): Promise<T> {
  const transaction = await session.beginTransaction({ timeout: writeWithin });
  const silence = new Silence(quietFor);
  try {
    const send = inTurn(BREATH, ([cypher, parameters]: Sent) => {
      const values = toDriver(parameters);
      connection.exchanges += 1;
      return toRows(transaction.run(cypher, values)).finally(() => silence.end());
    });
    const result = await silence.guard(work(statementsOf(send)));
    await transaction.commit();
    return result;
  } catch (error) {
    const rollback = transaction.rollback().catch(() => undefined);
    await Promise.race([rollback, pause(ROLLBACK_WITHIN, undefined, { ref: false })]);
    throw error;
  } finally {
    silence.stop();
  }
}

type Sent = readonly [Cypher, Parameters];
type Send = (statements: Iterable<Sent> | AsyncIterable<Sent>) => Promise<readonly Rows[]>;

const statementsOf = (send: Send): Statements => ({
  run: async (cypher, parameters = {}) => {
    const [rows] = await send([[cypher, parameters]]);
    invariant(rows !== undefined, 'a statement has an outcome');
    return rows;
  },
  runEach: async (cypher, all) => {
    await send(pairEach(cypher, all));
  },
});

async function* pairEach(cypher: Cypher, all: AllParameters): AsyncGenerator<Sent> {
  for await (const parameters of all) yield [cypher, parameters];
}

async function toRows(result: Result): Promise<Rows> {
  const { records } = await result;
  const keys = records[0]?.keys.map(String) ?? (await result.keys()).map(String);
  const values = records.map(toRow);
  // The driver keeps its results, each by the next, until V8 collects all of its memory, and would keep every answer with them.
  records.length = 0;
  return { keys, values };
}

/** At most so many rows; one more is fetched to know whether there are more, and the rest is given up. Throws QUERY_TOO_COSTLY beyond so many bytes. */
async function takeRows(result: Result, most: number, mostBytes = ALL): Promise<Rows> {
  const values: (readonly unknown[])[] = [];
  let isTruncated = false;
  let bytes = 0;
  const breathe = breathing();
  for await (const record of result) {
    isTruncated = values.length === most;
    if (isTruncated) break;
    const row = toRow(record);
    if (mostBytes < ALL) bytes += weigh(row);
    if (bytes > mostBytes) throw tooLarge();
    values.push(row);
    // Records that have arrived come one after the other: nobody else would have a turn meanwhile.
    const breath = breathe();
    if (breath !== undefined) await breath;
  }
  // The embedded graph cuts answers by itself where its limit is lower.
  isTruncated ||= (await result.summary()).notifications.some(({ code }) => code === ANSWER_CUT);
  return { keys: (await result.keys()).map(String), values, ...(isTruncated && { isTruncated }) };
}

const tooLarge = (): AppError =>
  new AppError('QUERY_TOO_COSTLY', `The question was ended: ${ANSWER_TOO_LARGE}. Ask for less.`);
