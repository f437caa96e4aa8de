import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';

/**
 * Throws FORBIDDEN for a request that a browser sends for a page of another site (also of another port): by Sec-Fetch-Site, or by an
 * Origin other than the Host. Clients that are no browsers send neither. Pages of the origins in the list may ask.
 */
export function refuseOtherSites({ headers }: FastifyRequest, origins: readonly string[]): void {
  if (headers.origin !== undefined && origins.includes(headers.origin)) return;
  const site = headers['sec-fetch-site'];
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (!isForeign && (headers.origin === undefined || hostOf(headers.origin) === headers.host)) return;
  throw new AppError(
    'FORBIDDEN',
    'The request comes from a page of another site; requests are taken from this server’s own pages, from programs, and from pages of CORS_ORIGINS.',
    { reason: 'CROSS_SITE' },
  );
}

/** `null`, which sandboxed pages send, is no host. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Throws FORBIDDEN for a GET that a link, a picture or a form of any site could send. */
export async function refusePlainGet({ method, headers }: FastifyRequest): Promise<void> {
  const isAsked =
    headers.authorization !== undefined ||
    headers['apollo-require-preflight'] !== undefined ||
    /^application\/json\b/.test(headers['content-type'] ?? '');
  if ((method !== 'GET' && method !== 'HEAD') || isAsked) return;
  throw new AppError(
    'FORBIDDEN',
    'Plain GET is off with the playground; send the header "content-type: application/json" with it, or POST.',
    { reason: 'PLAIN_GET' },
  );
}
