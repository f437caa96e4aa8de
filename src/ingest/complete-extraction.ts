import type { ExtractedClaim, ExtractedEntity, ExtractedPosition, Extraction } from '../domain/extraction.js';
import { positionId } from '../domain/ids.js';
import { claimsOfAgreement, claimsOfEvent, claimsOfPosition } from '../domain/implied-claims.js';
import { isEntityId } from './identity/candidate.js';

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
    ...positions.flatMap(({ position, entity }) => claimsOfPosition(position, entity)),
    ...extraction.agreements.flatMap(claimsOfAgreement),
    ...extraction.events.flatMap(claimsOfEvent),
  ];
  const known = new Set(extraction.claims.map(keyOf));
  const ids = new Set(extraction.entities.map(({ id }) => id));
  const entities = new Map(positions.map(({ entity }) => [entity.id, entity]));
  return {
    ...extraction,
    entities: [
      ...extraction.entities,
      ...[...entities.values()].filter(({ id }) => !ids.has(id) && isEntityId(id)),
    ],
    claims: [...extraction.claims, ...implied.filter((claim) => !known.has(keyOf(claim)))],
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
