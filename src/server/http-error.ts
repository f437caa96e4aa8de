import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, ERROR_CODES, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';

/** Answers everything that fails outside GraphQL in GraphQL's own form: `{"errors": [{message, extensions: {code}}]}`. */
export function answerErrors(server: FastifyInstance, log: Log): void {
  server.setErrorHandler((error: FastifyError | AppError, request, reply) =>
    answerError(log, error, request, reply),
  );
  server.setNotFoundHandler((request, reply) => {
    const address = request.url.slice(0, 200);
    const message = `There is nothing at ${address}; the API is at /graphql, the playground at /, the console at /cypher.`;
    return reply.code(404).send(errorBody('NOT_FOUND', message));
  });
}

/** The same for one error, for what fails before a request reaches the server's own error handler. */
export function answerError(
  log: Log,
  error: FastifyError | AppError,
  { id }: FastifyRequest,
  reply: FastifyReply,
): void {
  const { code, message, status, reason } = describe(error, id);
  if (status >= 500) log.error('request failed', { requestId: id, error });
  if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
  if (code === 'RATE_LIMITED' && !reply.hasHeader('retry-after')) reply.header('retry-after', '1');
  reply.code(status).send(errorBody(code, message, reason));
}

function describe(error: FastifyError | AppError, requestId: string) {
  if (error instanceof AppError) {
    return {
      code: error.code,
      message: error.message,
      status: ERROR_CODES[error.code],
      reason: error.reason,
    };
  }
  if (error.statusCode === 413) {
    const message = 'The request body is too large; send less, or the article alone.';
    return { code: 'PAYLOAD_TOO_LARGE', message, status: 413 } as const;
  }
  if (error.statusCode === 415) {
    const message =
      'The body has an unknown content type; send application/json, such as {"query": "{ __typename }"}.';
    return { code: 'BAD_USER_INPUT', message, status: 415 } as const;
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return { code: 'BAD_USER_INPUT', message: error.message, status: error.statusCode } as const;
  }
  const message = `Something went wrong on our side; the log has it under the request id ${requestId}.`;
  return { code: 'INTERNAL_SERVER_ERROR', message, status: 500 } as const;
}

function errorBody(code: ErrorCode, message: string, reason?: string) {
  return { errors: [{ message, extensions: { code, ...(reason !== undefined && { reason }) } }] };
}
