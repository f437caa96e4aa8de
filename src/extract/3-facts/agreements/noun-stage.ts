import type { AgreementStatus } from '../../../domain/vocabularies.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { behindAll, type PhraseUse } from '../grammar/phrase-use.js';
import { TALKS } from '../grammar/talks.js';
import { governingNoun } from './governing-noun.js';
import { isTurnedDown } from './turned-down.js';

/** What is said of an agreement by a noun before it: "talks on a deal", "the collapse of the truce", "approval of the pact". */
const NOUN_STAGES: readonly (readonly [RegExp, RegExp, AgreementStatus])[] = [
  [
    /^(?:on|for|over|about|towards?|of)$/,
    /^(?:talk|negotiation|discussion|progress|consultation|dialogue)$/,
    'negotiating',
  ],
  [/^(?:on|towards?)$/, /^work$/, 'negotiating'],
  [/^(?:on|about)$/, /^(?:view|idea|opinion)$/, 'negotiating'],
  [/^(?:of|for)$/, /^(?:preparation|drafting)$/, 'negotiating'],
  [
    /^(?:of|on|to)$/,
    /^(?:announcement|conclusion|adoption|renewal|extension|agreement|establishment|formation|finalization|finalisation)$/,
    'agreed',
  ],
  [/^(?:of|for)$/, /^(?:signing|signature|sign|ceremony)$/, 'signed'],
  [/^of$/, /^exchange$/, 'signed'],
  [/^of$/, /^ratification$/, 'ratified'],
  [
    /^(?:of|to|from)$/,
    /^(?:termination|expiry|expiration|collapse|abrogation|cancellation|end|breakdown)$/,
    'ended',
  ],
  [/^(?:of|to)$/, /^suspension$/, 'suspended'],
  [/^of$/, /^rejection$/, 'rejected'],
  [/^from$/, /^(?:withdrawal|exit)$/, 'threatened'],
  [/^of$/, /^(?:scrapping|abandonment)$/, 'threatened'],
  [
    /^(?:of|to|with)$/,
    /^(?:violation|breach|implementation|compliance|commitment|adherence|enforcement|guarantor)$/,
    'in-force',
  ],
  [/^(?:for|of)$/, /^(?:framework|outline)$/, 'outlined'],
  [/^of$/, /^draft$/, 'negotiating'],
  [
    /^(?:for|of|to)$/,
    /^(?:proposal|hope|call|prospect|plan|request|demand|appeal|wish|search|quest)$/,
    'proposed',
  ],
];
/** What comes before a text that is not there yet: "momentum for a deal", "the possibility of a pact", "a feasibility study on". */
const BEFOREHAND =
  /^(?:possibility|feasibility|idea|option|need|potential|scope|momentum|groundwork|way|door|ground|basis|foundation|study|push|bid|interest|desire|readiness|willingness)$/;
/** "beginning negotiations", "launching talks". */
const OPENING = /^(?:beginning|starting|opening|launching|resuming|holding|initiating)$/;
/** "put off the expiry of the pact". */
const AVERTING =
  /^(?:put off|put|delay|postpone|avert|avoid|prevent|defer|halt|block|suspend|freeze|reverse|revoke|cancel|rescind)$/;
const AWAITED = /^(?:expect|schedule|plan|postpone|delay|put off|await|set|slate|tout)$/;

/** The stage that the noun before "of", "on" or "for" tells; undefined for none. */
export function stageOfNoun(use: PhraseUse): AgreementStatus | undefined {
  const noun = governingNoun(use);
  if (noun === undefined || isLacking(use, noun)) return undefined;
  if (
    isIndefinite(use.phrase) &&
    BEFOREHAND.test(noun.headLemma) &&
    /^(?:for|of|to|on|in)$/.test(use.before ?? '')
  )
    return 'proposed';
  const isAverted = use.reading.clauses.some(
    ({ object, lemma }) => AVERTING.test(lemma) && object.includes(noun),
  );
  // "suspended ratification of the deal"
  if (noun.headLemma === 'ratification' && (isAverted || isHeld(use, noun))) return 'signed';
  // "put off the signing of the pact"
  if (isAverted && /^(?:signing|signature|conclusion|ceremony|finali[sz]ation)$/.test(noun.headLemma))
    return 'proposed';
  if (isAverted) return 'in-force';
  if (/^(?:operation|implementation|application|enforcement)$/.test(noun.headLemma) && isStopped(use, noun))
    return 'suspended';
  if (isInTouch(use, noun)) return 'negotiating';
  // "towards the conclusion of": of what is concluded.
  const before = noun.headLemma === 'conclusion' ? 'of' : (use.before ?? '');
  const stage = NOUN_STAGES.find(
    ([preposition, head]) => preposition.test(before) && head.test(noun.headLemma),
  )?.[2];
  const isDone = stage === 'signed' || stage === 'agreed' || stage === 'ratified';
  // "negotiations towards the conclusion of a pact"
  const talks = isDone || stage === 'negotiating' ? talksBefore(use, noun) : undefined;
  if (talks !== undefined && isDone) return stageOfTalks(use, talks);
  // "for the early conclusion of a code"
  const isSoon = noun.words.some((word) => SOON.test(word));
  if (isDone)
    return isSoon || isAimedAt(use, noun) || isToCome(use, noun) || isWished(use, noun) ? 'proposed' : stage;
  if (stage === 'proposed' && isTurnedDown(use, noun)) return 'rejected';
  return stage === 'negotiating' ? stageOfTalks(use, noun) : stage;
}

/** "without a rejection of the pact": what did not come about. */
function isLacking({ reading: { chunks } }: PhraseUse, noun: NounPhrase): boolean {
  const before = chunks[chunks.indexOf(noun) - 1];
  return before?.kind === 'preposition' && before.text === 'without';
}

/** "steps towards the signing of the pact", "pending its signature": not done. */
function isAimedAt({ reading: { chunks } }: PhraseUse, noun: NounPhrase): boolean {
  const before = chunks[chunks.indexOf(noun) - 1];
  return before?.kind === 'preposition' && /^(?:towards?|pending)$/.test(before.text);
}

/** "was in touch with Qatar for a contract": of what is not there yet; no "point of contact for the agreement". */
const isInTouch = ({ before = '', phrase, reading: { clauses } }: PhraseUse, noun: NounPhrase): boolean =>
  /^(?:touch|contact)$/.test(noun.headLemma) &&
  /^(?:for|over)$/.test(before) &&
  /^(?:an?|new)$/.test(phrase.words[0] ?? '') &&
  clauses.some(({ lemma, prepositions }) => lemma === 'be' && behindAll(prepositions, 'in').includes(noun));

/** "negotiations" before "on the conclusion of". */
function talksBefore({ reading: { chunks } }: PhraseUse, noun: NounPhrase): NounPhrase | undefined {
  const at = chunks.indexOf(noun);
  const [talks, preposition] = [chunks[at - 2], chunks[at - 1]];
  return talks?.kind === 'phrase' &&
    TALKS.test(talks.headLemma) &&
    preposition?.kind === 'preposition' &&
    /^(?:on|for|towards?|about)$/.test(preposition.text)
    ? talks
    : undefined;
}

/** "the conclusion of negotiations on a pact", "the collapse of the talks on": what has become of talks. */
function outcomeOf(
  { reading: { chunks, clauses } }: PhraseUse,
  talks: NounPhrase,
): AgreementStatus | undefined {
  const at = chunks.indexOf(talks);
  const [outcome, of] = [chunks[at - 2], chunks[at - 1]];
  if (outcome?.kind !== 'phrase' || of?.kind !== 'preposition' || of.text !== 'of') return undefined;
  if (/^(?:collapse|breakdown|failure)$/.test(outcome.headLemma)) return 'rejected';
  if (!/^(?:conclusion|completion|finalization|finalisation)$/.test(outcome.headLemma)) return undefined;
  const isReached = clauses.some(
    ({ object, lemma, modality }) =>
      object.includes(outcome) &&
      modality === 'actual' &&
      /^(?:announce|welcome|hail|praise|confirm|mark|celebrate|note)$/.test(lemma),
  );
  return isReached ? 'agreed' : 'negotiating';
}

/** The stage that talks on an agreement tell. */
function stageOfTalks(use: PhraseUse, noun: NounPhrase): AgreementStatus {
  const stage = 'negotiating';
  const outcome = outcomeOf(use, noun);
  if (outcome !== undefined) return outcome;
  if (isStillToOpen(use, noun)) return 'proposed';
  // "concluded negotiations on a trade deal", "was told to hold negotiations"
  const broken = use.reading.clauses.some(
    ({ subject, lemma, modality, polarity, prepositions }) =>
      subject.includes(noun) &&
      (FAILING.test(lemma) ||
        (/^(?:end|conclude|close|finish)$/.test(lemma) &&
          prepositions.some(
            ({ preposition, phrases }) =>
              preposition === 'without' &&
              !phrases.some(({ headLemma }) => /^(?:breakthrough|progress|date)$/.test(headLemma)),
          ))) &&
      modality === 'actual' &&
      polarity === 'affirmed',
  );
  // "collapsed in 2013 and were resumed in 2022"
  const isResumed = use.reading.clauses.some(
    ({ subject, lemma, modality }) =>
      subject.includes(noun) &&
      modality === 'actual' &&
      /^(?:resume|restart|reopen|revive|relaunch)$/.test(lemma),
  );
  if (broken) return isResumed ? stage : 'rejected';
  const told = use.reading.clauses.find(({ object, subject, isPassive }) =>
    (isPassive ? subject : object).includes(noun),
  );
  if (told === undefined) return stage;
  if (/^(?:break off|call off|abandon)$/.test(told.lemma) && told.modality === 'actual') return 'rejected';
  if (told.modality !== 'actual') return GOING_ON.test(told.lemma) ? stage : 'proposed';
  // "are finalizing negotiations": not yet.
  const isFinished = told.polarity === 'affirmed' && !told.verb.isProgressive;
  return isFinished && FINISHING.test(told.lemma) ? 'agreed' : stage;
}

const isIndefinite = ({ words, isPlural }: NounPhrase): boolean =>
  /^(?:an?|any|such|new|another|future)$/.test(words[0] ?? '') || isPlural;

/** "with a view to beginning negotiations", "proposed talks", "called for talks": talks that are not under way. */
function isStillToOpen({ reading: { chunks, clauses } }: PhraseUse, noun: NounPhrase): boolean {
  const before = chunks[chunks.indexOf(noun) - 1];
  const isAim = before?.kind === 'preposition' && /^(?:to|towards?|for|of|on)$/.test(before.text);
  if (isAim && OPENING.test(noun.words[0] ?? '')) return true;
  return clauses.some(
    ({ object, prepositions, lemma }) =>
      (object.includes(noun) && /^(?:propose|urge|seek|suggest|demand|offer|want|request)$/.test(lemma)) ||
      (/^(?:call|push|press|ask|appeal)$/.test(lemma) &&
        prepositions.some(({ preposition, phrases }) => preposition === 'for' && phrases.includes(noun))),
  );
}

const isHeld = ({ reading: { clauses } }: PhraseUse, noun: NounPhrase): boolean =>
  clauses.some(
    ({ object, subject, isPassive, lemma }) =>
      STOPPING.test(lemma) && (isPassive ? subject : object).includes(noun),
  );

/** "The operation of the pact remains suspended", "has been halted". */
const isStopped = ({ reading: { clauses } }: PhraseUse, noun: NounPhrase): boolean =>
  clauses.some(
    ({ subject, lemma, isPassive, modality }, at) =>
      subject.includes(noun) &&
      modality === 'actual' &&
      ((isPassive && STOPPING.test(lemma)) ||
        (/^(?:remain|stay)$/.test(lemma) && STOPPING.test(clauses[at + 1]?.lemma ?? ''))),
  );
const SOON = /^(?:early|earliest|swift|speedy|prompt|rapid|timely|quick|imminent|eventual|future|possible)$/;
const STOPPING = /^(?:suspend|halt|freeze|pause|stop|interrupt)$/;

/** Talks of which this is to be done are under way. */
const GOING_ON =
  /^(?:accelerate|speed up|expedite|resume|restart|continue|intensify|step up|advance|relaunch|reopen|conclude|complete|finalize|finalise|finish|wrap up|keep)$/;

/** Talks that are brought to an end by those who hold them have their result. */
const FINISHING = /^(?:conclude|complete|finalize|finalise|finish|wrap up)$/;
const FAILING = /^(?:collapse|fail|break down|founder|break off)$/;
const WISHING =
  /^(?:discuss|consider|propose|urge|await|demand|seek|suggest|expect|delay|postpone|plan|prepare|want|mull|explore)$/;

/** "discussed the signing of the pact". */
const isWished = ({ reading }: PhraseUse, noun: NounPhrase): boolean =>
  reading.clauses.some(
    ({ object, lemma, modality, prepositions }) =>
      ((WISHING.test(lemma) || modality !== 'actual') && object.includes(noun)) ||
      (/^(?:look forward|look|call|press|push|aim|hope|work|strive|wait|move|fix|set|schedule|prepare)$/.test(
        lemma,
      ) &&
        prepositions.some(
          ({ preposition, phrases }) => /^(?:to|for|towards?)$/.test(preposition) && phrases.includes(noun),
        )),
  );

/** "The signing of the pact is expected next week", "will take place". */
const isToCome = ({ reading }: PhraseUse, noun: NounPhrase): boolean =>
  reading.clauses.some(
    ({ subject, modality, lemma, isPassive }) =>
      subject.includes(noun) && (modality !== 'actual' || (isPassive && AWAITED.test(lemma))),
  );

/** "will attend the signing of the pact": the clause whose subject or object is the noun before it, where that is one of some. */
export function clauseOfNoun(use: PhraseUse, nouns: RegExp): Clause | undefined {
  const noun = governingNoun(use);
  return noun === undefined || !nouns.test(noun.headLemma)
    ? undefined
    : use.reading.clauses.find(({ subject, object }) => subject.includes(noun) || object.includes(noun));
}
