import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Log } from '../log.js';
import { acceptJson } from './body.js';
import { compressTexts } from './compress.js';
import { type Readiness, serveHealth } from './health.js';
import { answerError, answerErrors } from './http-error.js';
import { type Page, servePages } from './pages.js';
import { secure } from './security.js';

export interface HttpOptions {
  readonly host: string;
  readonly log: Log;
  readonly readiness: Readiness;
  /** The playground's files; absent when it is switched off. */
  readonly pages: ReadonlyMap<string, Page> | undefined;
}

/** The HTTP server with everything but the API: headers, host check, body limits, health, pages, error answers. */
export function createHttp({ host, log, readiness, pages }: HttpOptions): FastifyInstance {
  const server = Fastify({
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
