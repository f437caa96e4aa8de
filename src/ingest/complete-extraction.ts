import { betweenTurns, forEachInTurns } from '../breath.js';
import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedPosition,
  Extraction,
  Quote,
} from '../domain/extraction.js';
import { positionId } from '../domain/ids.js';
import { claimsOfAgreement, claimsOfEvent, claimsOfPosition } from '../domain/implied-claims.js';
import { isEntityId } from './identity/candidate.js';

/**
 * The extraction with the claims and positions that its agreements, events and positions state, where it lacks them, and
 * without things whose ids no node may have; `diagnostics` tells of these only. With turns for others between.
 */
export async function completeExtraction(given: Extraction): Promise<Extraction> {
  const extraction = await betweenTurns(() => withoutIllNamed(given));
  const isClaimed = await betweenTurns(() => claimedIn(extraction));
  const byId = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const positions = extraction.positions
    .filter((position) => !isClaimed(position))
    .map((position) => ({ position, entity: toEntity(position, byId) }));
  const known = new Set<string>();
  await forEachInTurns(extraction.claims, (claim) => void known.add(keyOf(claim)));
  const implied: ExtractedClaim[] = [];
  const take = (claims: readonly ExtractedClaim[]): void => {
    for (const claim of claims) if (!known.has(keyOf(claim))) implied.push(claim);
  };
  await forEachInTurns(positions, ({ position, entity }) => take(claimsOfPosition(position, entity)));
  await forEachInTurns(extraction.agreements, (agreement) => take(claimsOfAgreement(agreement)));
  await forEachInTurns(extraction.events, (event) => take(claimsOfEvent(event)));
  const entities = new Map(positions.map(({ entity }) => [entity.id, entity]));
  return {
    ...extraction,
    entities: [
      ...extraction.entities,
      ...[...entities.values()].filter(({ id }) => !byId.has(id) && isEntityId(id)),
    ],
    claims: [...extraction.claims, ...implied],
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
function claimedIn({ claims }: Extraction): (position: ExtractedPosition) => boolean {
  const placeOf = (person: string, { start, end }: Quote): string => `${person} ${start} ${end}`;
  const places = new Set(
    claims
      .filter(({ predicate }) => predicate === 'HOLDS_POSITION')
      .flatMap(({ subject, evidence }) => evidence.map((quote) => placeOf(subject, quote))),
  );
  return ({ person, evidence }) => evidence.some((quote) => places.has(placeOf(person, quote)));
}

function toEntity(
  { title, of }: ExtractedPosition,
  entities: ReadonlyMap<string, ExtractedEntity>,
): ExtractedEntity {
  const whom = of === null ? undefined : entities.get(of);
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
