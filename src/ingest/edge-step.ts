import { hasEdge } from './projection/claim-properties.js';
import type { EdgeStep } from './statements.js';
import type { TouchedClaim } from './touched-claims.js';

/** What becomes of the domain edge of a claim; undefined where there was and is none. */
export function stepOf({ body, before, after }: TouchedClaim): EdgeStep | undefined {
  const [had, has] = [hasEdge(body.predicate, before), hasEdge(body.predicate, after)];
  if (had) return has ? 'update' : 'delete';
  return has ? 'create' : undefined;
}
