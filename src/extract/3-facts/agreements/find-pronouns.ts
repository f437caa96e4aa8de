import { firstIndex } from '../../../first-index.js';
import { flatMap } from '../../../flat-map.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { findPhraseUses, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import type { AgreementMention } from './agreement-mention.js';
import { FORCE } from './agreement-verbs.data.js';

/** What only a text of agreement does or suffers: "It expires in May", "It was signed in Rome", "The two signed it". What closes something is none. */
const OWN = /^(?:expire|lapse|run out|close)$/;
const SUFFERED =
  /^(?:sign|initial|ink|ratify|conclude|terminate|renew|extend|abrogate|annul|denounce|suspend|finalize|finalise|implement|violate|breach)$/;

/** A place where "it" stands for the agreement spoken of last, with that agreement's mention. */
export interface PronounUse {
  readonly use: PhraseUse;
  readonly meant: AgreementMention;
}

/** Every "it" that is signed, expires or takes effect, in the sentence of an agreement or the next one. What is named is in order. */
export function findPronounUses(
  { readings }: ArticleReading,
  named: readonly AgreementMention[],
): PronounUse[] {
  return flatMap(readings, (reading) =>
    flatMap(findPhraseUses(reading, isBareIt(reading)), (use) => {
      if (!isOfText(use)) return [];
      const next = firstIndex(named.length, (at) => (named[at]?.name.head ?? 0) >= use.phrase.first);
      const meant = named[next - 1];
      const isNear = meant !== undefined && meant.sentence >= reading.sentence - 1;
      return isNear && !meant.isPlural ? [{ use, meant }] : [];
    }),
  );
}

/** "it", "its terms"; "its negotiation", "whose text" for what becomes of an agreement until it is signed. */
const isBareIt =
  ({ chunks }: Reading) =>
  ({ head, words, refs }: NounPhrase, at: number): boolean => {
    if (head === 'it') return words.length === 1 && refs.length === 0;
    const before = chunks[at - 1];
    const isWhose = words.length === 1 && before?.kind === 'relative' && before.text === 'whose';
    return (isWhose || (words.length === 2 && words[0] === 'its')) && PART.test(head);
  };
const PART = /^(?:terms|provisions|text|negotiations?)$/;

/** "Under it Italy is to pay": what stands under it is its terms; "It is worth $3 billion". */
const isOfText = ({ phrase, asSubject, asObject, before }: PhraseUse): boolean =>
  before === 'under' ||
  (phrase.head === 'it' &&
    asSubject.some(
      ({ prepositions, modality }) =>
        modality === 'actual' && prepositions.some(({ preposition }) => preposition === 'worth'),
    )) ||
  asSubject.some(isOwnCourse) ||
  (asObject !== undefined && !asObject.isPassive && SUFFERED.test(asObject.lemma));

/** Whether only a text of agreement does or suffers it: "expires", "was signed", "took effect". */
export function isOwnCourse({ lemma, isPassive, object, prepositions }: Clause): boolean {
  if (isPassive) return SUFFERED.test(lemma);
  if (OWN.test(lemma)) return object.every(({ isDate }) => isDate);
  return (
    /^(?:enter|come|take|go)$/.test(lemma) &&
    [...object, ...flatMap(prepositions, ({ phrases }) => phrases)].some(({ head }) => FORCE.test(head))
  );
}
