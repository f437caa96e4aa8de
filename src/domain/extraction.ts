import type { Predicate } from './relations.js';
import type {
  AgreementStatus,
  AgreementType,
  Basis,
  DateBasis,
  EventStatus,
  EventType,
  MentionKind,
  Modality,
  OrganizationType,
  PeopleType,
  PlaceType,
  PloverCode,
  Polarity,
  StatementKind,
} from './vocabularies.js';

/** A stretch of the stored body, half open, UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `quote === text.slice(start, end)`. */
export interface Quote extends Span {
  readonly quote: string;
}

export interface ExtractedSentence extends Span {
  readonly index: number;
}

export interface ExtractedEntity {
  readonly id: string;
  /** A people is an ethnic or religious group; it is mentioned, but is no actor and no thing of the graph. */
  readonly kind: 'person' | 'country' | 'organization' | 'place' | 'position' | 'people';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: OrganizationType | PlaceType | PeopleType | null;
  /** ISO 3166-1 alpha-2: of the place, of the person's office or nationality, of the organization's seat. */
  readonly country: string | null;
  readonly honorific?: string;
  /** Of places, in degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** For positions: the title of the post without its holder; `name` is "President of Russia". */
  readonly title?: string;
}

export interface ExtractedMention extends Span {
  readonly entityId: string;
  readonly kind: MentionKind;
  /** How it was resolved: "acronym → full name". */
  readonly reason?: string;
}

export interface ExtractedAmount {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly qualifier: string | null;
  readonly text: string;
}

export interface ExtractedAgreement {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: AgreementType;
  readonly status: AgreementStatus;
  readonly parties: readonly string[];
  readonly amount: ExtractedAmount | null;
  /** EDTF. */
  readonly date: string | null;
  readonly evidence: readonly Quote[];
}

export interface ExtractedEvent {
  readonly id: string;
  readonly type: EventType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly participants: readonly string[];
  readonly place: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly status: EventStatus;
  readonly plover: PloverCode | null;
  readonly evidence: readonly Quote[];
}

export interface ExtractedPosition {
  readonly person: string;
  readonly title: string;
  readonly of: string | null;
  readonly evidence: readonly Quote[];
}

export interface ExtractedStatement extends Span {
  /** `q0`, `q1`, …: unique within the article. */
  readonly id: string;
  readonly kind: StatementKind;
  /** Entity id, or null when the article does not name who speaks. */
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly text: string;
  readonly about: readonly string[];
}

export interface ExtractedDate extends Span {
  readonly text: string;
  /** EDTF, or null when it cannot be resolved. */
  readonly value: string | null;
  readonly basis: DateBasis | null;
}

export interface ExtractedClaim {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string | null;
  /** Literal object of an attribute claim. HAS_AMOUNT: JSON of ExtractedAmount. */
  readonly value: string | null;
  readonly role: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly dateText: string | null;
  readonly dateBasis: DateBasis | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly basis: Basis;
  readonly rule: string;
  /** Statement id when it is said inside one. */
  readonly saidBy: string | null;
  /** True when it is a speaker's own speech act: such a claim becomes an edge though it stands in a statement. */
  readonly speechAct?: boolean;
  /** True when the article relays in its own words what somebody told of an agreement or an event: that becomes an edge too. */
  readonly relayed?: boolean;
  /** Event or agreement that the claim merely restates. */
  readonly via: string | null;
  readonly evidence: readonly Quote[];
}

export interface Diagnostic {
  readonly code: string;
  readonly message: string;
}

/** What the extractor read in one document: the record from which the graph is computed (extract-output form). */
export interface Extraction {
  readonly file: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly text: string;
  readonly extractor: string;
  readonly sentences: readonly ExtractedSentence[];
  readonly entities: readonly ExtractedEntity[];
  readonly mentions: readonly ExtractedMention[];
  readonly agreements: readonly ExtractedAgreement[];
  readonly events: readonly ExtractedEvent[];
  readonly positions: readonly ExtractedPosition[];
  readonly statements: readonly ExtractedStatement[];
  readonly dates: readonly ExtractedDate[];
  readonly amounts: readonly (ExtractedAmount & Span)[];
  readonly claims: readonly ExtractedClaim[];
  readonly diagnostics: readonly Diagnostic[];
}
