import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../config.js';
import { AppError } from '../errors.js';

/** Nothing from another host; inline styles only because Monaco, the playground's editor, writes them. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Sets the headers above on every answer and, on a loopback bind, refuses requests that name another host. */
export function secure(server: FastifyInstance, boundHost: string): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS).header('x-request-id', request.id);
    if (isLoopback(boundHost) && !isLoopback(hostName(request.headers.host))) {
      const asked = request.headers.host ?? 'none';
      throw new AppError(
        'FORBIDDEN',
        `The Host header is "${asked.slice(0, 100)}"; this server answers only to localhost and 127.0.0.1.`,
        { reason: 'HOST_NOT_ALLOWED' },
      );
    }
  });
}

/** The name in a Host header, without port and brackets: a page of another site that rebinds its name sends its own. */
function hostName(header: string | undefined): string {
  return (header ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
}
