import type { AgreementStatus } from '../../../domain/vocabularies.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { TALKS } from '../grammar/talks.js';

const INDEFINITE = /^(?:an?|any|another|new|further|fresh|more|such)$/;
/** What peace is to be in the end: "a final peace agreement", "a lasting truce". */
const FINAL = /^(?:final|comprehensive|permanent|lasting|definitive|full|broader|wider|long-term)$/;
const LEADING = /^(?:lead|open|pave|move|look|point|amount|leave|turn|come|return)$/;
const DEPENDING = /^(?:depend|hinge|rest|insist|condition)$/;

/** "under an agreement to be considered in May": what will be done with it, right behind it. */
export function isToBeDone({ reading: { chunks, clauses }, at, tail, phrase }: PhraseUse): boolean {
  const last = tail.at(-1)?.phrases.at(-1) ?? phrase;
  const verbs = [chunks[at + 1], chunks[chunks.indexOf(last) + 1]];
  return (
    !DEFINITE.test(phrase.words[0] ?? '') &&
    clauses.some(({ verb, isPassive }) => verbs.includes(verb) && verb.form === 'infinitive' && isPassive)
  );
}
const DEFINITE = /^(?:the|this|that|these|those|its|their)$/;

/** The stage of one that no word tells: one of which the sentence speaks as of something to come is proposed. */
export function aheadOf(use: PhraseUse): AgreementStatus[] {
  const { phrase, before = '', asObject, asComplement } = use;
  if (before === 'with' && isConcludedTalk(use)) return ['agreed'];
  if (!isIndefinite(phrase)) return [];
  if (/^(?:before|until|towards?)$/.test(before)) return ['proposed'];
  if (/^(?:on|upon)$/.test(before) && DEPENDING.test(asComplement?.lemma ?? '')) return ['proposed'];
  if (before === 'to' && isNearing(use)) return ['negotiating'];
  const isAhead = asComplement !== undefined && asComplement.modality !== 'actual';
  if (before === 'to' && isAhead && LEADING.test(asComplement.lemma)) return ['proposed'];
  const isIdea = asObject === undefined && !/^(?:under|in|through|by|after|following|since)$/.test(before);
  return isIdea && phrase.words.some((word) => FINAL.test(word)) ? ['proposed'] : [];
}

/** "moved closer to a deal". */
function isNearing({ reading: { chunks }, at }: PhraseUse): boolean {
  const near = chunks[at - 2];
  return /^(?:close|closer|near|nearer)$/.test(
    near?.kind === 'phrase' ? near.head : near?.kind === 'verb' ? '' : (near?.text ?? ''),
  );
}

const isIndefinite = ({ words, isPlural }: NounPhrase): boolean =>
  INDEFINITE.test(words[0] ?? '') || (isPlural && words.length === 1);

/** "talks ended with an agreement", "the conclusion of talks with a deal". */
function isConcludedTalk({ reading: { chunks }, at, asComplement }: PhraseUse): boolean {
  const [outcome, of, talks] = chunks.slice(Math.max(0, at - 4), at - 1);
  const isOutcome =
    outcome?.kind === 'phrase' &&
    /^(?:conclusion|end|close)$/.test(outcome.headLemma) &&
    of?.kind === 'preposition' &&
    talks?.kind === 'phrase' &&
    TALKS.test(talks.headLemma);
  return (
    isOutcome ||
    (asComplement !== undefined &&
      asComplement.modality === 'actual' &&
      asComplement.polarity === 'affirmed' &&
      /^(?:end|conclude|finish|close|culminate|wrap up)$/.test(asComplement.lemma) &&
      asComplement.subject.some(
        ({ headLemma }) => TALKS.test(headLemma) || /^(?:summit|meeting|visit|round)$/.test(headLemma),
      ))
  );
}
