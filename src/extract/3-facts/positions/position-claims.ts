import type { ExtractedClaim } from '../../../domain/extraction.js';
import type { Predicate } from '../../../domain/relations.js';
import type { HeldPosition } from './held-position.js';

const CONFIDENCE = { stated: 0.95, coref: 0.8, gazetteer: 0.75 } as const;
const SERVICE =
  /\b(?:spokes(?:person|man|woman)|advisor|adviser|analyst|aide|press secretary|chief of staff)\b/;
const ENVOY = /\b(?:ambassador|envoy|representative|consul|high commissioner|negotiator|chargé)\b/;

/** HOLDS_POSITION and POSITION_OF, with MEMBER_OF, WORKS_FOR or REPRESENTS where the title is membership, service or mission. */
export function claimPositions(positions: readonly HeldPosition[]): ExtractedClaim[] {
  return positions.flatMap((held) => {
    const claims = [makeClaim(held, 'HOLDS_POSITION', held.person, held.position)];
    const { of } = held;
    if (of === null || !/^(?:country|org):/.test(of)) return claims;
    claims.push({ ...makeClaim(held, 'POSITION_OF', held.position, of), modality: 'actual', role: null });
    if (/^member\b/.test(held.post) && of.startsWith('org:'))
      claims.push(makeClaim(held, 'MEMBER_OF', held.person, of));
    if (SERVICE.test(held.post)) claims.push(makeClaim(held, 'WORKS_FOR', held.person, of));
    if (ENVOY.test(held.post)) claims.push(makeClaim(held, 'REPRESENTS', held.person, of));
    return claims;
  });
}

function makeClaim(
  held: HeldPosition,
  predicate: Predicate,
  subject: string,
  object: string,
): ExtractedClaim {
  return {
    subject,
    predicate,
    object,
    value: null,
    role: held.status === 'former' ? 'former' : null,
    date: null,
    dateText: null,
    dateBasis: null,
    modality: held.status === 'incoming' ? 'planned' : 'actual',
    polarity: 'affirmed',
    confidence: CONFIDENCE[held.basis],
    basis: held.basis,
    rule: held.rule,
    saidBy: null,
    via: null,
    evidence: held.evidence,
  };
}
