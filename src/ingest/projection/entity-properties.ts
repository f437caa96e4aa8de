import { fold, PLAIN } from '../../domain/fold.js';
import { slug } from '../../domain/ids.js';
import type { Parameters } from '../../store/store.js';
import type { Counted, FactField } from '../identity/candidate.js';
import type { Resolved } from '../identity/resolve.js';
import { present } from '../write-rows.js';
import { findCountry } from './country-facts.js';

type Facts = (field: FactField) => readonly Counted[];

/** The properties of an entity node that follow from what articles call it; a pure function of its members. */
export function entityProperties(entity: Resolved): Parameters {
  const facts: Facts = (field) => gather(entity, field);
  const own = OWN[entity.label](facts, entity);
  const { name, aliases } = namesOf(entity, facts);
  const names = [name, ...aliases];
  const nameKeys = [...new Set(names.map(fold))].sort();
  const demonyms = Array.isArray(own.demonyms) ? own.demonyms : [];
  return {
    ...own,
    name,
    aliases,
    nameKey: fold(name).slice(0, LONGEST_KEY),
    nameKeys,
    nameText: nameTextOf(nameKeys),
    searchText: [...names, ...demonyms, ...unaccented(names)].join(' '),
    // Looked for by an index, which holds those that have it.
    ...(entity.formerIds.length > 0 && { formerIds: entity.formerIds }),
    mergeReasons: entity.mergeReasons,
  };
}

/** "orban" for "Orbán": the forms without marks of the names that have some. */
const unaccented = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name) => !PLAIN.test(name)).map(fold)),
];

const LONGEST_KEY = 2_000;
/** Neo4j's text index takes 32,766 bytes. */
const LONGEST_TEXT = 10_000;

/** All names as one text, each in blanks on a line of its own, so that an index finds words in it. */
export const nameTextOf = (nameKeys: readonly string[]): string =>
  nameKeys
    .map((key) => ` ${key} `)
    .join('\n')
    .slice(0, LONGEST_TEXT);

const OWN: Readonly<Record<Resolved['label'], (facts: Facts, entity: Resolved) => Parameters>> = {
  Person: (facts, { members }) =>
    present({
      honorific: most(facts('honorific')),
      country: members.find(({ scope }) => scope !== '')?.scope,
    }),
  Country: (_, { id }) => {
    const country = findCountry(id);
    return present({
      code: codeOf(id),
      iso3: country?.iso3,
      capital: country?.capital,
      region: country?.region,
      demonyms: country?.demonyms ?? [],
    });
  },
  Organization: (facts) => present({ type: most(facts('type')) }),
  Place: (facts) =>
    present({
      type: most(facts('type')),
      countryCode: most(facts('country')),
      latitude: toNumber(most(facts('latitude'))),
      longitude: toNumber(most(facts('longitude'))),
    }),
  Position: (facts) => present({ title: most(facts('title')) }),
  Agreement: () => ({}),
  Event: (facts) => present({ plover: most(facts('plover')) }),
};

const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1);
const toNumber = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** A country is named as the lexicon names it; others by the name that their id spells, then by the fullest and the commonest. */
function namesOf(entity: Resolved, facts: Facts): { name: string; aliases: string[] } {
  const country = entity.label === 'Country' ? findCountry(entity.id) : undefined;
  if (country !== undefined) return { name: country.name, aliases: [...country.aliases].sort() };
  const fullest = entity.members
    .filter(({ id }) => id === entity.id || entity.id.startsWith(`${id}-`))
    .flatMap(({ facts: own }) => own.get('name') ?? []);
  const name = most(named(entity, facts)) ?? most(fullest) ?? most(facts('name')) ?? codeOf(entity.id);
  const all = [...facts('name'), ...facts('alias')].map(({ value }) => value);
  return { name, aliases: [...new Set(all)].filter((alias) => alias !== name).sort() };
}

/** The names that the id spells: "United Nations", not "UN", which most articles print. */
function named({ id }: Resolved, facts: Facts): Counted[] {
  const spelled = codeOf(id).replace(/-[A-Z]{2}$/, '');
  return [...facts('name'), ...facts('alias')].filter(({ value }) => slug(value) === spelled);
}

function gather(entity: Resolved, field: FactField): Counted[] {
  const counts = new Map<string, number>();
  for (const { facts } of entity.members)
    for (const { value, count } of facts.get(field) ?? [])
      counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The value of most articles; among equals the longest, then the first by code point. */
function most(values: readonly Counted[]): string | undefined {
  return [...values].sort(
    (a, b) => b.count - a.count || b.value.length - a.value.length || (a.value < b.value ? -1 : 1),
  )[0]?.value;
}
