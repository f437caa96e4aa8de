import type { EventStatus, EventType } from '../../../domain/vocabularies.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import { statusOf } from '../grammar/deed-status.js';
import { behind, isCollective, type PhraseUse } from '../grammar/phrase-use.js';
import { isAwaited } from './awaited.js';
import { ENCOUNTERS, EVENT_NOUNS } from './event-nouns.data.js';
import { HAPPENING, PLANNING, TELLING, UNREAL } from './event-verbs.data.js';
import { ofRelative } from './noun-setting.js';
import { isGivenUp } from './setting.js';

const COMING = /^(?:next|upcoming|future|planned|scheduled|forthcoming|proposed)$/;

/** "current talks" */
const isCurrent = ({ words }: PhraseUse['phrase']): boolean =>
  words.some((word) => /^(?:current|ongoing|continuing)$/.test(word));

/** Held, planned or cancelled, by the verbs that the noun belongs to and its own words; undefined for what is only wanted. */
export function statusOfNoun(
  article: ArticleReading,
  use: PhraseUse,
  isProper: boolean,
): EventStatus | undefined {
  if (isOnlyThoughtOf(article, use)) return undefined;
  const isComing = use.phrase.words.some((word) => COMING.test(word)) && !isProper;
  // "The summit is to be held in Cairo": the infinitive tells.
  const toCome = use.asSubject.find(
    ({ governor, modality }) => governor?.lemma === 'be' && modality === 'planned',
  );
  // "to attend a conference co-chaired by X": a bare participle tells nothing where a verb governs the noun.
  const isMarkInTime = /^(?:after|before|since|following)$/.test(use.before ?? '') && opensTail(use);
  const telling = use.asSubject.find(
    ({ verb, isPassive, lemma }) =>
      verb.form === 'finite' &&
      !(use.asObject !== undefined && isPassive && verb.first === verb.main) &&
      // "the change after the elections altered nothing": the change did.
      !(isMarkInTime && !HAPPENING.test(lemma) && !TELLING.has(lemma)),
  );
  // "the conference on Syria, which will be held in May"
  const awaited = ofRelative(use).find(({ modality }) => modality === 'planned');
  const clause = toCome ?? telling ?? awaited ?? use.asObject ?? use.asComplement;
  // "cancelled a trip planned for next week"
  const all = [use.asObject, ...use.asSubject].filter((one) => one !== undefined);
  const isCancelled =
    all.some((one) => statusOf(one) === 'cancelled' || isGivenUp(article, one)) ||
    use.asSubject.some((one) => isOff(article, one));
  if (isCancelled) return 'cancelled';
  // "would be reintroduced after current talks with the Bank"
  if (isCurrent(use.phrase) && use.before !== undefined) return 'held';
  if (clause === undefined) return isComing ? 'planned' : 'held';
  const own = statusOf(clause);
  if (own === 'cancelled') return own;
  // "The talks have not produced an agreement": they were held.
  if (
    use.asSubject.includes(clause) &&
    clause.polarity === 'denied' &&
    clause.modality === 'actual' &&
    FRUITLESS.test(clause.lemma)
  )
    return 'held';
  const isDoneAsAnnounced = ANNOUNCED.has(EVENT_NOUNS.get(use.phrase.headLemma) ?? 'other');
  const isGoverned = use.asObject === clause || (use.asSubject.includes(clause) && clause.isPassive);
  // "called the meeting a failure"
  const isJudged =
    clause.lemma === 'call' && /^(?:the|this|that|their|his|her|its)$/.test(use.phrase.words[0] ?? '');
  if (isOfLength(clause)) return 'held';
  const isPlanned = isGoverned && !isJudged && PLANNING.has(clause.lemma);
  if (isComing || (isPlanned && !isDoneAsAnnounced)) return 'planned';
  if (isUnreal(use, isGoverned)) return undefined;
  // "have agreed to set up a post, following talks": what is planned comes after the talks.
  if (clause === use.asComplement && /^(?:after|following)$/.test(use.before ?? '') && own === 'planned')
    return statusOf(rootOf(clause)) ?? 'held';
  if (own === 'held' && use.asSubject.some(isAwaited)) return 'planned';
  const isErrand =
    use.before === 'for' && clause === use.asComplement && (isAwaited(clause) || isThereNow(article, clause));
  if (own === 'held' && (isSetOutFor(use) || isErrand)) return 'planned';
  // "are seeking to launch it at the summit": there, it is still to come.
  const isToCome = /^(?:at|during|before)$/.test(use.before ?? '') && clause.verb.form === 'infinitive';
  if (own === undefined && (isBoundToBe(use, clause) || isToPolls(use, clause))) return 'planned';
  if (own === undefined && isThereAnyway(use, clause))
    return clause.modality === 'actual' ? 'held' : 'planned';
  return own ?? (isSetting(use) ? (isToCome ? 'planned' : 'held') : undefined);
}

const FRUITLESS =
  /^(?:produce|yield|result|lead|bring|reach|achieve|settle|resolve|end|make|conclude|deliver)$/;

/** "the change after the elections": the preposition stands behind a noun. */
const opensTail = ({ reading, at }: PhraseUse): boolean => reading.chunks[at - 2]?.kind === 'phrase';

/** "must hold elections by May" */
const isBoundToBe = ({ phrase, asObject }: PhraseUse, clause: Clause): boolean =>
  EVENT_NOUNS.get(phrase.headLemma) === 'election' &&
  asObject === clause &&
  clause.polarity === 'affirmed' &&
  clause.verb.modal === 'must' &&
  /^(?:hold|organi[sz]e|conduct)$/.test(clause.lemma);

/** "voters would then go to a plebiscite in 2015" */
const isToPolls = ({ phrase, before, asComplement }: PhraseUse, clause: Clause): boolean =>
  EVENT_NOUNS.get(phrase.headLemma) === 'election' &&
  asComplement === clause &&
  before === 'to' &&
  clause.polarity === 'affirmed' &&
  /^(?:would|must|should)$/.test(clause.verb.modal ?? '') &&
  clause.lemma === 'go';

/** "will not attend the summit in Lima", "invited X to attend the summit in May": it takes place, whoever is there. */
const isThereAnyway = ({ phrase, asObject }: PhraseUse, clause: Clause): boolean =>
  asObject === clause &&
  /^(?:attend|join|address)$/.test(clause.lemma) &&
  phrase.words[0] === 'the' &&
  /^(?:summit|conference)$/.test(EVENT_NOUNS.get(phrase.headLemma) ?? '');

/** "The talks, scheduled for 40 minutes, went on for nearly 80": how long, not when. */
const isOfLength = ({ lemma, verb, prepositions }: Clause): boolean =>
  PLANNING.has(lemma) &&
  verb.first === verb.main &&
  behind(prepositions, ['for']).some(({ headLemma }) => /^(?:minute|hour)$/.test(headLemma));

/** What there is before it is: "plans for a meeting", "the venue of the talks". */
const BEFOREHAND = /^(?:plan|date|venue|preparation|arrangement|timetable|schedule|agenda)$/;
/** What there may be without it: "hopes for talks", "the prospect of a meeting". */
const THOUGHT =
  /^(?:hope|prospect|proposal|call|appeal|demand|request|bid|push|idea|pressure|need|condition|possibility|chance|offer|threat|risk|fear|readiness|willingness)$/;
const FEARED = /^(?:fear|dread|foil|thwart|avert|plot|predict|anticipate)$/;

/** "no plans for a meeting", "hopes for talks", "feared an attack", "warned of an attack": it is not told to have been. */
function isOnlyThoughtOf(
  { spoken }: ArticleReading,
  { reading, at, before, asObject, asComplement }: PhraseUse,
): boolean {
  const outer = reading.chunks[at - 2];
  if (asObject !== undefined && FEARED.test(asObject.lemma)) return true;
  if (asComplement?.lemma === 'warn' && /^(?:of|about|against)$/.test(before ?? '')) return true;
  if (!/^(?:for|of)$/.test(before ?? '') || outer?.kind !== 'phrase' || isCollective(outer)) return false;
  const isNone =
    /^(?:no|without)$/.test(outer.words[0] ?? '') || spoken.tokens[outer.first - 1]?.lower === 'no';
  return THOUGHT.test(outer.headLemma) || (BEFOREHAND.test(outer.headLemma) && isNone);
}

/** "The talks will not take place", "did not materialize", "will not go ahead"; "the visit is off, officials said". */
const isOff = (
  { spoken: { tokens } }: ArticleReading,
  { polarity, modality, lemma, isPassive, verb, object }: Clause,
): boolean =>
  (polarity === 'denied' &&
    !/^(?:may|might)$/.test(verb.modal ?? '') &&
    (/^(?:happen|occur|materiali[sz]e)$/.test(lemma) ||
      (lemma === 'take' && object.some(({ head }) => head === 'place')))) ||
  (polarity === 'denied' && modality === 'planned' && (lemma === 'go' || (isPassive && lemma === 'hold'))) ||
  (lemma === 'be' &&
    polarity === 'affirmed' &&
    tokens[verb.last]?.lower === 'off' &&
    /^[.,;]$/.test(tokens[verb.last + 1]?.text ?? '.'));

/** "The talks are still under way", "are continuing", "are at an early stage"; "A and B are in talks". */
export function isUnderWay(
  { spoken: { tokens } }: ArticleReading,
  { asSubject, asComplement, before, phrase }: PhraseUse,
): boolean {
  const isNow = ({ verb, polarity, modality }: Clause): boolean =>
    polarity === 'affirmed' &&
    modality === 'actual' &&
    tokens.slice(verb.first, verb.last).some(({ lower }) => /^(?:is|are)$/.test(lower));
  const isGoing = (clause: Clause): boolean =>
    clause.lemma === 'continue' ||
    (clause.lemma === 'be' &&
      UNDER_WAY.test(
        tokens
          .slice(clause.verb.last, clause.verb.last + 5)
          .map(({ lower }) => lower)
          .join(' '),
      ));
  // "is on a three-day visit to Paris"
  const isAtTalks = /^(?:in|on)$/.test(before ?? '') && asComplement?.lemma === 'be' && isNow(asComplement);
  return isCurrent(phrase) || isAtTalks || asSubject.some((clause) => isNow(clause) && isGoing(clause));
}

const UNDER_WAY =
  /^(?:(?:now|still|currently|already) )?(?:under ?way|ongoing|continuing|in progress|at an? \S+ stage)\b/;

/** "is in Jakarta for talks": not yet. */
const isThereNow = ({ spoken }: ArticleReading, { lemma, verb, object, prepositions }: Clause): boolean =>
  lemma === 'be' &&
  object.length === 0 &&
  prepositions[0]?.preposition === 'in' &&
  /^(?:is|are)$/.test(spoken.tokens[verb.first]?.lower ?? '');

/** "left for Washington for talks with X": whoever has set out has not arrived. */
const isSetOutFor = ({ before, asComplement, phrase }: PhraseUse): boolean =>
  before === 'for' &&
  /^(?:leave|depart|head|set off|set out|embark)$/.test(asComplement?.lemma ?? '') &&
  ENCOUNTERS.has(EVENT_NOUNS.get(phrase.headLemma) ?? 'other');

/** What is done when it is announced: steps in an office, signings. */
const ANNOUNCED: ReadonlySet<EventType> = new Set(['resignation', 'appointment', 'signing'] as const);

const rootOf = (clause: Clause): Clause => (clause.governor === undefined ? clause : rootOf(clause.governor));

/** "demanded his resignation", "called for talks", "rejected a meeting". */
function isUnreal({ asObject, asSubject, asComplement, before }: PhraseUse, isGoverned: boolean): boolean {
  const clause = isGoverned ? (asObject ?? asSubject[0]) : before === 'for' ? asComplement : undefined;
  const isCalled = clause?.lemma === 'call' && before !== 'for';
  return clause !== undefined && UNREAL.has(clause.lemma) && !isCalled;
}

const PREPARED = /^(?:preparation|groundwork|foundation|stage|way|ground|invitation|mandate|framework)$/;

/** "ahead of the conference", "laying the groundwork for talks", "ahead of the next round of talks" */
export function isAheadOf({ spoken }: ArticleReading, { reading, at, before, phrase }: PhraseUse): boolean {
  const outer = reading.chunks[at - 2];
  const isInner = outer?.kind === 'phrase' && isCollective(outer);
  const first = isInner ? outer.first : phrase.first;
  const isPrepared = before === 'for' && outer?.kind === 'phrase' && PREPARED.test(outer.headLemma);
  return isPrepared || (before === 'of' && spoken.tokens[first - 2]?.lower === 'ahead');
}

/** "a summit held in Paris at the end of this month", "the talks in Rome later this week" */
export const isLaterOn = (
  { spoken: { tokens, view, sentences } }: ArticleReading,
  { phrase, reading }: PhraseUse,
): boolean => {
  const last = Math.min(phrase.last + 14, sentences[reading.sentence]?.lastToken ?? 0);
  return /^(?: (?!said|says|told)[\p{L}-]+)*? (?:later|(?:at|by|before|towards?) the end of) this (?:week|month|year)\b/u.test(
    view.slice(tokens[phrase.last - 1]?.end, tokens[last - 1]?.end),
  );
};

/** "a decision may come at the summit": the summit is there whatever comes. */
const isSetting = ({ before, asComplement, phrase }: PhraseUse): boolean =>
  asComplement !== undefined &&
  (/^(?:at|during|after|following|before)$/.test(before ?? '') ||
    (before === 'in' && EVENT_NOUNS.get(phrase.headLemma) === 'election')) &&
  phrase.words.length > 1 &&
  (!/^an?$/.test(phrase.words[0] ?? '') || before === 'in');
