import type { Span } from '../../domain/extraction.js';
import type { OrganizationType, PlaceType } from '../../domain/vocabularies.js';
import type { Country, Leader, Organization, People, Place, Title, Treaty } from '../lexicon/types.js';

/** A stretch of whole tokens, or of a part of one token, with the sentence it stands in. */
export interface TokenSpan extends Span {
  readonly sentence: number;
  /** `[firstToken, lastToken)`. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A country by name, by its people's adjective, by half a hyphenated adjective. */
export interface CountryCandidate extends TokenSpan {
  readonly kind: 'country';
  /** The likeliest first: "Korean" and "Congo" have two. */
  readonly countries: readonly Country[];
  readonly form: 'name' | 'demonym' | 'combining';
  /** "Iran" of "Iran-Russia": one of several mentions in one token. */
  readonly isPartOfToken: boolean;
}

/** A capital or seat: a place, or its government. */
export interface SeatCandidate extends TokenSpan {
  readonly kind: 'seat';
  readonly country: Country | undefined;
  readonly organization: Organization | undefined;
  /** Absent for buildings such as the Kremlin. */
  readonly city: string | undefined;
  readonly place: Place | undefined;
}

export interface PlaceCandidate extends TokenSpan {
  readonly kind: 'place';
  readonly name: string;
  /** Places of that name, the largest first; none for a name that only its form tells ("Lake Sapanca"). */
  readonly places: readonly Place[];
  readonly type: PlaceType;
}

export interface OrganizationCandidate extends TokenSpan {
  readonly kind: 'organization';
  /** As printed, without a leading national adjective where the rest can stand alone. */
  readonly name: string;
  /** The whole form, when `name` leaves out a national adjective. */
  readonly fullForm: string;
  readonly organization: Organization | undefined;
  readonly type: OrganizationType;
  /** ISO code of the national adjective or "of X" in its form. */
  readonly country: string | undefined;
  readonly isAcronym: boolean;
  /** The acronym that stands in brackets behind it. */
  readonly acronym: string | undefined;
}

export interface PersonCandidate extends TokenSpan {
  readonly kind: 'person';
  /** Without titles, ranks and honorifics. */
  readonly name: string;
  /** Forms of address and ranks before it, as printed. */
  readonly honorifics: readonly string[];
  /** The offices and ranks that stand before it. */
  readonly titles: readonly Title[];
  /** ISO code that the words around the name give: "Russian President", "President of Ukraine". */
  readonly country: string | undefined;
  readonly leader: Leader | undefined;
  /** True when only the look of the name speaks for a person; it then wants a second sign. */
  readonly isWeak: boolean;
}

/** A people or faith that is no country's citizenry: "Kurds", "Muslim". */
export interface PeopleCandidate extends TokenSpan {
  readonly kind: 'people';
  readonly people: People;
}

export interface TreatyCandidate extends TokenSpan {
  readonly kind: 'treaty';
  readonly treaty: Treaty;
}

/** An office or function as a word: "the president", "a lawmaker", "Foreign Minister". */
export interface TitleCandidate extends TokenSpan {
  readonly kind: 'title';
  readonly title: Title;
  readonly isPlural: boolean;
}

/** A stretch of tokens that may mention something; what it refers to is decided when all of the article is read. */
export type Candidate =
  | CountryCandidate
  | SeatCandidate
  | PlaceCandidate
  | OrganizationCandidate
  | PersonCandidate
  | PeopleCandidate
  | TreatyCandidate;
