import { AppError } from '../errors.js';

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);
const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';
const CONSTRAINT = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** The driver's own code of a failure, or undefined when it is none of the driver's. */
function readCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** How often a failed transaction may run again: without count after a deadlock, once after a constraint met a race. */
export function retriesFor(error: unknown): number {
  const code = readCode(error);
  if (code === DEADLOCK) return Number.POSITIVE_INFINITY;
  return code === CONSTRAINT ? 1 : 0;
}

/** A driver failure as an AppError; our own errors pass unchanged. */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = readCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  if (UNAVAILABLE.has(code)) return unavailable(error);
  if (code.startsWith('Neo.ClientError.Security')) return refusedCredentials(error);
  if (code === DEADLOCK || code === CONSTRAINT) {
    return new AppError('STORE_CONFLICT', 'Another writer changed the same things; try again.', {
      cause: error,
    });
  }
  if (code.includes('TransactionTimedOut')) return timedOut(error);
  return error;
}

/** The database does not answer. */
export function unavailable(cause?: unknown): AppError {
  return new AppError(
    'STORE_UNAVAILABLE',
    'The graph database does not answer; try again in a few seconds.',
    { cause },
  );
}

/** The deadline passed before the database answered. */
export function timedOut(cause?: unknown): AppError {
  return new AppError('STORE_TIMEOUT', 'The graph database took too long; ask for less, or try again.', {
    cause,
  });
}

function refusedCredentials(cause: Error): AppError {
  const message =
    'The graph database refused the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD to those of the database.';
  return new AppError('STORE_UNAVAILABLE', message, { cause, reason: 'CREDENTIALS' });
}
