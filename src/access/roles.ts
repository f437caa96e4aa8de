import { AppError } from '../errors.js';

/** What a key may be for; `admin` may do everything that the others may. */
export const ROLES = ['read', 'write', 'cypher', 'admin'] as const;
export type Role = (typeof ROLES)[number];
export type Roles = ReadonlySet<Role>;

export const ALL_ROLES: Roles = new Set(ROLES);
export const NO_ROLES: Roles = new Set();

/** The roles that a list of names gives; undefined when a name is none. */
export function readRoles(names: readonly string[]): Roles | undefined {
  const roles = names.filter((name): name is Role => ROLES.some((role) => role === name));
  if (roles.length < names.length) return undefined;
  return roles.includes('admin') ? ALL_ROLES : new Set(roles);
}

/** Throws UNAUTHENTICATED for a request without any role. */
export function requireAnyRole(roles: Roles): void {
  if (roles.size > 0) return;
  throw new AppError(
    'UNAUTHENTICATED',
    'This server asks for an API key, and the request gives none. Send one as "Authorization: Bearer <key>".',
  );
}

/** Throws UNAUTHENTICATED for a request without any role, FORBIDDEN for one without this role; `what` says what needs it. */
export function requireRole(roles: Roles, role: Role, what = 'This'): void {
  requireAnyRole(roles);
  if (roles.has(role)) return;
  const has = [...roles].map((name) => `"${name}"`).join(', ');
  throw new AppError(
    'FORBIDDEN',
    `${what} needs the role "${role}", and the request has only ${has}. Send a key that has it.`,
    { reason: 'ROLE' },
  );
}
