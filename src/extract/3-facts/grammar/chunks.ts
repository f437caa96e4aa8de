/** A noun phrase without what follows its head: "the nuclear deal", "Iran's President Hassan Rouhani", "they". */
export interface NounPhrase {
  readonly kind: 'phrase';
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Last word in lower case, and its singular. */
  readonly head: string;
  readonly headLemma: string;
  /** What the head refers to; several for a group. */
  readonly refs: readonly string[];
  /** What stands before the head: possessors, demonyms, names used as adjectives. */
  readonly owners: readonly string[];
  /** Lower-case words of the phrase. */
  readonly words: readonly string[];
  readonly isPlural: boolean;
  readonly isPronoun: boolean;
  readonly isDate: boolean;
}

/** Auxiliaries, negation, adverbs and one main verb: "has not yet signed". */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** Token index of the main verb. */
  readonly main: number;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly modal: string | undefined;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isThird: boolean;
  /** "are signing", "had been negotiating", "is being signed". */
  readonly isProgressive: boolean;
  /** The bare form: "ease" of "to fight and ease". */
  readonly isBase: boolean;
  /** "pull out", "step down". */
  readonly particle: string | undefined;
  /** "swore", "took": a past form that is no participle. */
  readonly isPastOnly: boolean;
}

export interface Joint {
  readonly kind: 'preposition' | 'coordinator' | 'relative' | 'subordinator' | 'mark' | 'adverb' | 'other';
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

export type Chunk = NounPhrase | VerbGroup | Joint;

/** The word of a chunk that is one; empty for phrases and verbs. */
export const textOf = (chunk: Chunk | undefined): string =>
  chunk !== undefined && 'text' in chunk ? chunk.text : '';
