import type { AgreementStatus } from '../../../domain/vocabularies.js';
import type { VerbGroup } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { isComma } from '../grammar/reduced.js';
import { STATUS_VERBS } from './agreement-verbs.data.js';

/** "a contract, not yet concluded, between A and B", "yet to be signed": said between commas behind it. */
export function notYet({ reading: { chunks }, at, tail }: PhraseUse): AgreementStatus[] {
  const last = tail.at(-1)?.phrases.at(-1);
  for (const from of [at, last === undefined ? at : chunks.indexOf(last)]) {
    if (!isComma(chunks[from + 1])) continue;
    const [first, second] = [chunks[from + 2], chunks[from + 3]];
    const isYet =
      first?.kind !== 'phrase' && first?.kind !== 'verb' && /^(?:yet|still)$/.test(first?.text ?? '');
    const verb = isYet ? second : first;
    if (verb?.kind !== 'verb' || !(isYet ? verb.form === 'infinitive' : isBareDenied(verb))) continue;
    const stage = STATUS_VERBS[verb.lemma];
    if (stage === 'ratified') return ['signed'];
    if (stage === 'signed' || stage === 'agreed' || stage === 'negotiating') return ['proposed'];
  }
  return [];
}

/** "not yet signed" without an auxiliary. */
const isBareDenied = ({
  isNegated,
  form,
  isPassive,
  isProgressive,
  modal,
  isBase,
  isThird,
}: VerbGroup): boolean =>
  isNegated &&
  form === 'finite' &&
  !isPassive &&
  !isProgressive &&
  modal === undefined &&
  !isBase &&
  !isThird;

/** "are close to signing a deal", "on the verge of signing". */
export function isImminent({ reading: { chunks } }: PhraseUse, { verb, modality }: Clause): boolean {
  const noun = chunks[chunks.indexOf(verb) - 2];
  return (
    verb.form === 'ing' &&
    modality === 'hypothetical' &&
    noun?.kind === 'phrase' &&
    /^(?:close|closer|near|nearer|verge|brink|cusp)$/.test(noun.head)
  );
}

/** "negotiated a truce": done; what "the treaty that they negotiated" is by now it does not tell. */
export const isNegotiated = ({ lemma, verb, modality, polarity, prepositions }: Clause): boolean =>
  lemma === 'negotiate' &&
  verb.form === 'finite' &&
  modality === 'actual' &&
  polarity === 'affirmed' &&
  !verb.isProgressive &&
  !verb.isBase &&
  !verb.isThird &&
  !prepositions.some(
    ({ preposition, phrases }) =>
      preposition === 'since' ||
      (preposition === 'for' &&
        phrases.some(({ isDate, headLemma }) => isDate || /^(?:year|month|week|decade)$/.test(headLemma))),
  );

/** "did not sign the pact": bound by nothing, whatever becomes of it. */
export const isLeftUnsigned = ({ lemma, verb, modality, polarity }: Clause): boolean =>
  /^(?:sign|ink|initial)$/.test(lemma) &&
  polarity === 'denied' &&
  modality === 'actual' &&
  verb.form === 'finite' &&
  verb.isNegated &&
  verb.isBase;

/** "wants the deal signed", "hopes to see it ratified": not done. */
export const asWished =
  ({ asObject }: PhraseUse) =>
  (clause: Clause): Clause => {
    const isBare = clause.isPassive && clause.verb.first === clause.verb.main;
    const isWished =
      asObject !== undefined &&
      (/^(?:want|like|need|prefer|wish)$/.test(asObject.lemma) ||
        (/^(?:see|get|have)$/.test(asObject.lemma) && asObject.modality !== 'actual'));
    return isBare && isWished ? { ...clause, modality: 'hypothetical' } : clause;
  };
