/** What a client is told of a failed request: a Neo4j status code and a sentence. */
export class Failure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Failure';
    this.code = code;
  }
}

export const SYNTAX_ERROR = 'Neo.ClientError.Statement.SyntaxError';
export const ACCESS_MODE = 'Neo.ClientError.Statement.AccessMode';
export const FORBIDDEN = 'Neo.ClientError.Security.Forbidden';
export const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';
export const INVALID_REQUEST = 'Neo.ClientError.Request.Invalid';
export const PARAMETER = 'Neo.ClientError.Statement.ArgumentError';
export const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';
export const TERMINATED = 'Neo.ClientError.Transaction.Terminated';
export const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration';
/** Clients may ask again. */
export const UNAVAILABLE = 'Neo.TransientError.General.DatabaseUnavailable';
export const STORAGE = 'Neo.DatabaseError.General.UnknownError';
/** Neo4j's own is transient, so that drivers would ask again and again. */
export const OUT_OF_MEMORY = 'Neo.ClientError.General.TransactionOutOfMemoryError';

const CONSTRAINT = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** What the engine says of a name with U+0000: one in backticks, or a key of a map. */
const NUL = /nul byte found/i;

/** Patterns over `<gqlStatus> <message>` of an engine error, the first that matches gives the Neo4j code. */
const CODES: readonly (readonly [RegExp, string])[] = [
  // The journal could not be written; under the same status as a conflict.
  [/GRAFEO-T009/, STORAGE],
  // A write on a graph that was opened for reading: another try would fail too.
  [/GRAFEO-T003/, FORBIDDEN],
  [/GRAFEO-T\d|^40\d{3}/, DEADLOCK],
  [/GRAFEO-X003/, STORAGE],
  [/UNIQUE constraint|connected edge|has edges/i, CONSTRAINT],
  [NUL, PARAMETER],
  [/missing parameter/i, 'Neo.ClientError.Statement.ParameterMissing'],
  [/unknown procedure/i, 'Neo.ClientError.Procedure.ProcedureNotFound'],
  [/GRAFEO-Q00[12]|^42/, SYNTAX_ERROR],
  [/^22012|division by zero/i, 'Neo.ClientError.Statement.ArithmeticError'],
  [/GRAFEO-V|^22|^G2/, PARAMETER],
  [/GRAFEO-Q/, 'Neo.DatabaseError.Statement.ExecutionFailed'],
];

/** How the engine's messages begin; its codes are no help to a client. */
const OWN_CODE = /^(?:\w+ error: )?GRAFEO-\w+: /;

/** The line below a statement that is quoted, where Grafeo 0.6 marks nothing when nothing stands in the place. */
const NOTHING_MARKED = /\n *\| *$/;

/** An error of the engine (or a bug of ours) as the failure that a client gets. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : '';
  const known = CODES.find(([pattern]) => pattern.test(`${status} ${message}`));
  if (known?.[0] === NUL)
    return new Failure(PARAMETER, 'A name or the key of a map holds a NUL character (U+0000); leave it out.');
  return new Failure(known?.[1] ?? STORAGE, message.replace(OWN_CODE, '').replace(NOTHING_MARKED, '$&^'));
}
