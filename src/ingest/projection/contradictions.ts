import { ATTRIBUTES, RELATIONS, type Relation, type RelationType } from '../../domain/relations.js';
import type { Polarity } from '../../domain/vocabularies.js';
import type { ProjectedClaim } from './project-claims.js';

/** What decides whether two claims contradict each other; read back from stored claims too. */
export type Contestable = Pick<
  ProjectedClaim,
  'id' | 'subject' | 'predicate' | 'object' | 'value' | 'startDate' | 'endDate' | 'modality' | 'polarity'
>;

const OTHER: Record<Polarity, Polarity> = { affirmed: 'denied', denied: 'affirmed' };

const isAttribute = ({ predicate }: Contestable): boolean =>
  (ATTRIBUTES as readonly string[]).includes(predicate);
const isFunctional = ({ predicate }: Contestable): boolean =>
  predicate in RELATIONS && (RELATIONS[predicate as RelationType] as Relation).functional === true;

/** The key under which a claim meets its rivals. A common claim shares it with few: rivals are of the other polarity. */
export function topicOf(claim: Contestable, polarity: Polarity = claim.polarity): string {
  const { subject, predicate, object, startDate, endDate, modality } = claim;
  const about = isAttribute(claim)
    ? `${startDate ?? ''}/${endDate ?? ''}`
    : isFunctional(claim)
      ? ''
      : (object ?? '');
  return [subject, predicate, about, modality, polarity].join(' ');
}

/** The topics whose claims may contradict this one. */
export function rivalTopics(claim: Contestable): string[] {
  const opposite = topicOf(claim, OTHER[claim.polarity]);
  return isAttribute(claim) || isFunctional(claim) ? [opposite, topicOf(claim)] : [opposite];
}

/**
 * Whether both cannot be true: one thing affirmed and denied; a functional relation with two objects at overlapping
 * times; an attribute with two values for one date.
 */
export function contradicts(a: Contestable, b: Contestable): boolean {
  if (a.subject !== b.subject || a.predicate !== b.predicate || a.modality !== b.modality) return false;
  const isSameObject = a.object === b.object && a.value === b.value;
  if (a.polarity !== b.polarity) return isSameObject && overlap(a, b);
  if (a.polarity === 'denied' || isSameObject) return false;
  if (isFunctional(a)) return overlap(a, b);
  return (
    isAttribute(a) && a.startDate !== undefined && a.startDate === b.startDate && a.endDate === b.endDate
  );
}

/** What has no date may be at any time. */
function overlap(a: Contestable, b: Contestable): boolean {
  const isBefore = (x: Contestable, y: Contestable): boolean =>
    x.endDate !== undefined && y.startDate !== undefined && x.endDate < y.startDate;
  return !isBefore(a, b) && !isBefore(b, a);
}
