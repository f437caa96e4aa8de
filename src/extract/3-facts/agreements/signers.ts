import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

/** Who signs by a clause: those on whose behalf it is done, else its subject and who stands together with it. */
export function signersOf(use: PhraseUse, clause: Clause): readonly NounPhrase[] {
  const represented = onBehalf(clause);
  if (represented.length > 0) return represented;
  const speaking = speakingOfItself(use, clause);
  return [...fronted(use, clause), ...(speaking?.subject ?? clause.subject)];
}

const TELLING =
  /^(?:say|announce|confirm|tell|notify|inform|declare|add|insist|warn|state|reiterate|indicate|hope|stress|deny|claim|note)$/;

/** "Kenya said it would sign", "Kenya told Chad that it was leaving": the clause whose subject speaks of itself as "it". */
export function speakingOfItself({ reading }: PhraseUse, { subject, verb }: Clause): Clause | undefined {
  const [it, ...others] = subject;
  if (it?.head !== 'it' || it.refs.length > 0 || others.length > 0) return undefined;
  const before = reading.clauses.findLast(
    (other) => other.verb.first < verb.first && !other.subject.includes(it),
  );
  return before !== undefined && !before.isPassive && TELLING.test(before.lemma) ? before : undefined;
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
