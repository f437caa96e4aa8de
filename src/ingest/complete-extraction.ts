import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedPosition,
  Extraction,
  Quote,
} from '../domain/extraction.js';
import { positionId } from '../domain/ids.js';
import type { Predicate } from '../domain/relations.js';
import type { Modality } from '../domain/vocabularies.js';
import { isEntityId } from './identity/candidate.js';

/** Confidence of what an agreement, event or position says of itself when the extractor makes no claim of it. */
const CONFIDENCE = 0.8;

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

/**
 * The extraction with the claims and positions that its agreements, events and positions state, where it lacks them, and
 * without things whose ids no node may have; `diagnostics` tells of these only.
 */
export function completeExtraction(given: Extraction): Extraction {
  const extraction = withoutIllNamed(given);
  const positions = extraction.positions
    .filter((position) => !isClaimed(position, extraction))
    .map((position) => ({ position, entity: toEntity(position, extraction) }));
  const implied = [
    ...positions.flatMap(({ position, entity }) => positionClaims(position, entity)),
    ...extraction.agreements.flatMap(agreementClaims),
    ...extraction.events.flatMap(eventClaims),
  ].filter(({ object, value }) => (object ?? value ?? null) !== null);
  const known = new Set(extraction.claims.map(keyOf));
  const ids = new Set(extraction.entities.map(({ id }) => id));
  const entities = new Map(positions.map(({ entity }) => [entity.id, entity]));
  return {
    ...extraction,
    entities: [
      ...extraction.entities,
      ...[...entities.values()].filter(({ id }) => !ids.has(id) && isEntityId(id)),
    ],
    claims: [...extraction.claims, ...implied.map(toClaim).filter((claim) => !known.has(keyOf(claim)))],
  };
}

function withoutIllNamed(extraction: Extraction): Extraction {
  const { agreements, events } = extraction;
  const entities = extraction.entities.filter(({ kind }) => kind !== 'people');
  const isWellNamed = ({ id }: { readonly id: string }): boolean => isEntityId(id);
  return {
    ...extraction,
    entities: entities.filter(isWellNamed),
    agreements: agreements.filter(isWellNamed),
    events: events.filter(isWellNamed),
    diagnostics: [...entities, ...agreements, ...events]
      .filter((each) => !isWellNamed(each))
      .map(({ id, name }) => ({ code: 'ENTITY_REFUSED', message: `"${name}" has no usable id ("${id}").` })),
  };
}

/** An attribute is the extractor's own affair as soon as it makes one such claim. */
const keyOf = ({ subject, predicate, object }: ExtractedClaim): string =>
  [subject, predicate, object ?? ''].join(' ');

/** A claim of the same person's post from the same words states the position already. */
function isClaimed({ person, evidence }: ExtractedPosition, { claims }: Extraction): boolean {
  return claims.some(
    (claim) =>
      claim.subject === person &&
      claim.predicate === 'HOLDS_POSITION' &&
      claim.evidence.some((quote) =>
        evidence.some(({ start, end }) => start === quote.start && end === quote.end),
      ),
  );
}

function toEntity({ title, of }: ExtractedPosition, { entities }: Extraction): ExtractedEntity {
  const whom = of === null ? undefined : entities.find(({ id }) => id === of);
  return {
    id: positionId(title, whom?.name),
    kind: 'position',
    name: whom === undefined ? title : `${title} of ${whom.name}`,
    aliases: [],
    type: null,
    country: whom?.country ?? null,
    title,
  };
}

function positionClaims({ person, of, evidence }: ExtractedPosition, { id }: ExtractedEntity): Implied[] {
  return [
    { subject: person, predicate: 'HOLDS_POSITION', object: id, evidence },
    { subject: id, predicate: 'POSITION_OF', object: of, evidence },
  ];
}

function agreementClaims(agreement: Extraction['agreements'][number]): Implied[] {
  const { id: subject, evidence, date, status, amount, type } = agreement;
  const modality = status === 'proposed' || status === 'negotiating' ? 'planned' : 'actual';
  return [
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
  ];
}

function eventClaims(event: Extraction['events'][number]): Implied[] {
  const { id: subject, evidence, date, status, type, place } = event;
  const modality = status === 'planned' || status === 'cancelled' ? 'planned' : 'actual';
  return [
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
    { subject, predicate: 'DATED', value: date, date, evidence },
  ];
}

function toClaim(implied: Implied): ExtractedClaim {
  return {
    object: null,
    value: null,
    role: null,
    date: null,
    dateText: null,
    dateBasis: null,
    modality: 'actual',
    polarity: 'affirmed',
    confidence: CONFIDENCE,
    basis: 'stated',
    rule: 'implied/attribute',
    saidBy: null,
    via: null,
    ...implied,
  };
}
