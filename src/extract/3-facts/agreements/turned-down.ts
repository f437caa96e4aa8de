import type { NounPhrase } from '../grammar/chunks.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

/** "rejected a proposal for a truce", "the plan for a pact was voted down". */
export const isTurnedDown = ({ reading: { clauses } }: PhraseUse, noun: NounPhrase): boolean =>
  clauses.some(
    ({ subject, object, isPassive, lemma, modality, polarity }) =>
      REFUSING.test(lemma) &&
      modality === 'actual' &&
      polarity === 'affirmed' &&
      (isPassive ? subject : object).includes(noun),
  );
const REFUSING = /^(?:reject|refuse|veto|spurn|rebuff|dismiss|turn down|vote down|rule out|throw out)$/;
