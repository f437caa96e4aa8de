import type { EventType } from '../../../domain/vocabularies.js';
import { isPlaceLike, refsOfAll } from '../grammar/actors.js';
import { type ArticleReading, isHeadline, quoteSentence } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateWithin } from '../grammar/clause-dates.js';
import { behind, behindAll, findPhraseUses, isCollective, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { actorsIn } from '../grammar/represented.js';
import { misfortune } from './deed-events.js';
import { BESIDE, type EventMention, JOINED, type Participant } from './event-mention.js';
import { eventName, isOfHeads } from './event-name.js';
import { ENCOUNTERS, EVENT_NOUNS } from './event-nouns.data.js';
import { HAPPENING } from './event-verbs.data.js';
import { contentWords, DEFINITE, labelOf } from './event-words.js';
import { dateInTime } from './in-time.js';
import {
  isBeginning,
  isFounded,
  isGathering,
  isMatterOfText,
  isPatron,
  isRoundOfTalks,
} from './no-occasion.js';
import { destinationsOf } from './noun-destinations.js';
import { participants, separateMeetings, visitors } from './noun-participants.js';
import { areOthersOnly, partnersOf } from './noun-partners.js';
import { dateOfNoun, isEve, placeOfNoun } from './noun-setting.js';
import { isBeside } from './noun-sides.js';
import { isAheadOf, isLaterOn, isUnderWay, statusOfNoun } from './noun-status.js';
import { isBallot, isHeldThere, isSwearingIn, stepInOffice, withElectorate } from './noun-steps.js';
import { isNaming, isTakingOffice } from './office-events.js';
import { isAsideIn } from './scene.js';
import { isSigningOfPeople } from './signing-events.js';
import { hostOf } from './visiting.js';

const LAUNCHING = new Set(['launch', 'unveil', 'sign', 'announce', 'open', 'inaugurate']);
const ANOTHER =
  /^(?:next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|another|new|previous|earlier|future|upcoming|last|first)$/;
const BALLOT = /^(?:vote|poll|ballot)$/;
const CALL = /^(?:phone|telephone|video)$/;
/** Bodies that are events when they sit. */
const FORA = /^(?:forum|conference|summit|congress|assembly|dialogue|meeting)$/;

/** Events that nouns name or describe: "the second three-way summit with", "a visit to", "phone conversation with". */
export function findNounEvents(article: ArticleReading): EventMention[] {
  return article.readings.flatMap((reading) =>
    findPhraseUses(reading, (phrase) => isEventPhrase(article, phrase)).flatMap((use) =>
      readNoun(article, reading, use),
    ),
  );
}

function isEventPhrase({ spoken }: ArticleReading, phrase: NounPhrase): boolean {
  const next = spoken.tokens[phrase.last];
  // "a Congress of National Dialogue" is no parliament.
  const isBody =
    phrase.refs.length > 0 &&
    !FORA.test(phrase.headLemma) &&
    !(phrase.headLemma === 'congress' && next?.lower === 'of');
  if (!EVENT_NOUNS.has(phrase.headLemma) || isBody || isParliament(phrase) || phrase.isDate) return false;
  const [opening = '', before = ''] = [phrase.words[0], phrase.words.at(-2)];
  if (/^(?:no|any|each|every)$/.test(opening) || next?.lower === "'s") return false;
  if (phrase.headLemma === 'round' && !isRoundOfTalks(spoken, phrase)) return false;
  if ((FORA.test(phrase.headLemma) && isFounded(spoken, phrase)) || isBeginning(spoken, phrase)) return false;
  return !(phrase.headLemma === 'conference' && /^(?:news|press|media)$/.test(before));
}

/** "addressed the National Assembly", "in the last Assembly"; the General Assembly and an assembly of ministers are gatherings. */
const isParliament = ({ headLemma, words }: NounPhrase): boolean =>
  headLemma === 'assembly' && !words.some((word) => /^(?:an|general|annual|plenary|special)$/.test(word));

function typeOf(article: ArticleReading, { phrase, asObject, tail }: PhraseUse): EventType {
  const { headLemma, words } = phrase;
  // "paid a courtesy call on X"
  if (headLemma === 'call' && (words.includes('courtesy') || asObject?.lemma === 'pay')) return 'meeting';
  if (headLemma === 'ceremony' && isSwearingIn(words)) return 'appointment';
  if (headLemma === 'meeting' && isOfHeads(article, phrase)) return 'summit';
  const isByWire =
    ENCOUNTERS.has(EVENT_NOUNS.get(headLemma) ?? 'other') &&
    [...tail, ...(asObject?.prepositions ?? [])].some(
      ({ preposition, phrases }) => /^(?:by|via|over|through)$/.test(preposition) && phrases.some(isWire),
    );
  return isByWire || words.some((word) => CALL.test(word)) ? 'call' : (EVENT_NOUNS.get(headLemma) ?? 'other');
}

const isWire = ({ words }: NounPhrase): boolean =>
  words.some((word) => /^(?:phone|telephone|video|videoconference|teleconference)$/.test(word));

/** "The Pacific Islands Forum opened in Funafuti", "attended the World Economic Forum", "spoke at the Munich Conference". */
const isSitting = ({ asSubject, asObject, before, asComplement }: PhraseUse): boolean =>
  asSubject.some(
    ({ lemma, isPassive }) =>
      /^(?:open|begin|start|close|end|conclude|take)$/.test(lemma) || (isPassive && lemma === 'hold'),
  ) ||
  /^(?:attend|join|host|co-host|open|address|chair|co-chair|hold|convene)$/.test(asObject?.lemma ?? '') ||
  (/^(?:at|during)$/.test(before ?? '') && asComplement !== undefined);

const isOfficeVerb = (clause: Clause | undefined): boolean =>
  clause !== undefined && (clause.lemma === 'swear' || isNaming(clause.lemma) || isTakingOffice(clause));

const isDoneThere = (article: ArticleReading, { reading, asComplement: clause }: PhraseUse): boolean =>
  isOfficeVerb(clause) || (clause !== undefined && isSigningOfPeople({ article, reading, clause }));

/** "an appeal", "a call for reform": no one is called but by phone or "with" someone. */
const isPhoneCall = ({ phrase, tail }: PhraseUse): boolean =>
  phrase.words.some((word) => CALL.test(word)) ||
  (!phrase.isPlural && behind(beforeAppeal(tail), ['with', 'between']).some(({ refs }) => refs.length > 0)) ||
  isFromPerson(tail);

/** "gave way after a call from Y" */
const isFromPerson = (tail: PhraseUse['tail']): boolean =>
  behind(tail, ['from']).some(({ refs }) => refs.some((id) => id.startsWith('person:')));

/** "a call for a ceasefire with Israel": whoever stands behind what is called for is not called. */
const beforeAppeal = (tail: PhraseUse['tail']): PhraseUse['tail'] => {
  const at = tail.findIndex(({ preposition }) => /^(?:for|to|on)$/.test(preposition));
  return at < 0 ? tail : tail.slice(0, at);
};

const isAttended = ({ before, asObject }: PhraseUse): boolean =>
  /^(?:at|during)$/.test(before ?? '') ||
  /^(?:attend|host|join|witness|preside|hold|address|mark)$/.test(asObject?.lemma ?? '');

/** "took part in the call"; who joined the call for reform did not phone. */
const isJoinedCall = (use: PhraseUse): boolean =>
  placeInSentence(use) === JOINED &&
  !use.phrase.isPlural &&
  behind(use.tail, ['for', 'to', 'on']).length === 0;

function readNoun(article: ArticleReading, reading: Reading, use: PhraseUse): EventMention[] {
  const { phrase } = use;
  const type = typeOf(article, use);
  // "launched the pact at an event": only so is an event a ceremony.
  if (phrase.headLemma === 'event' && (use.before !== 'at' || !LAUNCHING.has(use.asComplement?.lemma ?? '')))
    return [];
  if (type === 'call' && phrase.headLemma === 'call' && !isPhoneCall(use) && !isJoinedCall(use)) return [];
  // "was inaugurated in a ceremony", "A and B signed it at a ceremony": no event of its own.
  if (type === 'ceremony' && /^(?:in|at|during)$/.test(use.before ?? '') && isDoneThere(article, use))
    return [];
  // "NASA's launch on Friday": where no one is told to be there, a rocket or a product is launched.
  if (phrase.headLemma === 'launch' && !isAttended(use)) return [];
  // "opened the bridge via video conference": the means of another event.
  if (type === 'call' && /^(?:via|by|through|over)$/.test(use.before ?? '')) return [];
  if (isInsideName(article, use) || (phrase.refs.length > 0 && !isSitting(use))) return [];
  if (BALLOT.test(phrase.headLemma) && !isBallot(article, phrase) && !isOnDay(article, use)) return [];
  // "the Convention on the Law of the Sea" is a treaty; where people sit, it is a gathering.
  if (phrase.headLemma === 'convention' && !isGathering(use)) return [];
  if (isPatron(use) || isMatterOfText(use)) return [];
  // "a mission to China" is a trip, other missions are none.
  if (phrase.headLemma === 'mission' && !use.tail.some(({ preposition }) => preposition === 'to')) return [];
  // "a bid for October elections": what is wanted is not yet an event.
  if (type === 'election' && phrase.isPlural && use.before === 'for') return [];
  const told = statusOfNoun(article, use, eventName(article, phrase) !== undefined);
  if (told === undefined) return [];
  const status = isOfPast(article, use)
    ? 'held'
    : told === 'held' && (isAheadOf(article, use) || isLaterOn(article, use))
      ? 'planned'
      : told;
  const base = describe(article, use, { type, status });
  if (areOthersOnly(use, base)) return [];
  const isSeparate =
    type === 'meeting' ||
    phrase.words.includes('separate') ||
    (type === 'talks' && phrase.words.includes('bilateral') && areOfOthers(article, use));
  const separate = phrase.isPlural && isSeparate ? separateMeetings(reading, use, base) : [];
  const places = type === 'visit' ? destinationsOf(use) : [];
  if (places.length > 1) return places.map((place) => ({ ...base, place }));
  if (type === 'election') return isHeldThere(use, base) ? [withElectorate(article, use, base)] : [];
  if (type === 'appointment' || type === 'resignation') return stepInOffice(use, base);
  if (type === 'attack' || type === 'conflict') return misfortune(article, use, base);
  return separate.length > 0 ? separate : [base];
}

/** "will follow up last year's conference" */
const isOfPast = (article: ArticleReading, { phrase }: PhraseUse): boolean =>
  /^last\b/i.test(dateWithin(article, phrase.first, phrase.last)?.text ?? '');

/** "bilateral talks with A of Chile and B of Peru": with each, where their countries are known and differ. */
function areOfOthers({ countryOf }: ArticleReading, { reading, tail }: PhraseUse): boolean {
  const countries = actorsIn(reading, behindAll(tail, 'with')).map((id) => countryOf.get(id));
  return countries.every((id) => id !== undefined) && new Set(countries).size === countries.length;
}

/** "after the April 29 vote"; a vote on something is no election. */
const isOnDay = (article: ArticleReading, { phrase, tail }: PhraseUse): boolean =>
  /\d/.test(dateWithin(article, phrase.first, phrase.last)?.value ?? '') &&
  /\d/.test(phrase.words.join(' ')) &&
  !phrase.isPlural &&
  behind(tail, ['on', 'for', 'by', 'against', 'to', 'of']).length === 0 &&
  behind(tail, ['in']).every(({ refs }) => refs.some(isPlaceLike));

function describe(
  article: ArticleReading,
  use: PhraseUse,
  { type, status }: Pick<EventMention, 'type' | 'status'>,
): EventMention {
  const { phrase, reading } = use;
  const name = eventName(article, phrase);
  const own = type === 'visit' ? visitors(article, use) : isEve(use) ? [] : participants(article, use);
  const place = placeOfNoun(article, use, type);
  const host = place === undefined ? hostPlace(article, use, own) : undefined;
  return {
    type,
    sentence: reading.sentence,
    isHeadline: isHeadline(article, reading.sentence),
    head: phrase.last - 1,
    isNoun: true,
    name,
    label: labelOf(article, phrase),
    // "Summit was also attended by X": communiqués leave out the article.
    isDefinite:
      DEFINITE.test(phrase.words[0] ?? '') ||
      phrase.words.includes("'s") ||
      (phrase.words.length === 1 && !phrase.isPlural && /^(?:summit|conference)$/.test(phrase.headLemma)),
    // "his first visit to X" is the one that is told.
    isAnother:
      [...outerWords(use), ...phrase.words].some(
        (word) => ANOTHER.test(word) && !(type === 'visit' && word === 'first'),
      ) && !isSaidOfIt(article, use),
    isContinued: false,
    isAside: isAsideIn(article, reading.sentence),
    isGoingOn: use.asSubject.some(isGoing),
    isUnderWay: isUnderWay(article, use),
    participants: own,
    ...partnersOf(use),
    place: place ?? host,
    // "signed on Monday during his state visit": one day of it.
    date: host === undefined ? dateInTime(article, dateOfNoun(article, use), status) : undefined,
    status,
    isDenied: false,
    subjects: refsOfAll(behind(use.tail, ['on', 'about', 'over', 'concerning', 'regarding'])).filter(
      (id) => !id.startsWith('person:'),
    ),
    before: placeInSentence(use),
    words: contentWords(article, phrase),
    evidence: quoteSentence(article, reading.sentence),
  };
}

const isGoing = ({ lemma, verb, modality }: Clause): boolean =>
  verb.form === 'finite' && modality === 'actual' && lemma !== 'be' && HAPPENING.test(lemma);

/** The preposition before the noun, or what stands for it. */
function placeInSentence(use: PhraseUse): string | undefined {
  const { asObject, asComplement, before } = use;
  if (isBeside(use) || isEve(use)) return BESIDE;
  const isJoined =
    /^(?:join|attend)$/.test(asObject?.lemma ?? '') ||
    (before === 'in' && /^(?:take|participate)$/.test(asComplement?.lemma ?? ''));
  if (isJoined) return JOINED;
  return asObject === undefined ? before : undefined;
}

/** "on the second day of his state visit": to where the report comes from, else to the other country of the sentence. */
function hostPlace(
  article: ArticleReading,
  { phrase, reading }: PhraseUse,
  [visitor]: readonly Participant[],
): string | undefined {
  const isOfState = phrase.words.some((word) => /^(?:state|official|working)$/.test(word));
  return visitor?.role === 'visitor' && isOfState ? hostOf(article, reading.sentence, visitor.id) : undefined;
}

/** "the next round" of "the next round of talks". */
function outerWords({ reading, at }: PhraseUse): readonly string[] {
  const [of, outer] = [reading.chunks[at - 1], reading.chunks[at - 2]];
  const isOuter =
    of?.kind === 'preposition' && of.text === 'of' && outer?.kind === 'phrase' && isCollective(outer);
  return isOuter ? outer.words : [];
}

/** "It was his first trip to Iran": the trip told just before. */
function isSaidOfIt({ spoken }: ArticleReading, { asObject, phrase }: PhraseUse): boolean {
  const [subject] = asObject?.lemma === 'be' ? asObject.subject : [];
  const word = spoken.tokens[subject?.first ?? -1]?.lower ?? '';
  return /^(?:it|this)$/.test(word) && phrase.words.includes('first');
}

/** "the Congress of Syrian National Dialogue": the second noun belongs to the name that the first opens. */
function isInsideName({ spoken }: ArticleReading, { reading, at, before }: PhraseUse): boolean {
  const outer = reading.chunks[at - 2];
  return (
    before === 'of' &&
    outer?.kind === 'phrase' &&
    EVENT_NOUNS.has(outer.headLemma) &&
    spoken.tokens[outer.last - 1]?.isCapitalised === true
  );
}
