import type {
  ExtractedAgreement,
  ExtractedEntity,
  ExtractedEvent,
  Extraction,
} from '../../domain/extraction.js';
import { DAY, readEdtf } from '../../domain/fuzzy-date.js';
import { organizationId, slug } from '../../domain/ids.js';
import { nameLinks, readPersonName } from '../../domain/person-name.js';
import type { Fact, FactField } from './candidate.js';

type Pair = readonly [FactField, string | number | null | undefined];
type Canonical = (id: string) => string;

/** Gives the country that tells a person from another of the same name: their own, else that of an office they hold. */
export function scopesIn({ entities, positions }: Extraction): (entity: ExtractedEntity) => string {
  const countryOf = new Map(entities.map(({ id, country }) => [id, country]));
  const held = new Map<string, string>();
  for (const { person, of } of positions) {
    const country = of === null ? undefined : (countryOf.get(of) ?? readCode(of));
    const known = held.get(person);
    if (country !== undefined && (known === undefined || country < known)) held.set(person, country);
  }
  return ({ kind, id, country }) => (kind === 'person' ? (country ?? held.get(id) ?? '') : '');
}

const readCode = (id: string): string | undefined => /^country:(\w+)$/.exec(id)?.[1];

/** What one article says of its persons, countries, organizations, places and positions. */
export function entityFacts(extraction: Extraction): Fact[] {
  const scopeOf = scopesIn(extraction);
  return extraction.entities.flatMap((entity) =>
    toFacts(entity.id, scopeOf(entity), [
      ['name', entity.name],
      ...entity.aliases.filter((alias) => alias !== entity.name).map((alias): Pair => ['alias', alias]),
      ['type', entity.type],
      ['honorific', entity.honorific],
      ['title', entity.title],
      ['country', entity.country],
      ['latitude', entity.latitude],
      ['longitude', entity.longitude],
      ...linksOf(entity),
    ]),
  );
}

function linksOf(entity: ExtractedEntity): Pair[] {
  if (entity.kind === 'person') {
    const name = readPersonName(entity.id);
    return name === undefined ? [] : nameLinks(name).map((link): Pair => ['link', link]);
  }
  if (entity.kind !== 'organization') return [];
  const acronyms = [entity.name, ...entity.aliases].filter(isAcronym).map(acronymKey);
  return [
    ...acronyms.map((acronym): Pair => ['link', `acronym:${acronym}`]),
    ...(isKnownByAcronym(entity) ? [] : acronyms.map((acronym): Pair => ['acronym', acronym])),
  ];
}

/** No article need print the full name that an id spells. */
const isKnownByAcronym = ({ id, name }: ExtractedEntity): boolean =>
  isAcronym(name) && id === organizationId(name);
/** "NIOC", "E.U.", "OPEC": one word of capitals. */
const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,8}$/u.test(name);
/** The acronym as links compare it: "E.U." and "EU" are one. */
const acronymKey = (name: string): string => slug(name.replaceAll('.', ''));

/** What one article says of its agreements and events; `canonical` gives the present id of a party or place. */
export function factsOfRelations(extraction: Extraction, canonical: Canonical): Fact[] {
  return [
    ...extraction.agreements.flatMap((agreement) => agreementFacts(agreement, canonical)),
    ...extraction.events.flatMap((event) => eventFacts(event, canonical)),
  ];
}

function agreementFacts(agreement: ExtractedAgreement, canonical: Canonical): Fact[] {
  const year = agreement.date === null ? undefined : readEdtf(agreement.date)?.startDate.slice(0, 4);
  const parties = [...new Set(agreement.parties.map(canonical))].sort();
  const nameId = `agreement:${slug(agreement.name)}`;
  const isNamed = agreement.id === nameId || /^-\d{4}$/.test(agreement.id.slice(nameId.length));
  return toFacts(agreement.id, '', [
    ['name', agreement.name],
    ...agreement.aliases.map((alias): Pair => ['alias', alias]),
    ['year', year],
    ['link', isNamed && agreement.id.startsWith(nameId) ? nameId : undefined],
    [
      'link',
      parties.length > 1 && year !== undefined
        ? `agreement:${parties.join('+')}|${agreement.type}|${year}`
        : undefined,
    ],
  ]);
}

/** A date that names at most a week tells events apart; a vaguer one does not. */
const MOST_DAYS = 7;

/** An event meets others of its type at its place on each of its days under each of its principals. */
function eventFacts(event: ExtractedEvent, canonical: Canonical): Fact[] {
  const participants = [...new Set(event.participants.map(canonical))].sort();
  const where = event.place === null ? undefined : canonical(event.place);
  const meetings = where === undefined ? [] : daysOf(event).map((day) => `${event.type}|${where}|${day}`);
  return toFacts(event.id, '', [
    ['name', event.name],
    ...event.aliases.map((alias): Pair => ['alias', alias]),
    ['type', event.type],
    ['plover', event.plover],
    ...participants.map((id): Pair => ['participant', id]),
    ...meetings.flatMap((meeting) => participants.map((id): Pair => ['link', `event:${meeting}|${id}`])),
  ]);
}

function daysOf({ date }: ExtractedEvent): string[] {
  const { startDate = '', endDate = '' } = (date === null ? undefined : readEdtf(date)) ?? {};
  const [from, to] = [Date.parse(startDate), Date.parse(endDate)];
  const days = (to - from) / DAY + 1;
  if (!(days >= 1 && days <= MOST_DAYS)) return [];
  return Array.from({ length: days }, (_, i) => new Date(from + i * DAY).toISOString().slice(0, 10));
}

function toFacts(id: string, scope: string, pairs: readonly Pair[]): Fact[] {
  return pairs.flatMap(([field, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ id, scope, field, value: String(value) }],
  );
}
