import { personId } from '../../domain/ids.js';
import { isSameOrFuller, readPersonName } from '../../domain/person-name.js';
import { flatMap } from '../../flat-map.js';
import { rememberByText } from '../../remember.js';
import { nameKey } from './atoms.js';
import { countries } from './countries.js';
import { type CaseRule, type Entry, Gazetteer } from './gazetteer.js';
import { currencies, peoples, regions } from './groups.js';
import { leaders } from './leaders.js';
import { organizations } from './organizations.js';
import { places } from './places.js';
import { reportingVerbs } from './speech.js';
import { titles } from './titles.js';
import { treaties } from './treaties.js';
import type { Country, Leader, Organization, Place, Post, Title, Treaty } from './types.js';
import { commonWords, firstNames, type NameGender, nameTiers, surnames } from './words.js';

export {
  commonWords,
  countries,
  currencies,
  firstNames,
  leaders,
  nameTiers,
  organizations,
  peoples,
  places,
  regions,
  reportingVerbs,
  surnames,
  titles,
  treaties,
};

/** An acronym or all-capital form is matched in its exact case; other names by their capitals. */
const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}.&-]{2,6}$/u.test(name);

const ruleOf = (name: string): CaseRule => (isAcronym(name) ? 'exact' : 'name');

function addCountry(names: Gazetteer, country: Country): void {
  const { name, aliases, demonyms, capital, seats } = country;
  names.addAll([name, ...aliases], { kind: 'country', country }, ruleOf);
  names.addAll(demonyms, { kind: 'demonym', country }, ruleOf);
  if (capital !== undefined)
    names.addAll([capital.name, ...capital.aliases], { kind: 'capital', country }, () => 'name');
  names.addAll(seats, { kind: 'seat', country }, () => 'name');
}

/** "Nato", "Saarc": how the British press writes an acronym that is spoken as a word and is none. */
function spokenAcronym(acronym: string): string[] {
  const lower = acronym.toLowerCase();
  if (!/^[A-Z]{4,}$/.test(acronym) || !/[aeiou]/.test(lower)) return [];
  if (commonWords.has(lower) || firstNames.has(lower) || surnames.has(lower)) return [];
  return [acronym.charAt(0) + lower.slice(1)];
}

function addOrganization(names: Gazetteer, organization: Organization): void {
  const { name, aliases, acronyms, seats } = organization;
  const entry: Entry = { kind: 'organization', organization };
  names.addAll([name, ...aliases], entry, ruleOf);
  names.addAll(acronyms, entry, () => 'exact');
  names.addAll(flatMap(acronyms, spokenAcronym), entry, () => 'exact');
  names.addAll(seats, { kind: 'organization-seat', organization }, () => 'name');
}

function addTreaties(names: Gazetteer): Gazetteer {
  for (const treaty of treaties)
    names.addAll([treaty.name, ...treaty.aliases], { kind: 'treaty', treaty }, (name) =>
      isAcronym(name) ? 'exact' : 'loose',
    );
  return names;
}

function buildGazetteer(): Gazetteer {
  const names = new Gazetteer();
  for (const country of countries) addCountry(names, country);
  for (const organization of organizations) addOrganization(names, organization);
  for (const leader of leaders)
    names.addAll([leader.name, ...leader.aliases], { kind: 'leader', leader }, () => 'name');
  addTreaties(names);
  for (const region of regions)
    names.addAll([region.name, ...region.aliases], { kind: 'region', region }, ruleOf);
  for (const people of peoples) names.addAll(people.forms, { kind: 'people', people }, () => 'name');
  for (const place of places) {
    const entry: Entry = { kind: 'place', place };
    names.add(place.name, entry, ruleOf(place.name));
    names.addAll(place.aliases, entry, ruleOf);
  }
  return names;
}

/** Every name of the tables. Of cities of one name the biggest comes first. */
export const gazetteer: Gazetteer = buildGazetteer();

/** The names of treaties alone. */
export const treatyNames: Gazetteer = addTreaties(new Gazetteer());

function indexBy<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const present = index.get(key);
      if (present === undefined) index.set(key, [entry]);
      else present.push(entry);
    }
  return index;
}

const byCode = new Map(countries.map((country) => [country.code, country]));
const byCombiningForm = indexBy(countries, (country) => country.combiningForms.map(nameKey));
const byOrganizationSlug = new Map(organizations.map((organization) => [organization.slug, organization]));
/** The press writes "Assad" for "al-Assad" and "Villepin" for "de Villepin". */
const withoutArticle = (surname: string): string => surname.replace(/^(?:[ae]l-|de )/i, '');
const byLeaderSurname = indexBy(leaders, ({ surname }) => [
  nameKey(surname),
  nameKey(withoutArticle(surname)),
]);
const NO_TITLES: readonly Title[] = [];
const NO_LEADERS: readonly Leader[] = [];
/** An article has some hundred words with a capital. */
const MOST_NAMES = 4096;
const byTitleForm = indexBy(titles, (title) => title.forms);
const byTitlePlural = indexBy(titles, (title) => title.plurals);
const byVerbForm = indexBy(reportingVerbs, (verb) => verb.forms);

/** By ISO 3166-1 alpha-2, upper case. */
export const countryByCode = (code: string): Country | undefined => byCode.get(code);

/** By a name or an alias, whatever its case; the likelier first where countries share one ("Congo"). */
export function countriesByName(name: string): Country[] {
  return flatMap(gazetteer.find(name), (entry) => (entry.kind === 'country' ? [entry.country] : []));
}

/** By a demonym, whatever its case: "Korean" gives two. */
export function countriesByDemonym(demonym: string): Country[] {
  return flatMap(gazetteer.find(demonym), (entry) => (entry.kind === 'demonym' ? [entry.country] : []));
}

/** By the first half of a hyphenated adjective: "Sino" is China. */
export const countryByCombiningForm = (form: string): Country | undefined =>
  byCombiningForm.get(nameKey(form))?.[0];

/** By name, alias or acronym, whatever its case. */
export function organizationsByName(name: string): Organization[] {
  return flatMap(gazetteer.find(name), (entry) =>
    entry.kind === 'organization' ? [entry.organization] : [],
  );
}

export const organizationBySlug = (slug: string): Organization | undefined => byOrganizationSlug.get(slug);

/** By name, whatever its case; regions, seas and facilities first, then cities from the largest. */
export function placesByName(name: string): Place[] {
  return flatMap(gazetteer.find(name), (entry) => (entry.kind === 'place' ? [entry.place] : []));
}

/** By a full name, whatever its case. */
export function leadersByName(name: string): Leader[] {
  const find = (words: string): Leader[] =>
    flatMap(gazetteer.find(words), (entry) => (entry.kind === 'leader' ? [entry.leader] : []));
  const found = find(name);
  // "Dmitri A. Medvedev"
  return found.length === 0 && INITIALS.test(name)
    ? find(name.replace(INITIALS, '')).filter((leader) => fitsInitials(leader, name))
    : found;
}

const INITIALS = /(?<= )(?:\p{Lu}\. ?)+(?=\p{L})/u;

/** Whether the leader has no other middle initial than the name: "John B. Kerry" is not John F. Kerry. */
function fitsInitials({ name: own, aliases }: Leader, name: string): boolean {
  const printed = readPersonName(personId(name));
  return [own, ...aliases]
    .map((form) => readPersonName(personId(form)))
    .every(
      (form) =>
        form === undefined ||
        printed === undefined ||
        form.words[0] !== printed.words[0] ||
        isSameOrFuller(form, printed),
    );
}

/** By surname, whatever its case; several may share it. */
export const leadersBySurname = rememberByText(
  (surname): readonly Leader[] => byLeaderSurname.get(nameKey(surname)) ?? NO_LEADERS,
  MOST_NAMES,
);

export function treatiesByName(name: string): Treaty[] {
  return flatMap(gazetteer.find(name), (entry) => (entry.kind === 'treaty' ? [entry.treaty] : []));
}

/** A title as it is written. */
export interface TitleForm {
  readonly title: Title;
  /** Number of words. */
  readonly length: number;
  readonly isPlural: boolean;
}

type SpelledForm = TitleForm & { readonly words: readonly string[] };

/** By first word: the forms that begin so, the longest first; of equal ones the singular. */
const formsByFirstWord: ReadonlyMap<string, readonly SpelledForm[]> = (() => {
  const spell = (index: Map<string, Title[]>, isPlural: boolean): SpelledForm[] =>
    flatMap([...index], ([form, [title]]) => {
      const words = form.split(' ');
      return title === undefined ? [] : [{ title, length: words.length, isPlural, words }];
    });
  const forms = [...spell(byTitleForm, false), ...spell(byTitlePlural, true)];
  return indexBy(
    forms.sort((a, b) => b.length - a.length),
    ({ words }) => words.slice(0, 1),
  );
})();

/** Number of words of the longest title that begins with a lower-case word; 0 for most words. */
export const titleReach = (first: string): number => formsByFirstWord.get(first)?.[0]?.length ?? 0;

/** The longest title that lower-case words spell from `at` on, ending before `limit`. */
export function longestTitle(words: readonly string[], at: number, limit: number): TitleForm | undefined {
  const forms = formsByFirstWord.get(words[at] ?? '');
  return forms?.find((form) => at + form.length <= limit && isSpelled(form, words, at));
}

function isSpelled(form: SpelledForm, words: readonly string[], at: number): boolean {
  for (let word = 1; word < form.length; word += 1) if (words[at + word] !== form.words[word]) return false;
  return true;
}

/** Titles that are written so, in the singular; `form` in lower case. */
export const titlesByForm = (form: string): readonly Title[] => byTitleForm.get(form) ?? NO_TITLES;

/** Titles that are written so in the plural; `form` in lower case. */
export const titlesByPlural = (form: string): readonly Title[] => byTitlePlural.get(form) ?? NO_TITLES;

const verbOpenings: ReadonlySet<string> = new Set(
  [...byVerbForm.keys()].map((form) => form.split(' ')[0] ?? ''),
);

/** Whether some form of a verb of saying begins with a lower-case word. */
export const opensReportingVerb = (first: string): boolean => verbOpenings.has(first);

/** The verb of saying to which a lower-case form belongs. */
export const reportingVerbByForm = (form: string): (typeof reportingVerbs)[number] | undefined =>
  byVerbForm.get(form)?.[0];

/** Whether the office was held on that ISO day; partial dates of the table count as their whole month or year. */
export function isHeldOn(post: Post, day: string): boolean {
  return post.from <= day && (post.to === undefined || day.slice(0, post.to.length) <= post.to);
}

/** The gender a first name tells, whatever its case; undefined when none or unknown. */
export const genderOfFirstName = (name: string): NameGender => firstNames.get(name.toLowerCase());
