import type { NounPhrase } from '../grammar/chunks.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { DEFEATING } from './event-verbs.data.js';

/** "lost the election to A" */
export const winnersOver = ({ asObject }: PhraseUse): readonly NounPhrase[] =>
  asObject?.lemma === 'lose' ? behind(asObject.prepositions, ['to']) : [];

/** "won the election, beating A" */
export const beaten = ({ reading, asObject, asComplement }: PhraseUse): readonly NounPhrase[] =>
  reading.clauses
    .filter(
      ({ lemma, verb, governor }) =>
        verb.form === 'ing' &&
        DEFEATING.has(lemma) &&
        governor !== undefined &&
        (governor === asObject || governor === asComplement),
    )
    .flatMap(({ object }) => object);
