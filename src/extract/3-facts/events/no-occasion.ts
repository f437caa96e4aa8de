import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

const TALKS = /\b(?:talks|negotiat\w+|dialogue)\b/i;
const OTHER_ROUND = /\b(?:vot\w+|polls?|elections?|ballots?|funding|rounds? of)\b/i;

/** "The next round opens in Lima on Monday" in a text about talks; no round of voting or of funding. */
export function isRoundOfTalks(
  { view, tokens, sentences }: ArticleReading['spoken'],
  { first, last, isPlural, words }: NounPhrase,
): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  const told = sentence === undefined ? '' : view.slice(sentence.start, sentence.end);
  const isOne = /^(?:the|a|an|another)$/.test(words[0] ?? '') && words.length > 1;
  return isOne && !isPlural && tokens[last]?.lower !== 'of' && TALKS.test(view) && !OTHER_ROUND.test(told);
}

const FOUNDING =
  /^(?:establish(?:e[ds]|ing|ment)?|creat(?:e[ds]?|ing|ion)|form(?:ed|ing|ation)?|set(?:ting)?)$/;

/** "agreed to set up a dialogue", "the establishment of a forum": a body that is made, no sitting of it. */
export function isFounded({ tokens }: ArticleReading['spoken'], { first }: NounPhrase): boolean {
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ lower }) => lower)
    .filter((word) => !/^(?:of|up|the)$/.test(word));
  return FOUNDING.test(before.at(-1) ?? '');
}

/** "under the auspices of the forum": a body, no sitting of it. */
export const isPatron = ({ reading, at, before }: PhraseUse): boolean => {
  const outer = reading.chunks[at - 2];
  return (
    before === 'of' &&
    outer?.kind === 'phrase' &&
    /^(?:aegis|auspices?|banner|umbrella|patronage)$/.test(outer.headLemma)
  );
};

/** "a protocol on consultations", "an agreement for dialogue and transparent elections": what a text is about. */
export const isMatterOfText = ({ reading, at, phrase }: PhraseUse): boolean => {
  if (!phrase.isPlural || /^(?:the|their|these|those|its)$/.test(phrase.words[0] ?? '')) return false;
  const before = reading.chunks.slice(Math.max(0, at - 5), at);
  const on = before.findLastIndex(
    (chunk) => chunk.kind === 'preposition' && /^(?:on|for|about|concerning)$/.test(chunk.text),
  );
  const text = reading.chunks[Math.max(0, at - 5) + on - 1];
  return (
    on >= 0 &&
    text?.kind === 'phrase' &&
    TEXT.test(text.headLemma) &&
    before.slice(on + 1).every(({ kind }) => kind === 'phrase' || kind === 'coordinator')
  );
};

const TEXT = /^(?:agreement|protocol|memorandum|treaty|pact|accord|declaration|convention|charter|deal|mou)$/;

/** "welcomed the launch of talks": their beginning is no ceremony. */
export const isBeginning = ({ tokens }: ArticleReading['spoken'], { headLemma, last }: NounPhrase): boolean =>
  headLemma === 'launch' &&
  tokens[last]?.lower === 'of' &&
  tokens
    .slice(last + 1, last + 4)
    .some(({ lower }) => /^(?:talks|negotiations|discussions|consultations|dialogue)$/.test(lower));

/** "at the convention", "took part in the convention"; who "suspended its participation in the convention" is bound by it. */
export const isGathering = ({ before, asComplement }: PhraseUse): boolean =>
  /^(?:at|in|during)$/.test(before ?? '') &&
  !(
    /^(?:suspend|freeze|halt|end|terminate|renounce|withdraw|revoke|denounce|resume)$/.test(
      asComplement?.lemma ?? '',
    ) &&
    asComplement?.object.some(({ headLemma }) => /^(?:participation|membership|involvement)$/.test(headLemma))
  );
