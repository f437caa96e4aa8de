import { actorsOfAll, isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { behind, behindAll, type PhraseUse } from '../grammar/phrase-use.js';

/** Who signs by a clause: those on whose behalf it is done, else its subject and who stands together with it. */
export function signersOf(article: ArticleReading, use: PhraseUse, clause: Clause): readonly NounPhrase[] {
  const represented = onBehalf(clause);
  if (represented.length > 0) return represented;
  const meant = speakingOfItself(use, clause)?.subject ?? subjectBefore(article, clause) ?? clause.subject;
  return [...fronted(use, clause), ...meant, ...hostAndGuest(use, clause)];
}

const MEETING = /^(?:receive|host|welcome|meet|visit|join|greet)$/;

/** "received the premier at the palace to sign a pact", "met with X to sign it": both of them sign where it names no partner. */
const hostAndGuest = ({ tail }: PhraseUse, { verb, governor }: Clause): readonly NounPhrase[] =>
  verb.form === 'infinitive' &&
  governor !== undefined &&
  !governor.isPassive &&
  MEETING.test(governor.lemma) &&
  actorsOfAll(behind(tail, ['with', 'between'])).length === 0
    ? [...governor.subject, ...governor.object, ...behind(governor.prepositions, ['with'])]
    : [];

/** "Bolivia needs cash. On Tuesday, it signed": the one state that the sentence before has for its subjects. */
function subjectBefore({ readings }: ArticleReading, clause: Clause): readonly NounPhrase[] | undefined {
  if (!isBareIt(clause)) return undefined;
  const subjects = (readings[clause.sentence - 1]?.clauses ?? [])
    .flatMap(({ subject }) => subject)
    .filter(({ refs }) => refs.some(isState));
  const [first] = subjects;
  const areOne = subjects.every(({ refs }) => refs.join() === first?.refs.join());
  return first !== undefined && areOne ? [first] : undefined;
}

const isBareIt = ({ subject }: Clause): boolean =>
  subject.length === 1 && subject.every(({ head, refs }) => head === 'it' && refs.length === 0);

const TELLING =
  /^(?:say|announce|confirm|tell|notify|inform|declare|add|insist|warn|state|reiterate|indicate|hope|stress|deny|claim|note|disclose|reveal|report|acknowledge|admit|reply|estimate)$/;

/** "Kenya said it would sign", "Kenya told Chad that it was leaving": the clause whose subject speaks of itself as "it". */
export function speakingOfItself({ reading }: PhraseUse, clause: Clause): Clause | undefined {
  const { subject, verb } = clause;
  const [it] = subject;
  if (it === undefined || !isBareIt(clause)) return undefined;
  const before = reading.clauses.findLast(
    (other) => other.verb.first < verb.first && !other.subject.includes(it),
  );
  return before !== undefined && !before.isPassive && TELLING.test(before.lemma) ? before : undefined;
}

/** "signed … on behalf of Nigeria", "on behalf of Peru by X and on behalf of Chile by Y". */
export const onBehalf = ({ prepositions }: Clause): readonly NounPhrase[] =>
  prepositions.flatMap(({ preposition, phrases }, at) =>
    preposition === 'of' && prepositions[at - 1]?.phrases[0]?.headLemma === 'behalf' ? phrases : [],
  );

/** "On behalf of the Union, the agreement was signed": who is named before the clause's subject. */
export function frontedBehalf({ reading: { chunks } }: PhraseUse, { first }: Clause): readonly NounPhrase[] {
  const [on, behalf, of, named] = chunks;
  const isFronted =
    on?.kind === 'preposition' &&
    behalf?.kind === 'phrase' &&
    behalf.headLemma === 'behalf' &&
    of?.kind === 'preposition' &&
    of.text === 'of';
  return isFronted && named?.kind === 'phrase' && named.last <= first ? [named] : [];
}

/** "signed by X for Peru and Y for Chile", "by X for the government and Y for the Liberation Front". */
export const signedFor = ({ prepositions, isPassive }: Clause): readonly NounPhrase[] =>
  isPassive
    ? behindAll(prepositions, 'for').filter(
        ({ refs, words }) => refs.some(isState) || /^the (?:government|state)$/.test(words.join(' ')),
      )
    : [];

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
