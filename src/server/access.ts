import { isIP } from 'node:net';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { KeyRing } from '../access/key-ring.js';
import { ALL_ROLES, NO_ROLES, type Roles, readRoles } from '../access/roles.js';
import { AppError } from '../errors.js';

/** Who asks: a key's id, or the network without one, and what they may do. */
export interface Caller {
  readonly name: string;
  readonly hasKey: boolean;
  readonly roles: Roles;
}

/** Requests without a key: these roles, or `auto`: all until a key is seen, none from then on, also when it is revoked. */
export type AnonymousRoles = Roles | 'auto';

export interface AccessOptions {
  readonly keys: KeyRing;
  readonly anonymous: AnonymousRoles;
}

/** Tells who sends a request. Throws UNAUTHENTICATED for an Authorization that is no key of ours. */
export type CallerOf = (request: FastifyRequest) => Caller;

/** Who asks, and whether that still holds for what takes longer. */
export interface Access {
  /** Each request's caller is looked up once. */
  readonly callerOf: CallerOf;
  /** Whether its caller, looked up anew, may still do all that it might at first. */
  readonly stillHolds: (request: FastifyRequest) => boolean;
}

/**
 * Where a request comes from: its address, of IPv6 the network of 64 bits, any address of which its client may take. That of the connection
 * where a trusted proxy tells something that is no IP address.
 */
// A client that has gone has no address.
export const networkOf = ({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string =>
  normalizeIP((isIP(ip) ? ip : socket.remoteAddress) ?? '');

export function identifyCallers({ keys, anonymous }: AccessOptions): Access {
  const callers = new WeakMap<FastifyRequest, Caller>();
  let isOpen = true;
  const openRoles = (): Roles => {
    isOpen &&= keys.isEmpty;
    return isOpen ? ALL_ROLES : NO_ROLES;
  };
  const identify = (request: FastifyRequest): Caller => {
    const { authorization } = request.headers;
    if (authorization !== undefined) return callerWithKey(keys, authorization);
    const roles = anonymous === 'auto' ? openRoles() : anonymous;
    return { name: networkOf(request), hasKey: false, roles };
  };
  const callerOf: CallerOf = (request) => {
    const caller = callers.get(request) ?? identify(request);
    callers.set(request, caller);
    return caller;
  };
  return {
    callerOf,
    stillHolds: (request) => {
      const { roles: before } = callerOf(request);
      try {
        const { roles } = identify(request);
        return [...before].every((role) => roles.has(role));
      } catch {
        return false;
      }
    },
  };
}

function callerWithKey(keys: KeyRing, authorization: string): Caller {
  const key = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (key === undefined) {
    throw new AppError(
      'UNAUTHENTICATED',
      'The Authorization header holds no key; expected "Authorization: Bearer entente_…", or none.',
    );
  }
  const kept = keys.find(key);
  if (kept === undefined) {
    throw new AppError(
      'UNAUTHENTICATED',
      'The key is not known here, or was revoked; ask the one who runs the server for another (`entente keys create`).',
    );
  }
  return { name: kept.id, hasKey: true, roles: readRoles(kept.roles) ?? NO_ROLES };
}
