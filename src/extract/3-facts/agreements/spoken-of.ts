import type { PhraseUse } from '../grammar/phrase-use.js';

/** Verbs behind which a whole sentence may stand without "that". */
const SAYING =
  /^(?:say|announce|confirm|believe|think|hope|insist|claim|warn|add|note|report|declare|deny|state|argue|fear|know)$/;

/** "said a deal with Peru was close": of a verb of saying it is no object where a verb of its own follows. */
export function withoutSaying(use: PhraseUse): PhraseUse {
  const { asObject, asSubject, phrase } = use;
  const isSaid =
    asObject !== undefined &&
    SAYING.test(asObject.lemma) &&
    asObject.verb.last <= phrase.first &&
    asSubject.some(
      ({ verb, isPassive, subject }) =>
        verb.form === 'finite' &&
        verb.first >= phrase.last &&
        !(isPassive && verb.first === verb.main) &&
        subject[0] === phrase &&
        !isRelative(use, verb.first),
    );
  return isSaid ? { ...use, asObject: undefined } : use;
}

/** Whether "which" or "that" stands between the phrase and the verb that begins at a token. */
const isRelative = ({ reading: { chunks }, phrase }: PhraseUse, verb: number): boolean =>
  chunks.some(
    ({ kind, first }) =>
      (kind === 'relative' || kind === 'subordinator') && first >= phrase.last && first < verb,
  );
