import type { ExtractedEntity } from '../domain/extraction.js';
import { fold } from '../domain/fold.js';
import { countryId, organizationId, personId, placeId, slug } from '../domain/ids.js';
import {
  type MentionKind,
  ORGANIZATION_TYPES,
  type OrganizationType,
  PLACE_TYPES,
  type PlaceType,
} from '../domain/vocabularies.js';
import { nameKey } from '../extract/lexicon/atoms.js';
import {
  countriesByName,
  countryByCode,
  organizationsByName,
  placesByName,
} from '../extract/lexicon/lexicon.js';
import type { Country } from '../extract/lexicon/types.js';
import type { AnsweredEntity } from './answer.js';
import type { Article } from './article.js';

/** An entity with the forms in which the article prints its name, each at least once. */
export interface NamedEntity {
  readonly entity: ExtractedEntity;
  readonly forms: ReadonlyMap<string, MentionKind>;
}

type Known = ReadonlyMap<string, unknown>;

/** The entity that a model names, with the id that the rules would give it; undefined when the article prints no name of it. `known` are those found so far, by id. */
export function identifyEntity(
  { analysis, locator }: Article,
  answered: AnsweredEntity,
  known: Known,
): NamedEntity | undefined {
  const isPrinted = (form: string): boolean => locator.findAll(form).length > 0;
  if (answered.kind === 'country') return identifyCountry(answered, isPrinted);
  const name = answered.name.replace(/\s+/g, ' ').trim();
  if (!isPrinted(name) || slug(name) === '') return undefined;
  const body = { start: 0, end: analysis.text.length };
  // Behind a person's name brackets hold a party, behind a place's an agency.
  const isDefined = (alias: string): boolean =>
    answered.kind === 'organization' &&
    [`${name} (${alias})`, `${alias} (${name})`].some((words) => locator.find(words, body) !== undefined);
  const aliases = [...new Set(answered.aliases)].filter(
    (alias) => alias !== name && isPrinted(alias) && (isFormOf(name, alias) || isDefined(alias)),
  );
  return {
    entity: { ...describe(answered, name, known), name, aliases },
    forms: new Map([name, ...aliases].map((form) => [form, 'name'])),
  };
}

type Described = Pick<ExtractedEntity, 'id' | 'kind' | 'type' | 'country' | 'latitude' | 'longitude'>;

function describe({ kind, type, country: code }: AnsweredEntity, name: string, known: Known): Described {
  // Of what country a thing is counts where the article names the country.
  const country = code !== null && known.has(countryId(code)) ? code.toUpperCase() : null;
  if (kind === 'person') return { id: personId(name), kind, type: null, country };
  if (kind === 'organization') {
    const [listed, ...others] = organizationsByName(name);
    const isListed = listed !== undefined && others.length === 0;
    const id = isListed ? `org:${listed.slug}` : organizationId(name);
    return { id, kind, type: isListed ? listed.type : organizationType(type), country };
  }
  return { kind: 'place', ...describePlace(name, type, { code, country }) };
}

function describePlace(
  name: string,
  type: AnsweredEntity['type'],
  { code, country }: { readonly code: string | null; readonly country: string | null },
): Omit<Described, 'kind'> {
  const listed = placesByName(name).find((place) => code === null || place.country === code.toUpperCase());
  const where = listed?.country ?? country;
  return {
    id: placeId(name, where ?? undefined),
    type: listed?.type ?? placeType(type),
    country: where,
    ...(listed?.latitude !== undefined && { latitude: listed.latitude }),
    ...(listed?.longitude !== undefined && { longitude: listed.longitude }),
  };
}

const organizationType = (type: string | null): OrganizationType | null =>
  ORGANIZATION_TYPES.find((known) => known === type) ?? null;
const placeType = (type: string | null): PlaceType | null =>
  PLACE_TYPES.find((known) => known === type) ?? null;

/** Whether a short form belongs to a name: its initials, or a form that shares a word with it. */
function isFormOf(name: string, alias: string): boolean {
  const words = new Set(wordsOf(name));
  return wordsOf(alias).some((word) => words.has(word)) || isInitialsOf(name, alias);
}

/** "OSCE", "O.S.C.E.", "MBS": the first letters of all words of a name, or of those in capitals. */
function isInitialsOf(name: string, alias: string): boolean {
  const letters = alias.replace(/[.&]/g, '');
  const words = name.match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? [];
  const initialsOf = (some: readonly string[]): string =>
    some.map((word) => fold(word).charAt(0).toUpperCase()).join('');
  return (
    letters.length > 1 &&
    [words, words.filter((word) => /^\p{Lu}/u.test(word))].some((some) => initialsOf(some) === letters)
  );
}

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** A country by what the tables know it by: its names, its demonyms, its capital. */
function identifyCountry(
  { name, aliases, country: code }: AnsweredEntity,
  isPrinted: (form: string) => boolean,
): NamedEntity | undefined {
  const country = code === null ? countriesByName(name)[0] : countryByCode(code.toUpperCase());
  if (country === undefined) return undefined;
  const forms = new Map<string, MentionKind>();
  for (const form of [name, ...aliases]) {
    const kind = kindOfForm(country, form);
    if (kind !== undefined && isPrinted(form)) forms.set(form, kind);
  }
  if (forms.size === 0) return undefined;
  const id = countryId(country.code);
  return {
    entity: { id, kind: 'country', name: country.name, aliases: [], type: null, country: country.code },
    forms,
  };
}

function kindOfForm(country: Country, form: string): MentionKind | undefined {
  const key = nameKey(form.replace(/^the /i, ''));
  const isOne = (names: readonly string[]): boolean => names.some((name) => nameKey(name) === key);
  if (isOne([country.name, ...country.aliases])) return 'name';
  if (isOne([...country.demonyms, ...country.combiningForms])) return 'demonym';
  const { capital, seats } = country;
  return isOne([...(capital === undefined ? [] : [capital.name, ...capital.aliases]), ...seats])
    ? 'metonym'
    : undefined;
}
