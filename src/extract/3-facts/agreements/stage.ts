import type { AgreementStatus } from '../../../domain/vocabularies.js';
import { flatMap } from '../../../flat-map.js';
import type { Clause } from '../grammar/clause.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { TALKS } from '../grammar/talks.js';
import {
  COMPLEMENT_VERBS,
  LEAVING,
  MEMBERSHIP,
  PHRASAL_VERBS,
  STAGES,
  STATUS_VERBS,
  STATUS_WORDS,
} from './agreement-verbs.data.js';
import { isFruitOfTalks } from './fruit-of-talks.js';
import { governingNoun } from './governing-noun.js';
import { isLeavingOf, leaving } from './leaving.js';
import { isVoided } from './named-void.js';
import { stageOfNoun } from './noun-stage.js';
import { asWished, isImminent, isLeftUnsigned, isNegotiated, notYet } from './on-the-way.js';
import { complementsOf, isTakingForce, ownCourse, stageOfWord } from './own-course.js';
import { awaiting, leftOut, onHold, plight, talksBehind } from './plight.js';
import { aheadOf, isToBeDone } from './to-come.js';

const CONCLUDED: ReadonlySet<AgreementStatus> = new Set(['agreed', 'signed', 'ratified'] as const);
/** "Talks ended without a deal". */
const FINISHING = /^(?:end|conclude|finish|break|close|collapse|wrap|adjourn)/;
/** "Key achievements include the agreement". */
const RESULT = /^(?:achievement|outcome|result|deliverable|accomplishment)$/;
/** The stage that this place reports, or undefined where it reports none. */
export function readStage(use: PhraseUse): AgreementStatus | undefined {
  if (isToBeDone(use)) return 'proposed';
  if (isFruitOfTalks(use)) return 'agreed';
  const noun = stageOfNoun(use);
  const told = [...fromWords(use), ...fromClauses(use), ...(noun === undefined ? [] : [noun])];
  const isBrokered = use.phrase.words.some((word) => /-(?:brokered|mediated|negotiated)$/.test(word));
  const found: AgreementStatus[] = told.length > 0 ? told : isBrokered ? ['agreed'] : aheadOf(use);
  // "progress on a draft agreement": it is still being negotiated.
  if (noun === 'negotiating' && found.every((one) => one === noun || one === 'outlined')) return noun;
  const stage = furthest(found);
  // "approved a possible sale": it may now be offered.
  if (stage === 'agreed' && use.phrase.words.some((word) => /^(?:possible|potential|proposed)$/.test(word)))
    return 'proposed';
  // "agreed an outline deal": what is agreed is the outline.
  const isText = found.includes('outlined') || use.phrase.words.includes('draft');
  return stage === 'agreed' && isText ? 'outlined' : stage;
}

/** Whether the verb's object is concluded or published by it: "sign", "agree", "outline". */
export function isConcluding(lemma: string): boolean {
  const stage = PHRASAL_VERBS[lemma] ?? STATUS_VERBS[lemma.split(' ')[0] ?? ''];
  return stage !== undefined && (CONCLUDED.has(stage) || stage === 'outlined');
}

/** The later of the stages. */
export function furthest(stages: readonly AgreementStatus[]): AgreementStatus | undefined {
  return stages.reduce<AgreementStatus | undefined>(
    (best, stage) => (best === undefined || STAGES.indexOf(stage) > STAGES.indexOf(best) ? stage : best),
    undefined,
  );
}

function fromWords({ phrase, before, main }: PhraseUse): AgreementStatus[] {
  const stages = flatMap(phrase.words, (word) => STATUS_WORDS.get(word) ?? []);
  if (before === 'without' && main !== undefined && FINISHING.test(main.lemma)) stages.push('rejected');
  else if (before === 'without' || phrase.words[0] === 'no' || phrase.words[0] === 'any')
    stages.push('proposed');
  // "Under the pact, the two will open a crossing": what it says, not whether it is in force.
  const isToBe = main?.modality === 'planned' && phrase.words[0] === 'the';
  if (before !== 'under' || main?.modality === 'hypothetical' || isToBe) return stages;
  // "Under a contract with the bank, the company will receive": concluded, not yet carried out.
  return [...stages, main?.modality === 'planned' ? 'agreed' : 'in-force'];
}

function fromClauses(use: PhraseUse): AgreementStatus[] {
  const { asObject, asComplement } = use;
  // "discussed the nuclear deal": one that stands is talked about, none is proposed.
  const isTalk =
    asObject !== undefined &&
    /^(?:discuss|study|consider|explore)$/.test(asObject.lemma) &&
    /^(?:the|this|that|their|its)$/.test(use.phrase.words[0] ?? '');
  // "is to be offered a trade deal"
  const isGiven = asObject?.isPassive === true && /^(?:offer|grant|award|promise)$/.test(asObject.lemma);
  // "the pact that the two have discussed since 2003"
  const isLong =
    isTalk && asObject.verb.first > use.phrase.last && /^(?:discuss|study)$/.test(asObject.lemma);
  if (isLong) return ['negotiating'];
  // "the main item on the agenda was a new agreement"
  if (asObject?.lemma === 'be' && asObject.subject.some(({ headLemma }) => TOPIC.test(headLemma)))
    return ['negotiating'];
  const byObject =
    asObject === undefined || (asObject.isPassive && !isGiven) || isTalk ? [] : stageOfObject(use, asObject);
  const byComplement = asComplement === undefined ? [] : asComplementOf(use, asComplement);
  const bySubject = flatMap(
    use.asSubject
      .filter((clause) => !(isRevived(asObject) && isOver(clause)) && !isOfAttempt(use, clause))
      .map(toBeDone(use))
      .map(asWished(use))
      .map(stillToDo),
    (clause) => (clause.isPassive ? stageOf(clause) : [...ownCourse(clause), ...stateOfBeing(use, clause)]),
  );
  const byPlight: AgreementStatus[] = [
    ...talksBehind(use),
    ...awaiting(use),
    ...notYet(use),
    ...(isVoided(use) ? (['ended'] as const) : []),
    ...onHold(use),
    ...(asObject === undefined ? [] : plight(asObject)),
    ...flatMap(
      use.asSubject.filter(({ isPassive }) => isPassive),
      plight,
    ),
  ];
  return [...byObject, ...byComplement, ...byPlight, ...bySubject];
}

/** "an attempt to seal the pact collapsed": the attempt did. */
function isOfAttempt({ reading: { chunks }, at, asObject }: PhraseUse, { verb, isPassive }: Clause): boolean {
  if (asObject?.verb.form !== 'infinitive' || chunks[at + 1] !== verb || verb.form !== 'finite') return false;
  const noun = chunks[chunks.indexOf(asObject.verb) - 1];
  return noun?.kind === 'phrase' && !(isPassive && verb.first === verb.main);
}

/** "renewed the pact that expired in 2016": what was over stands again. */
const isRevived = (clause: Clause | undefined): boolean =>
  clause?.modality === 'actual' && /^(?:renew|revive|reinstate|restore|reactivate)$/.test(clause.lemma);
const isOver = ({ lemma }: Clause): boolean => /^(?:expire|lapse|end|run out)$/.test(lemma);

const TOPIC = /^(?:item|topic|subject|issue|theme|aim|goal|objective|priority|focus)$/;

/** "remains to be signed": what is still to be done tells the stage. */
const toBeDone =
  ({ reading }: PhraseUse) =>
  (clause: Clause): Clause =>
    (clause.lemma === 'remain' &&
      reading.clauses.find(({ verb }) => verb.form === 'infinitive' && verb.first === clause.verb.last)) ||
    clause;

/** "still has to be signed": not done. */
const stillToDo = (clause: Clause): Clause =>
  clause.isPassive &&
  clause.verb.form === 'infinitive' &&
  /^(?:have|need)$/.test(clause.governor?.lemma ?? '')
    ? { ...clause, modality: 'planned' }
    : clause;

function stageOfObject(use: PhraseUse, clause: Clause): AgreementStatus[] {
  if (LEAVING.test(clause.lemma)) return leaving(use, clause);
  if (isImminent(use, clause) && isConcluding(clause.lemma)) return ['negotiating'];
  if (!isNegotiated(clause)) return stageOf(clause);
  return /^(?:an?|another)$/.test(use.phrase.words[0] ?? '') ? ['agreed'] : [];
}

/** "The deal is in tatters", "a deal is possible", "a deal would boost trade". */
function stateOfBeing(use: PhraseUse, clause: Clause): AgreementStatus[] {
  const isIndefinite = /^(?:an?|any|such)$/.test(use.phrase.words[0] ?? '');
  const isSupposed = clause.modality === 'hypothetical' || clause.verb.modal === 'would';
  if (isSupposed && isIndefinite) return ['proposed'];
  if (clause.lemma !== 'be') return [];
  if (clause.polarity === 'denied') return leftOut(clause);
  // "is on the agenda", but "is good for our agenda"
  return flatMap(
    complementsOf({
      ...clause,
      prepositions: clause.prepositions.filter(
        ({ preposition }) => !/^(?:for|of|to|with)$/.test(preposition),
      ),
    }),
    ({ head }) => stageOfWord(head),
  );
}

function stageOf(clause: Clause): AgreementStatus[] {
  const stage = PHRASAL_VERBS[clause.lemma] ?? STATUS_VERBS[clause.lemma.split(' ')[0] ?? ''];
  if (isThreat(clause, stage)) return ['threatened'];
  if (isByParliament(clause)) return stageOfVerb({ ...clause, lemma: 'ratify' }, 'ratified');
  return stageOfVerb(clause, stage);
}

function stageOfVerb(clause: Clause, stage: AgreementStatus | undefined): AgreementStatus[] {
  if (clause.lemma === 'include' && clause.subject.some(({ headLemma }) => RESULT.test(headLemma)))
    return ['agreed'];
  if (stage === undefined) return [];
  // "failed to negotiate a deal"
  if (clause.polarity === 'denied' && stage === 'negotiating' && isRefusal(clause)) return ['rejected'];
  // What is not ratified, or is to be, is signed.
  if (
    stage === 'ratified' &&
    (clause.polarity === 'denied' ? !isRefusal(clause) : clause.modality !== 'actual')
  )
    return ['signed'];
  // "will not renew the pact": it lapses.
  if (clause.polarity === 'denied' && PROLONGING.test(clause.lemma))
    return isRuledOut(clause) || clause.verb.form === 'infinitive' ? ['threatened'] : [];
  if (isLeftUnsigned(clause)) return [];
  // "will not sign": no talk will change it.
  if (clause.polarity === 'denied')
    return CONCLUDED.has(stage) ? [isRefusal(clause) || isRuledOut(clause) ? 'rejected' : 'negotiating'] : [];
  // "gave its negotiators three months to conclude a deal"
  if (isGivenTime(clause) && CONCLUDED.has(stage)) return ['negotiating'];
  // "are finalizing a deal", "is being drafted"
  if (clause.verb.isProgressive && /^(?:agreed|outlined)$/.test(stage) && clause.modality === 'actual')
    return ['negotiating'];
  // "are trying to reach a deal"
  if (clause.verb.form === 'infinitive' && isTrying(clause.governor) && CONCLUDED.has(stage))
    return ['negotiating'];
  // "agreed to extend the truce": done by agreeing.
  if (clause.modality === 'actual' || (PROLONGING.test(clause.lemma) && clause.governor?.lemma === 'agree'))
    return [stage];
  // "will negotiate a deal"
  if (stage === 'negotiating') return ['proposed'];
  if (stage === 'proposed' || stage === 'in-force') return [stage];
  // "will replace the current pact": until then it binds.
  if (REPLACING.test(clause.lemma)) return ['in-force'];
  // "has decided to end the pact", "is considering leaving the pact"
  if (stage === 'ended' || stage === 'suspended')
    return [
      /^(?:call|call on|urge|ask|demand)$/.test(clause.governor?.lemma ?? '') ? 'in-force' : 'threatened',
    ];
  return CONCLUDED.has(stage) || stage === 'outlined' ? ['proposed'] : [];
}

const PROLONGING = /^(?:renew|extend|prolong)$/;

/** "will not sign", "would not sign". */
const isRuledOut = ({ verb }: Clause): boolean => /^(?:will|would|'ll)$/.test(verb.modal ?? '');

const REPLACING = /^(?:replace|supersede|supplant|succeed)$/;
const TRYING = /^(?:try|work|struggle|race|strive|attempt|rush|scramble)$/;
/** "are trying to", "are in talks to", "hold talks to". */
const isTrying = (governor: Clause | undefined): boolean =>
  governor !== undefined &&
  (TRYING.test(governor.lemma) ||
    [...governor.object, ...behind(governor.prepositions, ['in'])].some(({ headLemma }) =>
      TALKS.test(headLemma),
    ));

const isGivenTime = ({ verb, governor }: Clause): boolean =>
  verb.form === 'infinitive' &&
  /^(?:give|allow|grant)$/.test(governor?.lemma ?? '') &&
  governor?.object.some(
    ({ isDate, headLemma }) => isDate || /^(?:day|week|month|year|time)$/.test(headLemma),
  ) === true;

/** "threatened to scrap the deal". */
const isThreat = ({ governor }: Clause, stage: AgreementStatus | undefined): boolean =>
  governor?.lemma === 'threaten' && (stage === 'ended' || stage === 'suspended');

/** "approved by the Algerian parliament": as good as ratified. */
function isByParliament({ lemma, subject, prepositions, isPassive }: Clause): boolean {
  const agents = isPassive ? behind(prepositions, ['by']) : subject;
  return (
    /^(?:approve|adopt|endorse|pass|clear)$/.test(lemma) &&
    agents.some(({ headLemma, words }) => PARLIAMENT.test(headLemma) && !words.includes('lower'))
  );
}

/** Bodies and people whose vote ratifies. */
export const PARLIAMENT =
  /^(?:parliament|senate|congress|assembly|house|chamber|duma|knesset|majlis|bundestag|legislature|lawmaker|deputy|mp)$/;

const isRefusal = (clause: Clause): boolean => /^(?:refuse|decline|fail)$/.test(clause.governor?.lemma ?? '');

/** "agreed to a framework", "threatened to pull out of the deal". */
function asComplementOf(use: PhraseUse, clause: Clause): AgreementStatus[] {
  const before = use.before ?? '';
  // "agreed on an addendum to their treaty": the addendum.
  if (clause.lemma === 'agree' || clause.lemma === 'enter') {
    const noun = governingNoun(use);
    // "agreed in principle on a deal", "agreed at talks on a deal"
    const isHow = clause.prepositions.some(
      ({ preposition, phrases }) =>
        /^(?:in|at|after|during)$/.test(preposition) && phrases.some((one) => one === noun),
    );
    if ((noun !== undefined && !isHow) || isTakingForce(clause)) return [];
    // "entered into a partnership": concluded it.
    return stageOf(before === 'into' ? { ...clause, lemma: 'conclude' } : clause);
  }
  // "Documents are being prepared, including an agreement on fishing"
  if (before === 'including' && clause.isPassive) return stageOf(clause);
  if (before !== 'under' && /^(?:buy|sell)$/.test(clause.lemma)) return ['agreed'];
  if (clause.object.some(({ headLemma }) => MEMBERSHIP.test(headLemma))) return stageOf(clause);
  const told = flatMap(COMPLEMENT_VERBS, ([preposition, verb, stage]) =>
    preposition.test(before) && verb.test(clause.lemma) ? [stage] : [],
  );
  if (told.length > 0) return told;
  if (clause.lemma === 'be' && /^(?:to|from|on|for)$/.test(before))
    return flatMap(clause.object, ({ head }) => stageOfWord(head));
  return isLeavingOf(use, clause) ? leaving(use, clause) : [];
}
