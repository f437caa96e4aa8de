import type { AgreementStatus } from '../../../domain/vocabularies.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { COMPLEMENT_WORDS, FORCE } from './agreement-verbs.data.js';

/** "the entry into force last month of", "the entry into force on the first day of March of". */
const MAX_ENTRY = 9;
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
    close: 'ended',
    'break down': 'ended',
    'fall apart': 'ended',
    'run out': 'ended',
    cease: 'ended',
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

/** The stages that a word tells which is said of an agreement: "on hold", "in tatters". */
export const stageOfWord = (word: string): AgreementStatus[] =>
  COMPLEMENT_WORDS.flatMap(([pattern, stage]) => (pattern.test(word) ? [stage] : []));

/** What a clause says of its subject: objects and what stands behind prepositions. */
export const complementsOf = ({ object, prepositions }: Clause): readonly NounPhrase[] => [
  ...object,
  ...prepositions.flatMap(({ phrases }) => phrases),
];

/** "A deal is within reach", "is in sight". */
const isNear = ({ prepositions }: Clause): boolean =>
  prepositions.some(
    ({ preposition, phrases }) =>
      /^(?:within|in)$/.test(preposition) && phrases.some(({ head }) => /^(?:reach|sight|grasp)$/.test(head)),
  );

/** "enters into force", "took effect", "comes into force", "takes hold". */
export function isTakingForce(clause: Clause): boolean {
  return (
    /^(?:enter|take|come|go)$/.test(clause.lemma) &&
    complementsOf(clause).some(({ head }) => FORCE.test(head) || head === 'hold')
  );
}

/** "takes effect on Saturday", "the day it takes effect": the present of what is due, but "enters into force today" and in a headline. */
const isDue = (clause: Clause): boolean =>
  isTakingForce(clause) &&
  clause.verb.isThird &&
  clause.verb.first === clause.verb.main &&
  clause.sentence > 0 &&
  !complementsOf(clause).some(({ isDate, head }) => isDate && /^(?:today|tonight|morning)$/.test(head));

/** "is applied provisionally", "is being implemented". */
const isCarriedOut = ({ lemma, isPassive, verb }: Clause): boolean =>
  isPassive && verb.first !== verb.main && /^(?:apply|implement)$/.test(lemma);

/** "is in force", "remains in effect". */
const isInForce = ({ lemma, prepositions }: Clause): boolean =>
  /^(?:be|remain|stay|stand)$/.test(lemma) &&
  behind(prepositions, ['in']).some(({ head }) => FORCE.test(head));

/** Whether the place tells that it has entered into force: "took effect in May", "remains in force", "the entry into force of the pact". */
export function isEntered(use: PhraseUse): boolean {
  const before = use.reading.chunks.slice(Math.max(0, use.at - MAX_ENTRY), use.at);
  const entry = before.findIndex((chunk) => chunk.kind === 'phrase' && chunk.headLemma === 'entry');
  const force = before[entry + 2];
  return (
    (use.before === 'of' && entry >= 0 && force?.kind === 'phrase' && FORCE.test(force.head)) ||
    use.asSubject.some(
      (clause) =>
        clause.modality === 'actual' &&
        clause.polarity === 'affirmed' &&
        clause.verb.form === 'finite' &&
        !isDue(clause) &&
        (isTakingForce(clause) || isInForce(clause) || isCarriedOut(clause)),
    )
  );
}

/** "expires in December", "will expire". */
export const isToExpire = ({ asSubject }: PhraseUse): boolean =>
  asSubject.some(
    ({ lemma, polarity, modality, verb }) =>
      EXPIRING.test(lemma) &&
      polarity === 'affirmed' &&
      (modality === 'planned' || (verb.isThird && verb.first === verb.main)),
  );

/** "buys gas under a contract concluded in 1999", "is providing aid under a memorandum concluded in May": what is done under it already. */
export function isOperated({ before, phrase, asComplement, asObject, reading }: PhraseUse): boolean {
  if (before !== 'under' || asObject !== undefined) return false;
  const done =
    asComplement ??
    reading.clauses.find(
      ({ verb, subject }) =>
        verb.form === 'finite' && verb.first > phrase.last && subject.length > 0 && !subject.includes(phrase),
    );
  return done?.modality === 'actual' && done.verb.form === 'finite' && !PROMISING.test(done.lemma);
}

/** "has pledged $5 billion under a deal": to be done. */
const PROMISING = /^(?:pledge|promise|commit|agree|vow|undertake)$/;

/** "did not meet with the approval of the other side", "did not win a majority". */
const isLeftWithout = (clause: Clause): boolean =>
  clause.polarity === 'denied' &&
  clause.modality === 'actual' &&
  /^(?:meet|win|gain|get|receive|obtain|secure|find|attract)$/.test(clause.lemma) &&
  complementsOf(clause).some(({ headLemma }) =>
    /^(?:approval|support|backing|consent|majority|favour|favor)$/.test(headLemma),
  );

const isTime = ({ isDate, headLemma }: NounPhrase): boolean =>
  isDate || /^(?:hour|day|week|month|year|decade)$/.test(headLemma);

/** "the agreement, which ended the war", "ended decades of war": what it ended is not itself. */
const hasEnded = ({ object, prepositions }: Clause): boolean =>
  object.some((phrase) => !isTime(phrase)) ||
  (object.length > 0 && prepositions.some(({ preposition }) => preposition === 'of'));

/** The stage that an agreement's own course tells: "expired", "took effect", "remains on hold". */
export function ownCourse(clause: Clause): AgreementStatus[] {
  if (isLeftWithout(clause)) return ['rejected'];
  if (clause.polarity === 'denied' || clause.modality === 'hypothetical') return [];
  if (isTakingForce(clause)) return [clause.modality === 'planned' || isDue(clause) ? 'agreed' : 'in-force'];
  if (clause.lemma === 'be' && isNear(clause)) return ['negotiating'];
  const stage = OWN_COURSE.get(clause.lemma);
  // "remains a matter of negotiations", "remains on hold"
  const state = stage === 'in-force' ? complementsOf(clause).flatMap(({ head }) => stageOfWord(head)) : [];
  if (state.length > 0) return state;
  if (stage === 'ended' && hasEnded(clause)) return [];
  // "expires in December", "will expire": until then it binds.
  const isToCome = clause.modality === 'planned' || clause.verb.isThird;
  if (stage === 'ended' && isToCome) return [EXPIRING.test(clause.lemma) ? 'in-force' : 'threatened'];
  return stage === undefined ? [] : [stage];
}
