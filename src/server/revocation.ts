import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';
import type { Access } from './access.js';
import { whenOver } from './when-over.js';

/** Milliseconds between two looks at who may still have what is under way. */
const LOOK_EVERY = 500;

/** Watches a request that takes longer: calls `end` with UNAUTHENTICATED once its caller may do less than at first, until it is answered. */
export type WatchRevocation = (
  request: FastifyRequest,
  reply: FastifyReply,
  end: (reason: AppError) => void,
) => void;

/** One look for all requests that are watched, and none where there are none. */
export function watchRevocations({ stillHolds }: Pick<Access, 'stillHolds'>): WatchRevocation {
  const watched = new Map<FastifyRequest, (reason: AppError) => void>();
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    for (const [request, end] of watched) {
      if (stillHolds(request)) continue;
      leave(request);
      end(revoked());
    }
  };
  const leave = (request: FastifyRequest): void => {
    watched.delete(request);
    if (watched.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return (request, reply, end) => {
    watched.set(request, end);
    timer ??= setInterval(look, LOOK_EVERY).unref();
    whenOver(reply.raw, () => leave(request));
  };
}

const revoked = (): AppError =>
  new AppError(
    'UNAUTHENTICATED',
    'While this was under way the key was revoked or lost a role, or a first key was made and none was sent; ask the one who runs the server for a key.',
  );
