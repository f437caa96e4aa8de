import type {
  ExtractedAgreement,
  ExtractedClaim,
  ExtractedEntity,
  ExtractedEvent,
  ExtractedPosition,
  Quote,
} from './extraction.js';
import type { Predicate } from './relations.js';
import type { Modality } from './vocabularies.js';

/** Confidence of what an agreement, event or position says of itself when the extractor makes no claim of it: that of what is inferred. */
const CONFIDENCE = 0.65;

interface Implied {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object?: string | null;
  readonly value?: string | null;
  readonly role?: string;
  readonly date?: string | null;
  readonly modality?: Modality;
  readonly evidence: readonly Quote[];
}

/** What a held position states; `id` is that of the post. */
export function claimsOfPosition(
  { person, of, evidence }: ExtractedPosition,
  { id }: Pick<ExtractedEntity, 'id'>,
): ExtractedClaim[] {
  return toClaims([
    { subject: person, predicate: 'HOLDS_POSITION', object: id, evidence },
    { subject: id, predicate: 'POSITION_OF', object: of, evidence },
  ]);
}

/** What an agreement states: its parties, status, type, amount and date. */
export function claimsOfAgreement(agreement: ExtractedAgreement): ExtractedClaim[] {
  const { id: subject, evidence, date, status, amount, type } = agreement;
  const modality = status === 'proposed' || status === 'negotiating' ? 'planned' : 'actual';
  return toClaims([
    ...agreement.parties.map(
      (object): Implied => ({
        subject: object,
        predicate: 'PARTY_TO',
        object: subject,
        role: 'party',
        modality,
        evidence,
      }),
    ),
    { subject, predicate: 'HAS_STATUS', value: status, evidence },
    { subject, predicate: 'HAS_TYPE', value: type, evidence },
    { subject, predicate: 'HAS_AMOUNT', value: amount === null ? null : JSON.stringify(amount), evidence },
    { subject, predicate: 'DATED', value: date, date, evidence },
  ]);
}

/** What an event states: its participants, place, status, type and date. */
export function claimsOfEvent(event: ExtractedEvent): ExtractedClaim[] {
  const { id: subject, evidence, date, status, type, place } = event;
  const modality = status === 'planned' || status === 'cancelled' ? 'planned' : 'actual';
  return toClaims([
    ...event.participants.map(
      (each): Implied => ({
        subject: each,
        predicate: 'PARTICIPATED_IN',
        object: subject,
        role: 'participant',
        modality,
        evidence,
      }),
    ),
    { subject, predicate: 'OCCURRED_IN', object: place, modality, evidence },
    { subject, predicate: 'HAS_STATUS', value: status, evidence },
    { subject, predicate: 'HAS_TYPE', value: type, evidence },
    { subject, predicate: 'DATED', value: date, date, modality, evidence },
  ]);
}

/** What has an object or a value. */
const toClaims = (implied: readonly Implied[]): ExtractedClaim[] =>
  implied.filter(({ object, value }) => (object ?? value ?? null) !== null).map(toClaim);

function toClaim(implied: Implied): ExtractedClaim {
  return {
    object: null,
    value: null,
    role: null,
    date: null,
    dateText: null,
    dateBasis: (implied.date ?? null) === null ? null : 'inferred',
    modality: 'actual',
    polarity: 'affirmed',
    confidence: CONFIDENCE,
    basis: 'inferred',
    rule: 'implied/attribute',
    saidBy: null,
    via: null,
    ...implied,
  };
}
