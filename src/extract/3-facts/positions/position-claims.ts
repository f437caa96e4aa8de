import type { ExtractedClaim, ExtractedStatement, Quote } from '../../../domain/extraction.js';
import type { Predicate } from '../../../domain/relations.js';
import { firstIndex } from '../../../first-index.js';
import type { SpokenAnalysis } from '../../analysis.js';
import type { HeldPosition } from './held-position.js';

const CONFIDENCE = { stated: 0.95, coref: 0.8, gazetteer: 0.75 } as const;
const SERVICE =
  /\b(?:spokes(?:person|man|woman)|advisor|adviser|analyst|aide|press secretary|chief of staff)\b/;
const ENVOY = /\b(?:ambassador|envoy|representative|consul|high commissioner|negotiator|chargé)\b/;

/** HOLDS_POSITION and POSITION_OF, with MEMBER_OF, WORKS_FOR or REPRESENTS where the title is membership, service or mission. */
export function claimPositions(positions: readonly HeldPosition[], spoken: SpokenAnalysis): ExtractedClaim[] {
  const quotations = spoken.statements.filter(({ kind }) => kind !== 'indirect');
  return positions.flatMap((held) => {
    const voiced = giveVoice(held, quotations);
    return claimOne(voiced.held).map((claim) => ({ ...claim, ...voiced.voice }));
  });
}

/** An office named only inside quotations is what the speaker says. The quotations are in order. */
function giveVoice(
  held: HeldPosition,
  quotations: readonly ExtractedStatement[],
): { readonly held: HeldPosition; readonly voice: Partial<ExtractedClaim> } {
  const speech = ({ start, end }: Quote): ExtractedStatement | undefined => {
    const next = firstIndex(quotations.length, (at) => (quotations[at]?.start ?? 0) > start);
    const before = quotations[next - 1];
    return before !== undefined && end <= before.end ? before : undefined;
  };
  const own = held.evidence.filter((quote) => speech(quote) === undefined);
  const [first] = held.evidence;
  const statement = first === undefined ? undefined : speech(first);
  if (own.length > 0 || statement === undefined) return { held: { ...held, evidence: own }, voice: {} };
  return { held, voice: { saidBy: statement.id, basis: 'quoted', confidence: CONFIDENCE.gazetteer } };
}

function claimOne(held: HeldPosition): ExtractedClaim[] {
  const claims = [makeClaim(held, 'HOLDS_POSITION', { subject: held.person, object: held.position })];
  const { of } = held;
  if (of === null || !/^(?:country|org):/.test(of)) return claims;
  claims.push({
    ...makeClaim(held, 'POSITION_OF', { subject: held.position, object: of }),
    modality: 'actual',
    role: null,
  });
  if (/^member\b/.test(held.post) && of.startsWith('org:'))
    claims.push(makeClaim(held, 'MEMBER_OF', { subject: held.person, object: of }));
  if (SERVICE.test(held.post))
    claims.push(makeClaim(held, 'WORKS_FOR', { subject: held.person, object: of }));
  if (ENVOY.test(held.post)) claims.push(makeClaim(held, 'REPRESENTS', { subject: held.person, object: of }));
  return claims;
}

function makeClaim(
  held: HeldPosition,
  predicate: Predicate,
  { subject, object }: { readonly subject: string; readonly object: string },
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
