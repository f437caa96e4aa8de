/**
 * The catalogue of errors that a client may see, each with its HTTP status. The README's table equals it, by test. What takes too long is
 * the request's doing and told as such (408 and 504 are sent again by clients and proxies by themselves); a database that gives no sign of
 * life is STORE_UNAVAILABLE.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  DOCUMENT_NOT_TRUSTED: 403,
  ARTICLE_REJECTED: 422,
  REQUEST_TIMEOUT: 408,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  STORE_UNAVAILABLE: 503,
  STORE_CONFLICT: 409,
  STORE_TIMEOUT: 422,
  READER_UNAVAILABLE: 503,
  CONFIGURATION: 500,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An expected failure: what was wrong, what was expected with an example, what to do. `reason` is a finer code, for machines. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly reason?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.reason = options.reason;
  }
}

/** Throws when our own reasoning is wrong; clients see it masked with a request id that is in the log. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}
