import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, ERROR_CODES, type ErrorCode } from '../errors.js';
import { beyond, type Limits } from '../limits.js';
import type { Log } from '../log.js';
import { KILOBYTE, tooLong } from './body.js';
import { methodsAt } from './other-methods.js';

/** What answering a failure needs to know. */
export interface Answering {
  readonly log: Log;
  readonly limits: Limits;
}

/** Answers everything that fails outside GraphQL in GraphQL's own form: `{"errors": [{message, extensions: {code}}]}`. */
export function answerErrors(server: FastifyInstance, answering: Answering, hasPages: boolean): void {
  server.setErrorHandler((error: FastifyError | AppError, request, reply) =>
    answerError(answering, error, request, reply),
  );
  // Before a body is looked at, whose type would be refused first.
  server.addHook('preParsing', (request, reply, _payload, done) => {
    const allowed = request.is404 ? methodsAt(server, request.url) : [];
    if (allowed.length === 0) return done();
    const message = `${request.method} is not answered at ${request.url.slice(0, 200)}; use ${allowed.join(' or ')}.`;
    reply
      .code(405)
      .header('allow', allowed.join(', '))
      .send(errorBody('BAD_USER_INPUT', message, 'METHOD_NOT_ALLOWED'));
  });
  server.setNotFoundHandler((request, reply) => {
    const address = request.url.slice(0, 200);
    const pages = hasPages
      ? ', the playground at /, the console at /cypher, the articles at /articles'
      : '; pages are switched off (PLAYGROUND=off)';
    const message = `There is nothing at ${address}; the API is at /graphql${pages}.`;
    return reply.code(404).send(errorBody('NOT_FOUND', message));
  });
}

/** The same for one error, for what fails before a request reaches the server's own error handler. */
export function answerError(
  { log, limits }: Answering,
  error: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { code, message, status, reason } = describe(error, request, limits);
  // A client that leaves before its answer has come, or in the middle of its events, is no failure.
  const hasLeft = error.code === 'ERR_STREAM_PREMATURE_CLOSE' && request.socket.destroyed;
  if (status >= 500 && !hasLeft) log.error('request failed', { requestId: request.id, error });
  if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
  if (code === 'RATE_LIMITED' && !reply.hasHeader('retry-after')) reply.header('retry-after', '1');
  reply.code(status).send(errorBody(code, message, reason));
}

/** Milliseconds for a client to read why its connection ends. */
const READ_WITHIN = 1_000;

/** Answers what is no request, or does not arrive; then the connection ends. */
export function answerClientError(
  error: Error & { readonly code?: string },
  socket: Socket,
  { receiveSeconds }: Limits,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  // A browser opens connections before it needs them; a request that comes the moment after would be taken for late.
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0) return;
  const { code, message, reason } = describeClientError(error.code, receiveSeconds);
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : ERROR_CODES[code];
  const body = JSON.stringify(errorBody(code, message, reason));
  // What still comes is not read: a request that was refused is not done after all.
  socket.pause();
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  // At once, the answer would be lost with what lies unread.
  setTimeout(() => socket.destroy(), READ_WITHIN).unref();
}

function describeClientError(code: string | undefined, receiveSeconds: number): AppError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return beyond(
      'receiveSeconds',
      `The request did not arrive within ${receiveSeconds} s, its headers within ${Math.min(10, receiveSeconds)} s; send it faster, or less of it.`,
    );
  if (code === 'HPE_HEADER_OVERFLOW')
    return new AppError('BAD_USER_INPUT', 'The headers have more than 16 KB; send fewer of them.');
  return new AppError('BAD_USER_INPUT', 'This is no HTTP request that can be read; send HTTP/1.1.');
}

function describe(given: FastifyError | AppError, request: FastifyRequest, limits: Limits) {
  const error = given.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? describeLength(request, limits) : given;
  if (error instanceof AppError) {
    const { code, message, reason } = error;
    return { code, message, reason, status: ERROR_CODES[code] };
  }
  if (error.statusCode === 415) {
    const message =
      'The body has an unknown content type; send application/json, such as {"query": "{ __typename }"}.';
    return { code: 'BAD_USER_INPUT', message, status: 415 } as const;
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return { code: 'BAD_USER_INPUT', message: error.message, status: error.statusCode } as const;
  }
  const message = `Something went wrong on our side; the log has it under the request id ${request.id}.`;
  return { code: 'INTERNAL_SERVER_ERROR', message, status: 500 } as const;
}

function describeLength({ headers, routeOptions }: FastifyRequest, limits: Limits): AppError {
  const declared = headers['content-length'];
  const key = routeOptions.bodyLimit > limits.bodyKb * KILOBYTE ? 'ingestBodyKb' : 'bodyKb';
  return tooLong(key, declared === undefined ? undefined : Number(declared), limits);
}

function errorBody(code: ErrorCode, message: string, reason?: string) {
  return { errors: [{ message, extensions: { code, ...(reason !== undefined && { reason }) } }] };
}
