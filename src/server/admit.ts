import { isIP } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { requireAnyRole } from '../access/roles.js';
import { isLoopback } from '../config.js';
import { AppError } from '../errors.js';
import { type Caller, type CallerOf, networkOf } from './access.js';
import { refuseOtherSites } from './same-origin.js';

const MINUTE = 60_000;

export interface Admission {
  readonly callerOf: CallerOf;
  /** Requests a minute of one caller; 0 for any number. */
  readonly perMinute: number;
  /** Other sites whose pages may ask, such as `https://app.example`. */
  readonly origins: readonly string[];
}

/**
 * A hook that refuses pages of other sites (FORBIDDEN), callers who may do nothing (UNAUTHENTICATED), and a caller's surplus requests
 * (RATE_LIMITED, with Retry-After). Counted by key, and by address where there is none or a wrong one; programs of this
 * machine that send no key are not counted.
 */
export async function admitCallers(
  server: FastifyInstance,
  { callerOf, perMinute, origins }: Admission,
): Promise<onRequestAsyncHookHandler> {
  /** Undefined for a wrong key. */
  const findCaller = (request: FastifyRequest): Caller | undefined => {
    try {
      return callerOf(request);
    } catch (error) {
      if (error instanceof AppError) return undefined;
      throw error;
    }
  };
  await server.register(rateLimit, { global: false });
  const count = server.rateLimit({
    max: perMinute,
    timeWindow: MINUTE,
    cache: 10_000,
    keyGenerator: (request) => findCaller(request)?.name ?? networkOf(request),
    errorResponseBuilder: (_request, { max, ttl }) =>
      new AppError(
        'RATE_LIMITED',
        `More than ${max} requests came from you within a minute, which is as many as are taken (RATE_LIMIT); ask again in ${Math.ceil(ttl / 1000)} s.`,
      ),
  });
  return async function admit(request, reply) {
    refuseOtherSites(request, origins);
    // What a proxy of this machine tells for an address may be anything, also "localhost".
    const isOwn = findCaller(request)?.hasKey === false && isIP(request.ip) > 0 && isLoopback(request.ip);
    if (perMinute > 0 && !isOwn) await count.call(this, request, reply);
    requireAnyRole(callerOf(request).roles);
  };
}
