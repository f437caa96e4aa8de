import type { PrepositionalPhrase } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { agreementTypeOf } from './agreement-heads.js';

/** "a protocol on customs and a memorandum between A and B": what stands behind the second is not of the first. */
export function withOwnTail(use: PhraseUse): PhraseUse {
  const tail: PrepositionalPhrase[] = [];
  for (const one of use.tail) {
    const next = one.phrases.findIndex(
      ({ headLemma, words }, at) =>
        at > 0 && /^(?:an?|another)$/.test(words[0] ?? '') && agreementTypeOf(headLemma) !== undefined,
    );
    tail.push(next < 0 ? one : { ...one, phrases: one.phrases.slice(0, next) });
    if (next >= 0) return { ...use, tail };
  }
  return use;
}
