import type { Token } from '../../analysis.js';
import type { Atom } from './atoms.js';
import { BE, COORDINATORS, PREPOSITIONS } from './closed-classes.js';
import type { VerbForm } from './verb-forms.js';

export type WordClass =
  | 'noun'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'relative'
  | 'subordinator'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'verb'
  | 'adverb'
  | 'mark';

/** A token with its class, and as a verb its lemma and form. */
export interface Word {
  readonly token: Token;
  readonly class: WordClass;
  readonly lemma?: string;
  readonly form?: VerbForm;
  readonly atom?: Atom;
}

/** Where a word stands while its sentence is read from the left. */
export interface Context {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly isTitleCase: boolean;
  readonly atomAt: (token: number) => Atom | undefined;
}

/** Whether the next word may open or go on with a noun phrase. */
export function nextIsNominal({ tokens, at }: Context): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    /^[\p{L}\p{N}]/u.test(next.text) &&
    !PREPOSITIONS.has(next.lower) &&
    !BE.has(next.lower) &&
    next.lower !== 'to' &&
    !COORDINATORS.has(next.lower)
  );
}
