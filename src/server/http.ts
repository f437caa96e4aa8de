import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Limits } from '../limits.js';
import type { Log } from '../log.js';
import { acceptJson, KILOBYTE } from './body.js';
import { compressTexts } from './compress.js';
import { dropForwardedPorts } from './forwarded.js';
import { type Readiness, serveHealth } from './health.js';
import { answerClientError, answerError, answerErrors } from './http-error.js';
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
  /** Addresses of proxies that tell for whom they ask; none by default. */
  readonly trustedProxies?: readonly string[];
  readonly limits: Limits;
}

const CROSS_ORIGIN = {
  methods: ['GET', 'POST'],
  allowedHeaders: ['accept', 'authorization', 'content-type'],
  exposedHeaders: ['retry-after', 'x-request-id', 'x-truncated'],
  maxAge: 600,
};

/** Milliseconds between two looks for requests that do not arrive. */
const LOOKS = { connectionsCheckingInterval: 1_000 } as const;
const HEADERS_WITHIN = 10_000;
/** Milliseconds after which a connection ends whose client takes nothing; longer than any answer is waited for. */
const SILENT_FOR = 150_000;

/** The HTTP server with everything but the API: headers, host check, body limits, health, pages, error answers. */
export function createHttp(options: HttpOptions): FastifyInstance {
  const { host, log, readiness, pages, origins = [], tls, trustedProxies = [], limits } = options;
  const server: FastifyInstance = Fastify({
    ...(tls === undefined ? { http: LOOKS } : { https: { ...tls, ...LOOKS } }),
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyKb * KILOBYTE,
    requestTimeout: limits.receiveSeconds * 1_000,
    connectionTimeout: SILENT_FOR,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    clientErrorHandler: (error, socket) => answerClientError(error, socket, limits),
    // What arrives while the server stops is answered like everything else.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be decoded; Fastify's own answer has another form.
    frameworkErrors: (error, request, reply) => answerError({ log, limits }, error, request, reply),
  });
  server.server.headersTimeout = Math.min(HEADERS_WITHIN, limits.receiveSeconds * 1_000);
  if (trustedProxies.length > 0) dropForwardedPorts(server);
  secure(server, host);
  if (origins.length > 0) server.register(cors, { ...CROSS_ORIGIN, origin: [...origins] });
  acceptJson(server, limits);
  compressTexts(server);
  answerErrors(server, { log, limits }, pages !== undefined);
  serveHealth(server, readiness);
  if (pages !== undefined) servePages(server, pages);
  server.addHook('onResponse', (request, reply, done) => {
    log.debug('request', {
      requestId: request.id,
      method: request.method,
      address: request.url.split('?', 1)[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
    done();
  });
  return server;
}
