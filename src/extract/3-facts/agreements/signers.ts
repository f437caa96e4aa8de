import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

/** Who signs by a clause: those on whose behalf it is done, else its subject and who stands together with it. */
export function signersOf(use: PhraseUse, clause: Clause): readonly NounPhrase[] {
  const represented = onBehalf(clause);
  return represented.length > 0 ? represented : [...fronted(use, clause), ...clause.subject];
}

/** "signed … on behalf of Nigeria". */
function onBehalf({ prepositions }: Clause): readonly NounPhrase[] {
  const at = prepositions.findIndex(({ phrases }) => phrases[0]?.headLemma === 'behalf');
  const next = prepositions[at + 1];
  return at >= 0 && next?.preposition === 'of' ? next.phrases : [];
}

/** "Together with Foreign Minister X, he will sign": who stands before the subject. */
function fronted({ reading: { chunks } }: PhraseUse, clause: Clause): readonly NounPhrase[] {
  const [together, preposition, first] = chunks;
  const isTogether =
    together?.kind === 'adverb' &&
    /^(?:together|along|jointly)$/.test(together.text) &&
    preposition?.kind === 'preposition' &&
    preposition.text === 'with';
  const isBefore = first?.kind === 'phrase' && !clause.subject.includes(first) && first.last <= clause.first;
  return isTogether && isBefore ? [first] : [];
}
