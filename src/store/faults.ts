import { AppError } from '../errors.js';

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  // The database went away in the middle of an answer.
  'ProtocolError',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'Neo.TransientError.General.DatabaseUnavailable',
]);
const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';
const CONSTRAINT = 'Neo.ClientError.Schema.ConstraintValidationFailed';
const MOST_DEADLOCKS = 20;

/** The driver's own code of a failure, or undefined when it is none of the driver's. */
function readCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** How often a failed transaction may run again: 20 times after a deadlock, once after a constraint met a race. */
export function retriesFor(error: unknown): number {
  const code = readCode(error);
  if (code === DEADLOCK) return MOST_DEADLOCKS;
  return code === CONSTRAINT ? 1 : 0;
}

/** The patterns of driver codes and the errors they become, first match first. */
const KNOWN: readonly (readonly [RegExp, (cause: Error) => AppError])[] = [
  [/^Neo\.ClientError\.Security\.Forbidden$|\.AccessMode$/, writeRefused],
  [/^Neo\.ClientError\.Security\./, credentialsRefused],
  [/\.DatabaseNotFound$/, databaseUnknown],
  [/\.(DeadlockDetected|ConstraintValidationFailed|LockAcquisitionTimeout)$/, conflict],
  [/OutOfMemoryError$/, tooLarge],
  [/\.Transaction\.(?:Terminated|LockClientStopped)$/, ended],
  // A Neo4j whose disk is full says the first once, then the second to everybody until it is started again.
  [/^Neo\.DatabaseError\.Transaction\./, databaseFailed],
];

/** What failures of a database say, and the errors they become, whatever their code. */
const TROUBLES: readonly (readonly [RegExp, (cause: Error) => AppError])[] = [
  // Neo4j's words, under the code that a full disk has too.
  [/in an implicit transaction/i, transactionsRefused],
  [/no space left on the disks for a copy/i, noRoomForCopy],
  [/no space left|file too large/i, diskFull],
  [/files of the graph are gone/i, filesGone],
];

/** A driver failure within so many milliseconds as an AppError; our own errors and those of a wrong statement pass unchanged. */
export function toAppError(error: unknown, milliseconds?: number): unknown {
  if (error instanceof AppError) return error;
  const code = readCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  if (UNAVAILABLE.has(code)) return unavailable(error);
  if (/TransactionTimedOut/.test(code)) return timedOut(milliseconds, error);
  const trouble = /^Neo\.DatabaseError\./.test(code)
    ? TROUBLES.find(([text]) => text.test(error.message))
    : undefined;
  if (trouble !== undefined) return trouble[1](error);
  return KNOWN.find(([pattern]) => pattern.test(code))?.[1](error) ?? error;
}

/**
 * What the database says of a statement that is wrong in itself (syntax, types, parameters); undefined for any other
 * failure. For those who let people write their own Cypher: from our own statements it is our bug and stays masked.
 */
export function readStatementFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = readCode(error) ?? '';
  const isStatement =
    /^Neo\.ClientError\.(?:Statement|Procedure|Schema|General)\./.test(code) ||
    (code === EXECUTION_FAILED && !OWN_FAILURE.test(error.message));
  return isStatement ? withRemedy(error.message) : undefined;
}

/**
 * What Neo4j 5 says of each value that one of its functions does not foresee (an unknown unit of time, a negative start), in words that
 * have no end; and, seldom, of its own memory, files and classes, by which it is told apart.
 */
const EXECUTION_FAILED = 'Neo.DatabaseError.Statement.ExecutionFailed';
const OWN_FAILURE = new RegExp(
  [
    /^(?:null)?$|^(?:Failed to |Unable to |Access to record |Java heap space)/,
    /\bnot in use\b|\bcritical\b|\bFAILED\b|\brestart|\b[Nn]o space left\b|\b[Ii]nput\/output error\b/,
    // A path, of Linux or Windows.
    /(?<![\w/])\/[\w.-]+\/|\b[A-Z]:\\/,
    // A class of Java, and what it says of an object that is none.
    /\b(?:java|javax|jdk|sun|scala|org|com|io)\.[a-z]|\bbecause .*\bis null\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Grafeo 0.6 says so of an aggregate within an expression, also where a RETURN groups rows. */
const AGGREGATE_WITHIN =
  /^(.*Aggregate function '\w+' cannot be used here): it needs a RETURN or WITH that groups rows/s;

const withRemedy = (message: string): string =>
  message.replace(
    AGGREGATE_WITHIN,
    '$1; give it a name first, as in "WITH collect(x) AS list RETURN list[..3]"',
  );

/** Whether such a statement could be read, and failed as it ran: `1 / 0`. */
export const failsAsItRuns = (error: unknown): boolean =>
  /\.(?:ArithmeticError|TypeError|ArgumentError|EntityNotFound|ExecutionFailed|ProcedureCallFailed)$/.test(
    readCode(error) ?? '',
  );

/** The database does not answer. */
export function unavailable(cause?: unknown): AppError {
  const message = 'The graph database does not answer; try again in a few seconds.';
  return new AppError('STORE_UNAVAILABLE', message, { cause });
}

/** The database ended it from outside: one who may did, or it stops (see `wasEnded`); or nobody read the embedded graph's answer. */
function ended(cause: Error): AppError {
  const message = cause.message.startsWith('The answer was dropped')
    ? cause.message
    : 'The statement was ended in the graph database, by somebody who may end what others run or because the database stops; try again.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: ENDED });
}

const ENDED = 'ENDED';

/** Whether a failure is the end of one statement in a database that may well be there. */
export const wasEnded = (error: unknown): boolean => error instanceof AppError && error.reason === ENDED;

function diskFull(cause: Error): AppError {
  const message =
    'There is no space left on the disk of the graph database (of the embedded graph: of the data folder, DATA_DIR), so nothing is written. Free some space there, then try again; reading goes on meanwhile.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: 'DISK_FULL' });
}

function noRoomForCopy(cause: Error): AppError {
  const message =
    'There is no space left for the copy of the graph that questions read, neither on the disk of the data folder (DATA_DIR) nor in the folder for temporary files; free some space on one of them, then try again.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: 'DISK_FULL' });
}

function databaseFailed(cause: Error): AppError {
  const message =
    'The graph database has failed and answers nothing more, for instance because its disk is full; see its log, mend that, and start it again.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: 'DATABASE_FAILED' });
}

function filesGone(cause: Error): AppError {
  const message =
    'The files of the embedded graph were deleted under the running server; stop it, put a copy of the data folder back, and start it again.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: 'DATA_DIR' });
}

/** Whether a failure is the absence of the database, which may be back soon; one with a reason will not pass by itself. */
export const isAway = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'STORE_UNAVAILABLE' && error.reason === undefined;

/** Whether a write failed for want of space. */
export const isOutOfSpace = (error: unknown): boolean =>
  error instanceof AppError && error.reason === 'DISK_FULL';

/** The deadline passed before the database answered. */
export function timedOut(milliseconds: number | undefined, cause?: unknown): AppError {
  const time = milliseconds === undefined ? 'too long' : `longer than the ${milliseconds / 1_000} s it had`;
  const message = `The graph database took ${time}; ask for less, or try again.`;
  return new AppError('STORE_TIMEOUT', message, { cause });
}

function conflict(cause: Error): AppError {
  const message = 'Another writer changed the same things; try again.';
  return new AppError('STORE_CONFLICT', message, { cause });
}

function tooLarge(cause: Error): AppError {
  // The embedded graph's own words, with the figure.
  if (cause.message.startsWith('The question was ended'))
    return new AppError('QUERY_TOO_COSTLY', cause.message, {
      cause,
      // An answer has a bound of its own, which no setting raises.
      ...(cause.message.includes('it used more than') && { reason: 'QUESTION_MB' }),
    });
  const message = 'The question needs more memory than the graph database grants; ask for less.';
  return new AppError('QUERY_TOO_COSTLY', message, { cause });
}

function writeRefused(cause: Error): AppError {
  return new AppError('FORBIDDEN', 'Only reading is allowed here; the statement would change the graph.', {
    cause,
  });
}

function transactionsRefused(cause: Error): AppError {
  const message = 'A statement runs in one transaction here; leave out IN TRANSACTIONS.';
  return new AppError('FORBIDDEN', message, { cause, reason: 'READS_ONLY' });
}

/** The database's own EXPLAIN calls a foreign statement something else than one that only reads. */
export function notReading(type: string | undefined): AppError {
  const message = `Only reading is allowed here; the database calls this a statement of type "${type ?? 'unknown'}", not "r".`;
  return new AppError('FORBIDDEN', message, { reason: 'READS_ONLY' });
}

function credentialsRefused(cause: Error): AppError {
  const message =
    'The graph database refused the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD to those of the database.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: 'CREDENTIALS' });
}

function databaseUnknown(cause: Error): AppError {
  const message = 'The server has no database of that name; set NEO4J_DATABASE to one it has, such as neo4j.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: 'DATABASE' });
}
