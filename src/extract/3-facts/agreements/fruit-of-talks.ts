import type { NounPhrase } from '../grammar/chunks.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { TALKS } from '../grammar/talks.js';

const FRUITFUL = /^(?:produce|yield)$/;
const ENDING = /^(?:lead|end|result|culminate|conclude)$/;

/** The noun of talks that brought an agreement, or ended without one: "talks between A and B led to a pact"; undefined for none. */
export function talksThatEnded({ asObject, asComplement, before }: PhraseUse): NounPhrase | undefined {
  const isFruit = asObject !== undefined && !asObject.isPassive && FRUITFUL.test(asObject.lemma);
  const isEnd =
    before === 'without' || (/^(?:to|with|in)$/.test(before ?? '') && ENDING.test(asComplement?.lemma ?? ''));
  const subject = isFruit ? asObject.subject : isEnd ? asComplement?.subject : undefined;
  return subject?.find(({ headLemma }) => TALKS.test(headLemma) || /^(?:meeting|summit)$/.test(headLemma));
}

/** "Talks between Sudan and Chad led to a pact": it is agreed. */
export function isFruitOfTalks(use: PhraseUse): boolean {
  const clause = use.asObject ?? use.asComplement;
  return (
    use.before !== 'without' &&
    talksThatEnded(use) !== undefined &&
    clause?.modality === 'actual' &&
    clause.polarity === 'affirmed'
  );
}
