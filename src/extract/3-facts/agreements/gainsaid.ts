import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import type { Party } from './agreement-mention.js';
import { governingNoun } from './governing-noun.js';
import { isLeftUnsigned } from './on-the-way.js';

const MAKING =
  /^(?:sign|ink|initial|ratify|join|enter|accede|conclude|reach|strike|clinch|seal|finali[sz]e|make|forge|have|agree|negotiate)$/;
const WORD_OF_IT = /^(?:existence|report|claim|allegation|rumou?r)$/;

/** "denied that Peru had signed the pact", "denied signing it", "denies a secret deal", "denied the existence of a pact": the agreement itself is denied, not just a deed under it. */
export function isGainsaid(use: PhraseUse): boolean {
  const { asObject, asSubject, reading } = use;
  const noun = governingNoun(use);
  const isOutright = ({ lemma, object, isPassive, polarity, modality }: Clause): boolean =>
    lemma === 'deny' &&
    !isPassive &&
    polarity === 'affirmed' &&
    modality === 'actual' &&
    // "denied Peru a deal": kept it from Peru.
    (object.length === 1 && object[0] === use.phrase
      ? true
      : noun !== undefined && WORD_OF_IT.test(noun.headLemma) && object.includes(noun));
  if (reading.clauses.some(isOutright)) return true;
  const making = [
    ...(asObject === undefined ? [] : [asObject]),
    ...asSubject.filter(({ isPassive }) => isPassive),
  ];
  return making.some((clause) => MAKING.test(clause.lemma) && isInDenial(use, clause));
}

/** Whether it is denied by the verb before it, and by no "not" of its own. */
function isInDenial({ reading }: PhraseUse, { verb, polarity, governor }: Clause): boolean {
  if (polarity !== 'denied' || verb.isNegated) return false;
  if (governor !== undefined) return governor.lemma === 'deny';
  return reading.clauses.findLast((other) => other.verb.first < verb.first)?.lemma === 'deny';
}

const JOINING = /^(?:sign|ink|initial|ratify|join|accede)$/;

/** "never ratified the accord", "refused to join it", "did not sign": stays out of an agreement of others; of one without a name that has a partner, or two sides, it tells nothing but that it is not done yet. */
export const isStayingOut = (use: PhraseUse, clause: Clause, isNamed: boolean): boolean =>
  isLeftUnsigned(clause) ||
  (MAKING.test(clause.lemma) && isInDenial(use, clause)) ||
  (JOINING.test(clause.lemma) &&
    clause.polarity === 'denied' &&
    (clause.verb.isNegated
      ? clause.modality === 'actual' &&
        clause.verb.form === 'finite' &&
        (isNamed || (clause.lemma === 'join' && clause.verb.isBase))
      : isNamed &&
        clause.governor !== undefined &&
        clause.governor.modality === 'actual' &&
        /^(?:refuse|decline)$/.test(clause.governor.lemma)));

/** As those who are not bound; who has not ratified it may have signed it, which another place tells. */
export const asDenied = (parties: readonly Party[], lemma: string): Party[] =>
  parties.map((party) => ({
    ...party,
    role: lemma === 'ratify' ? 'party' : party.role,
    isDenied: true,
  }));
