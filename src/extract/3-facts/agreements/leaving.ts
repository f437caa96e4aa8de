import type { AgreementStatus } from '../../../domain/vocabularies.js';
import type { Clause } from '../grammar/clause.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { LEAVING, LEAVING_VERBS } from './agreement-verbs.data.js';

/** "pull out of the deal"; not "back the government under a deal". */
export const isLeavingOf = ({ before }: PhraseUse, { lemma }: Clause): boolean =>
  LEAVING_VERBS.has(lemma.split(' ')[0] ?? '') && /^(?:of|from|out)$/.test(before ?? '');

/** "withdrew from the pact with Iran": one of two that leaves ends it; one of many puts it at risk, as does a wish to leave. */
export const leaving = (use: PhraseUse, clause: Clause): AgreementStatus[] =>
  clause.polarity === 'denied'
    ? []
    : [isLeft(use) && behind(use.tail, ['with']).length === 1 ? 'ended' : 'threatened'];

/** Whether the place tells that somebody has left it. */
export function isLeft(use: PhraseUse): boolean {
  const { asObject, asComplement } = use;
  const clause =
    asObject !== undefined && LEAVING.test(asObject.lemma)
      ? asObject
      : asComplement !== undefined && isLeavingOf(use, asComplement)
        ? asComplement
        : undefined;
  return (
    clause !== undefined &&
    clause.polarity === 'affirmed' &&
    clause.modality === 'actual' &&
    clause.verb.form === 'finite' &&
    clause.governor?.lemma !== 'threaten'
  );
}
