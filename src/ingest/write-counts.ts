import type { Statements } from '../store/store.js';
import { stepOf } from './edge-step.js';
import type { Projection } from './projection/project-article.js';
import { writing } from './statements.js';
import type { TouchedClaim } from './touched-claims.js';
import { writeIds } from './write-rows.js';

/** Relations whose distinct ends are counted. */
const COUNTED: ReadonlySet<string> = new Set(['PARTY_TO', 'PARTICIPATED_IN']);

/** Counts anew what lists are ordered by, for entities that gained or lost a fact or a statement; to be called when all are written. */
export async function writeCounts(
  transaction: Statements,
  touched: readonly TouchedClaim[],
  projections: readonly Projection[],
): Promise<void> {
  const ids = new Set(projections.flatMap(({ said }) => said.map(({ speakerId }) => String(speakerId))));
  for (const claim of touched) {
    const { subject, object, predicate } = claim.body;
    const step = COUNTED.has(predicate) ? stepOf(claim) : undefined;
    if (step === undefined || step === 'update') continue;
    ids.add(subject);
    if (object !== undefined) ids.add(object);
  }
  await writeIds(transaction, writing('set-counts'), [...ids].sort());
}
