import type { ExtractedClaim, Quote } from '../../../domain/extraction.js';
import { PARTY_ROLES_BY_TELLING } from '../../../domain/vocabularies.js';

/**
 * The claims of one agreement with each party that is one, actual and affirmed, once for a voice: without the day of a sentence,
 * which is that of a stage, in its most telling role, and with the evidence of all.
 */
export function onePerParty(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const parties = new Map<string, ExtractedClaim>();
  for (const claim of claims.filter(isParty)) {
    const { subject, object, saidBy } = claim;
    const key = JSON.stringify([subject, object, saidBy]);
    const known = parties.get(key);
    parties.set(key, { ...(known === undefined ? claim : join(known, claim)), ...UNDATED });
  }
  return [...parties.values(), ...claims.filter((claim) => !isParty(claim))];
}

const UNDATED = { date: null, dateText: null, dateBasis: null } as const;

const isParty = ({ predicate, modality, polarity }: ExtractedClaim): boolean =>
  predicate === 'PARTY_TO' && modality === 'actual' && polarity === 'affirmed';

/** Of two that tell the same role the surer. */
function join(known: ExtractedClaim, claim: ExtractedClaim): ExtractedClaim {
  const more = rankOf(known) - rankOf(claim);
  const best = more > 0 || (more === 0 && claim.confidence > known.confidence) ? claim : known;
  return { ...best, evidence: merge(known.evidence, claim.evidence) };
}

const RANKS: readonly (string | null)[] = [...PARTY_ROLES_BY_TELLING, null];
const rankOf = ({ role }: ExtractedClaim): number => RANKS.indexOf(role);

/** Each sentence once. */
const merge = (known: readonly Quote[], more: readonly Quote[]): Quote[] => [
  ...known,
  ...more.filter(({ start, end }) => known.every((quote) => quote.start !== start || quote.end !== end)),
];
