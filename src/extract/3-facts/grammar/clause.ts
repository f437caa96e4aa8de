import type { Modality, Polarity } from '../../../domain/vocabularies.js';
import type { NounPhrase, VerbGroup } from './chunks.js';

export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly phrases: readonly NounPhrase[];
}

/** A verb with what belongs to it. Token indices are those of the article. */
export interface Clause {
  readonly sentence: number;
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly prepositions: readonly PrepositionalPhrase[];
  readonly isPassive: boolean;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The clause that governs it: "threatened" for "to pull out". */
  readonly governor: Clause | undefined;
  readonly first: number;
  readonly last: number;
}

/** A clause while its sentence is read: the subject may be shared with an earlier one. */
export interface ClauseDraft {
  readonly at: number;
  readonly verb: VerbGroup;
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly isReduced: boolean;
  readonly clause: Clause;
}
