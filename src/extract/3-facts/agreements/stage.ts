import type { AgreementStatus } from '../../../domain/vocabularies.js';
import type { Clause } from '../grammar/clause.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import {
  COMPLEMENT_VERBS,
  COMPLEMENT_WORDS,
  FORCE,
  LEAVING,
  LEAVING_VERBS,
  MEMBERSHIP,
  PHRASAL_VERBS,
  STAGES,
  STATUS_VERBS,
  STATUS_WORDS,
} from './agreement-verbs.data.js';
import { governingNoun, isVoided, stageOfNoun } from './noun-stage.js';

const MAX_BEHIND = 10;
const CONCLUDED: ReadonlySet<AgreementStatus> = new Set(['agreed', 'signed', 'ratified'] as const);
/** "Talks ended without a deal". */
const FINISHING = /^(?:end|conclude|finish|break|close|collapse|wrap|adjourn)/;
/** "Key achievements include the agreement". */
const RESULT = /^(?:achievement|outcome|result|deliverable|accomplishment)$/;
const EXPIRING = /^(?:expire|lapse|end)$/;
/** What an agreement does itself: "the truce collapsed". */
const OWN_COURSE: ReadonlyMap<string, AgreementStatus> = new Map<string, AgreementStatus>(
  Object.entries({
    falter: 'threatened',
    unravel: 'threatened',
    collapse: 'ended',
    expire: 'ended',
    lapse: 'ended',
    end: 'ended',
    'break down': 'ended',
    'run out': 'ended',
    stall: 'negotiating',
    hold: 'in-force',
    remain: 'in-force',
    stay: 'in-force',
    continue: 'in-force',
    apply: 'in-force',
    require: 'in-force',
    fail: 'rejected',
    fall: 'rejected',
  } as const),
);

/** The stage that this place reports, or undefined where it reports none. */
export function readStage(use: PhraseUse): AgreementStatus | undefined {
  const noun = stageOfNoun(use);
  const told = [...fromWords(use), ...fromClauses(use), ...(noun === undefined ? [] : [noun])];
  const isBrokered = use.phrase.words.some((word) => /-(?:brokered|mediated|negotiated)$/.test(word));
  const found: AgreementStatus[] = told.length === 0 && isBrokered ? ['agreed'] : told;
  // "progress on a draft agreement": it is still being negotiated.
  if (noun === 'negotiating' && found.every((one) => one === noun || one === 'outlined')) return noun;
  const stage = furthest(found);
  // "agreed an outline deal": what is agreed is the outline.
  return stage === 'agreed' && found.includes('outlined') ? 'outlined' : stage;
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
  const stages = phrase.words.flatMap((word) => STATUS_WORDS.get(word) ?? []);
  if (before === 'without' && main !== undefined && FINISHING.test(main.lemma)) stages.push('rejected');
  else if (before === 'without' || phrase.words[0] === 'no' || phrase.words[0] === 'any')
    stages.push('proposed');
  if (before !== 'under' || main?.modality === 'hypothetical') return stages;
  // "Under a contract with the bank, the company will receive": concluded, not yet carried out.
  return [...stages, main?.modality === 'planned' && phrase.words[0] !== 'the' ? 'agreed' : 'in-force'];
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
  const byObject =
    asObject === undefined || (asObject.isPassive && !isGiven) || isTalk ? [] : stageOfObject(use, asObject);
  const byComplement = asComplement === undefined ? [] : asComplementOf(use, asComplement);
  const bySubject = use.asSubject.flatMap((clause) =>
    clause.isPassive ? stageOf(clause) : [...ownCourse(clause), ...stateOfBeing(use, clause)],
  );
  const byPlight: AgreementStatus[] = [
    ...(isVoided(use) ? (['ended'] as const) : []),
    ...onHold(use),
    ...(asObject === undefined ? [] : plight(asObject)),
  ];
  return [...byObject, ...byComplement, ...byPlight, ...bySubject];
}

const stageOfObject = (use: PhraseUse, clause: Clause): AgreementStatus[] =>
  LEAVING.test(clause.lemma) ? leaving(use, clause) : stageOf(clause);

const stageOfWord = (word: string): AgreementStatus[] =>
  COMPLEMENT_WORDS.flatMap(([pattern, stage]) => (pattern.test(word) ? [stage] : []));

/** "put the deal on hold": where the verb puts it. */
const plight = ({ lemma, prepositions }: Clause): AgreementStatus[] =>
  /^(?:put|place|leave|throw)$/.test(lemma)
    ? prepositions
        .filter(({ preposition }) => /^(?:on|in|at|into)$/.test(preposition))
        .flatMap(({ phrases }) => phrases.flatMap(({ head }) => stageOfWord(head)))
    : [];

/** "a visa deal, now on hold", "a treaty, in force since 2003": said behind it, before any verb. */
function onHold({ reading: { chunks }, at }: PhraseUse): AgreementStatus[] {
  for (let index = at + 1; index < Math.min(chunks.length, at + MAX_BEHIND); index += 1) {
    const [opening, state] = [chunks[index], chunks[index + 1]];
    if (opening?.kind === 'verb') return [];
    if (opening?.kind !== 'preposition' || state?.kind !== 'phrase') continue;
    const stages = stageOfWord(state.head);
    if (stages.length > 0 && (opening.text === 'on' || (opening.text === 'in' && FORCE.test(state.head))))
      return stages;
  }
  return [];
}

/** "The deal is in tatters", "a deal is possible", "a deal would boost trade". */
function stateOfBeing(use: PhraseUse, clause: Clause): AgreementStatus[] {
  const isIndefinite = /^(?:an?|any|such)$/.test(use.phrase.words[0] ?? '');
  if (clause.modality === 'hypothetical' && isIndefinite) return ['proposed'];
  if (clause.lemma !== 'be' || clause.polarity === 'denied') return [];
  const words = [...clause.object, ...clause.prepositions.flatMap(({ phrases }) => phrases)];
  return words.flatMap(({ head }) => stageOfWord(head));
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
  // "will not sign": no talk will change it.
  if (clause.polarity === 'denied')
    return CONCLUDED.has(stage) ? [isRefusal(clause) || isRuledOut(clause) ? 'rejected' : 'negotiating'] : [];
  // "are close to signing a deal", "on the verge of signing"
  if (isImminent(clause) && (CONCLUDED.has(stage) || stage === 'outlined')) return ['negotiating'];
  // "agreed to extend the truce": done by agreeing.
  if (clause.modality === 'actual' || (PROLONGING.test(clause.lemma) && clause.governor?.lemma === 'agree'))
    return [stage];
  if (stage === 'negotiating' || stage === 'proposed' || stage === 'in-force') return [stage];
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

const isImminent = ({ verb, modality }: Clause): boolean =>
  verb.form === 'ing' && modality === 'hypothetical';

/** "threatened to scrap the deal". */
const isThreat = ({ governor }: Clause, stage: AgreementStatus | undefined): boolean =>
  governor?.lemma === 'threaten' && (stage === 'ended' || stage === 'suspended');

/** "approved by the Algerian parliament": as good as ratified. */
function isByParliament({ lemma, subject, prepositions, isPassive }: Clause): boolean {
  const agents = isPassive ? behind(prepositions, ['by']) : subject;
  return (
    /^(?:approve|adopt|endorse|pass)$/.test(lemma) &&
    agents.some(({ headLemma, words }) => PARLIAMENT.test(headLemma) && !words.includes('lower'))
  );
}

const PARLIAMENT =
  /^(?:parliament|senate|congress|assembly|house|chamber|duma|knesset|majlis|bundestag|legislature|lawmaker|deputy|mp)$/;

const isRefusal = (clause: Clause): boolean => /^(?:refuse|decline|fail)$/.test(clause.governor?.lemma ?? '');

/** "agreed to a framework", "threatened to pull out of the deal". */
function asComplementOf(use: PhraseUse, clause: Clause): AgreementStatus[] {
  const before = use.before ?? '';
  // "agreed on an addendum to their treaty": the addendum.
  if (clause.lemma === 'agree' || clause.lemma === 'enter')
    return governingNoun(use) === undefined ? stageOf(clause) : [];
  // "Documents are being prepared, including an agreement on fishing"
  if (before === 'including' && clause.isPassive) return stageOf(clause);
  if (clause.lemma === 'buy' || clause.lemma === 'sell') return ['agreed'];
  if (clause.object.some(({ headLemma }) => MEMBERSHIP.test(headLemma))) return stageOf(clause);
  const told = COMPLEMENT_VERBS.flatMap(([preposition, verb, stage]) =>
    preposition.test(before) && verb.test(clause.lemma) ? [stage] : [],
  );
  if (told.length > 0) return told;
  if (clause.lemma === 'be' && /^(?:to|from|on|for)$/.test(before))
    return clause.object.flatMap(({ head }) => stageOfWord(head));
  return LEAVING_VERBS.has(clause.lemma.split(' ')[0] ?? '') ? leaving(use, clause) : [];
}

/** "withdrew from the pact with Iran": one of two that leaves ends it; one of many puts it at risk, as does a wish to leave. */
const leaving = (use: PhraseUse, clause: Clause): AgreementStatus[] =>
  clause.polarity === 'denied'
    ? []
    : [isLeft(use) && behind(use.tail, ['with']).length === 1 ? 'ended' : 'threatened'];

/** Whether the place tells that somebody has left it. */
export function isLeft({ asObject, asComplement }: PhraseUse): boolean {
  const clause =
    asObject !== undefined && LEAVING.test(asObject.lemma)
      ? asObject
      : asComplement !== undefined && LEAVING_VERBS.has(asComplement.lemma.split(' ')[0] ?? '')
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

/** "A deal is within reach", "is in sight". */
const isNear = ({ prepositions }: Clause): boolean =>
  prepositions.some(
    ({ preposition, phrases }) =>
      /^(?:within|in)$/.test(preposition) && phrases.some(({ head }) => /^(?:reach|sight|grasp)$/.test(head)),
  );

function ownCourse(clause: Clause): AgreementStatus[] {
  if (clause.polarity === 'denied' || clause.modality === 'hypothetical') return [];
  if (/^(?:enter|take|come)$/.test(clause.lemma)) {
    const words = [...clause.object, ...clause.prepositions.flatMap(({ phrases }) => phrases)].map(
      ({ head }) => head,
    );
    return words.some((word) => /^(?:force|effect|hold)$/.test(word))
      ? [clause.modality === 'planned' ? 'agreed' : 'in-force']
      : [];
  }
  if (clause.lemma === 'be' && isNear(clause)) return ['negotiating'];
  const stage = OWN_COURSE.get(clause.lemma);
  // "the agreement, which ended the war": what it ended is not itself.
  if (stage === 'ended' && clause.object.some(({ isDate }) => !isDate)) return [];
  // "expires in December", "will expire": until then it binds.
  const isToCome = clause.modality === 'planned' || clause.verb.isThird;
  if (stage === 'ended' && isToCome) return [EXPIRING.test(clause.lemma) ? 'in-force' : 'threatened'];
  return stage === undefined ? [] : [stage];
}
