import type { AgreementType, OrganizationType, PeopleType, PlaceType } from '../../domain/vocabularies.js';

/** A country or territory. Names and demonyms are as printed; look-ups fold them. */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string;
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly iso3: string;
  readonly name: string;
  /** Official, former, short and dotted forms. */
  readonly aliases: readonly string[];
  /** Adjectives and nouns, singular and plural: Russian, Russians. */
  readonly demonyms: readonly string[];
  /** First halves of hyphenated adjectives: Russo, Sino, Anglo. */
  readonly combiningForms: readonly string[];
  readonly capital: Capital | undefined;
  /** Places and buildings that stand for the government: the Kremlin. */
  readonly seats: readonly string[];
  /** Continent: Africa, Asia, Europe, North America, South America, Oceania, Antarctica. */
  readonly region: string;
  /** A territory that is no sovereign state. */
  readonly isDependent: boolean;
  /** The name is also a person's, an American state's or an ordinary word. */
  readonly isAmbiguous: boolean;
}

export interface Capital {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Someone who held high office after 2000, with every office known for certain. */
export interface Leader {
  readonly name: string;
  /** Other spellings and fuller or shorter full names; a single word only when the press uses it as the name. */
  readonly aliases: readonly string[];
  /** The last part of the name by which the press calls the person: "Putin", "von der Leyen", "Xi". */
  readonly surname: string;
  readonly gender: 'm' | 'f';
  readonly posts: readonly Post[];
}

export interface Post {
  readonly title: string;
  /** ISO 3166-1 alpha-2 of the country, or absent when the office is an organization's. */
  readonly country?: string;
  /** Slug of an organization's name, as in `Organization.slug`. */
  readonly organization?: string;
  /** ISO day, month or year; the office may have begun before 2000. */
  readonly from: string;
  /** Absent while in office, as far as the table knows. */
  readonly to?: string;
}

export interface Organization {
  readonly slug: string;
  readonly name: string;
  /** Matched in their exact case: IAEA, WHO. */
  readonly acronyms: readonly string[];
  readonly aliases: readonly string[];
  readonly type: OrganizationType;
  /** ISO 3166-1 alpha-2 of the home country, for what has one. */
  readonly country: string | undefined;
  /** Cities that stand for it: Brussels for the European Union. */
  readonly seats: readonly string[];
  /** The name or an alias is also an ordinary word or another thing ("Congress", "Apple"). */
  readonly isAmbiguous: boolean;
}

export interface Place {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2; absent for what lies in several countries. */
  readonly country: string | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** Cities only, else 0. */
  readonly population: number;
  /** Also an ordinary word, a first name or a frequent surname: wants a cue such as "in" or a country beside it. */
  readonly isAmbiguous: boolean;
}

export interface Treaty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: AgreementType;
  /** ISO codes and organization slugs, only where few and certain. */
  readonly parties: readonly string[];
  /** Year of adoption or signature. */
  readonly year: number;
  /** Whether others begin with its name: a "Vienna Convention on …" is one of its own. */
  readonly isShared: boolean;
}

/** Part of the world larger than or across countries; acts in news only through its countries. */
export interface Region {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A people or faith that is no country's citizenry: Kurds, Sunnis. */
export interface People {
  readonly name: string;
  /** Adjectives, singular and plural nouns. */
  readonly forms: readonly string[];
  readonly kind: PeopleType;
  /** Where the people is a nation within one state: Scots in GB. */
  readonly country: string | undefined;
}

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly symbols: readonly string[];
  /** Lower-case singular and plural names; a name shared by several currencies stands at the likeliest. */
  readonly names: readonly string[];
}

export const TITLE_CLASSES = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'minister',
  'governor',
  'mayor',
  'legislator',
  'spokesperson',
  'diplomat',
  'official',
  'officer',
  'party-officer',
  'military',
  'monarch',
  'royal',
  'religious',
  'judge',
  'police',
  'profession',
  'honorific',
] as const;

export type TitleClass = (typeof TITLE_CLASSES)[number];

/** An office, rank or form of address as it stands before or after a name. */
export interface Title {
  /** Canonical, lower case: "prime minister". */
  readonly name: string;
  readonly class: TitleClass;
  /** Lower-case words to match, the name among them; with plural ("lawmakers") in `plurals`. */
  readonly forms: readonly string[];
  readonly plurals: readonly string[];
  /** False for ranks, honorifics and professions: they name no office of a country or body. */
  readonly isOffice: boolean;
}
