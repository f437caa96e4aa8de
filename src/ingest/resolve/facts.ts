import type { ExtractedAgreement, ExtractedEntity, ExtractedEvent } from '../../domain/extraction.js';
import { readEdtf } from '../../domain/fuzzy-date.js';
import { slug } from '../../domain/ids.js';
import type { Fact, FactField } from './candidate.js';
import { readFullNames } from './person-name.js';

type Pair = readonly [FactField, string | null | undefined];

/** What one article says of a person, country, organization, place or position. */
export function entityFacts(entity: ExtractedEntity): Fact[] {
  const country = entity.kind === 'person' ? (entity.country ?? '') : '';
  return toFacts(entity.id, country, [
    ['name', entity.name],
    ...entity.aliases.filter((alias) => alias !== entity.name).map((alias): Pair => ['alias', alias]),
    ['type', entity.type],
    ['honorific', entity.honorific],
    ['title', entity.title],
    ['country', entity.country],
    ...linksOf(entity),
  ]);
}

function linksOf(entity: ExtractedEntity): Pair[] {
  if (entity.kind === 'person')
    return readFullNames(entity.name, entity.aliases).map((name) => ['link', `person:${name.first}|${name.last}`]);
  if (entity.kind !== 'organization') return [];
  const acronyms = [entity.name, ...entity.aliases].filter(isAcronym).map(acronymKey);
  return [
    ...acronyms.map((acronym): Pair => ['link', `acronym:${acronym}`]),
    ...(isAcronym(entity.name) ? [] : acronyms.map((acronym): Pair => ['acronym', acronym])),
  ];
}

/** "NIOC", "E.U.", "OPEC": one word of capitals. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,8}$/u.test(name);
/** The acronym as links compare it: "E.U." and "EU" are one. */
export const acronymKey = (name: string): string => slug(name.replaceAll('.', ''));

/** What one article says of an agreement; `canonical` gives the present id of a party. */
export function agreementFacts(agreement: ExtractedAgreement, canonical: (id: string) => string): Fact[] {
  const year = agreement.date === null ? undefined : readEdtf(agreement.date)?.startDate.slice(0, 4);
  const parties = [...new Set(agreement.parties.map(canonical))].sort();
  const nameId = `agreement:${slug(agreement.name)}`;
  const isNamed = agreement.id === nameId || /^-\d{4}$/.test(agreement.id.slice(nameId.length));
  const link =
    isNamed && agreement.id.startsWith(nameId)
      ? `agreement:${slug(agreement.name)}`
      : parties.length > 1 && year !== undefined
        ? `agreement:${parties.join('+')}|${agreement.type}|${year}`
        : undefined;
  return toFacts(agreement.id, '', [
    ['name', agreement.name],
    ...agreement.aliases.map((alias): Pair => ['alias', alias]),
    ['type', agreement.type],
    ['year', year],
    ['link', link],
  ]);
}

/** What one article says of an event; the link joins events of one type, place and date. */
export function eventFacts(event: ExtractedEvent, canonical: (id: string) => string): Fact[] {
  const date = event.date === null ? undefined : readEdtf(event.date);
  const isPlaced = event.place !== null && date !== undefined;
  return toFacts(event.id, '', [
    ['name', event.name],
    ...event.aliases.map((alias): Pair => ['alias', alias]),
    ['type', event.type],
    ['plover', event.plover],
    ...event.participants.map((id): Pair => ['participant', canonical(id)]),
    [
      'link',
      isPlaced
        ? `event:${event.type}|${canonical(event.place ?? '')}|${date.startDate}|${date.endDate ?? ''}`
        : undefined,
    ],
  ]);
}

function toFacts(id: string, country: string, pairs: readonly Pair[]): Fact[] {
  return pairs.flatMap(([field, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ id, country, field, value }],
  );
}
