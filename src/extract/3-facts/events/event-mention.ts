import type { Quote } from '../../../domain/extraction.js';
import type { Basis, EventStatus, EventType, ParticipantRole } from '../../../domain/vocabularies.js';
import type { ClaimDate } from '../claims/claim-draft.js';

/** Stands for the preposition where a noun tells the gathering around: "on the margins of the summit". */
export const BESIDE = 'beside';

/** Stands there for a verb behind a gathering: "the summit, where he will meet Y". */
export const WHERE = 'where';

/** Stands there where a verb tells who was at the gathering: "also joined the call". */
export const JOINED = 'joined';

/** Someone who takes part, as one place of the text says. */
export interface Participant {
  readonly id: string;
  readonly role: ParticipantRole;
  readonly basis: Basis;
}

/** One place of the article that speaks of an event, with what it says of it. */
export interface EventMention {
  readonly type: EventType;
  readonly sentence: number;
  readonly isHeadline: boolean;
  /** Token of the verb or head noun. */
  readonly head: number;
  readonly isNoun: boolean;
  /** A proper name: "G20 Summit". */
  readonly name: string | undefined;
  /** The noun with its adjectives, as printed: "opening ceremony". */
  readonly label: string | undefined;
  /** "the", "this" or a possessor stands before the noun. */
  readonly isDefinite: boolean;
  /** "next", "third": it is not the one spoken of before. */
  readonly isAnother: boolean;
  /** "The talks continue", "negotiations began": the subject of a verb that says it goes on. */
  readonly isGoingOn?: boolean;
  /** "The talks are under way", "A and B are in talks": neither over nor to come on the day of the report. */
  readonly isUnderWay?: boolean;
  /** "also met": place and time go on from the event before. */
  readonly isContinued: boolean;
  /** "on the sidelines": place and time are those of the gathering before. */
  readonly isAside: boolean;
  readonly participants: readonly Participant[];
  /** Those whom the others met, where two sides are told: "A and B met with C"; none where the text names no one there. */
  readonly partners?: readonly string[];
  readonly place: string | undefined;
  readonly date: ClaimDate | undefined;
  readonly status: EventStatus;
  readonly isDenied: boolean;
  /** Entities it is about. */
  readonly subjects: readonly string[];
  /** Preposition before the noun: "during the visit". */
  readonly before: string | undefined;
  readonly words: ReadonlySet<string>;
  readonly evidence: Quote;
}
