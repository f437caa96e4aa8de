import type { ExtractedClaim, Extraction } from '../../../../src/domain/extraction.js';
import { read } from '../../support/article.js';

/** The day on which the texts of these tests are published. */
export const PUBLISHED = '2019-09-11';

const namer =
  ({ entities, agreements, events }: Extraction) =>
  (id: string | null): string =>
    [...entities, ...agreements, ...events].find((thing) => thing.id === id)?.name ?? '-';

/** Agreements as "name | type | status | parties | amount | date". */
export function agreementsOf(text: string, publishedAt = PUBLISHED): string[] {
  const extraction = read(text, publishedAt);
  const name = namer(extraction);
  return extraction.agreements.map(({ name: title, type, status, parties, amount, date }) =>
    [title, type, status, parties.map(name).join(' + ') || '-', amount?.text ?? '-', date ?? '-'].join(' | '),
  );
}

/** Events as "type | status | participants | place | date". */
export function eventsOf(text: string): string[] {
  const extraction = read(text, PUBLISHED);
  const name = namer(extraction);
  return extraction.events.map(({ type, status, participants, place, date }) =>
    [type, status, participants.map(name).join(' + ') || '-', name(place), date ?? '-'].join(' | '),
  );
}

/** Claims of some relations as "subject RELATION object", then what is not actual, affirmed or the article's own; sorted. */
export function claimsOf(text: string, ...predicates: readonly string[]): string[] {
  const extraction = read(text, PUBLISHED);
  const name = namer(extraction);
  return extraction.claims
    .filter(({ predicate }) => predicates.includes(predicate))
    .map((claim) =>
      [
        name(claim.subject),
        claim.predicate,
        claim.object === null ? claim.value : name(claim.object),
        ...marks(claim),
      ].join(' '),
    )
    .toSorted();
}

function marks({ modality, polarity, saidBy, speechAct, role }: ExtractedClaim): string[] {
  return [
    ...(role === null || role === 'party' || role === 'participant' ? [] : [`(${role})`]),
    ...(modality === 'actual' ? [] : [modality]),
    ...(polarity === 'affirmed' ? [] : [polarity]),
    ...(saidBy === null ? [] : ['said']),
    ...(speechAct === true ? ['by speaking'] : []),
  ];
}
