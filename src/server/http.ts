import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Log } from '../log.js';
import { acceptJson } from './body.js';
import { compressTexts } from './compress.js';
import { type Readiness, serveHealth } from './health.js';
import { answerError, answerErrors } from './http-error.js';
import { type Page, servePages } from './pages.js';
import { secure } from './security.js';
import type { Tls } from './tls.js';

export interface HttpOptions {
  readonly host: string;
  readonly log: Log;
  readonly readiness: Readiness;
  /** The playground's files; absent when it is switched off. */
  readonly pages: ReadonlyMap<string, Page> | undefined;
  /** Origins whose pages may ask, such as `https://app.example`; none by default. */
  readonly origins?: readonly string[];
  readonly tls?: Tls | undefined;
}

const CROSS_ORIGIN = {
  methods: ['GET', 'POST'],
  allowedHeaders: ['accept', 'authorization', 'content-type'],
  exposedHeaders: ['retry-after', 'x-request-id', 'x-truncated'],
  maxAge: 600,
};

/** The HTTP server with everything but the API: headers, host check, body limits, health, pages, error answers. */
export function createHttp(options: HttpOptions): FastifyInstance {
  const { host, log, readiness, pages, origins = [], tls } = options;
  const server: FastifyInstance = Fastify({
    https: tls ?? null,
    logger: false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    // What arrives while the server stops is answered like everything else.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be decoded; Fastify's own answer has another form.
    frameworkErrors: (error, request, reply) => answerError(log, error, request, reply),
  });
  secure(server, host);
  if (origins.length > 0) server.register(cors, { ...CROSS_ORIGIN, origin: [...origins] });
  acceptJson(server);
  compressTexts(server);
  answerErrors(server, log);
  serveHealth(server, readiness);
  if (pages !== undefined) servePages(server, pages);
  server.addHook('onResponse', async (request, reply) => {
    log.debug('request', {
      requestId: request.id,
      method: request.method,
      address: request.url.split('?', 1)[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
  return server;
}
