import { readEdtf } from '../../../domain/fuzzy-date.js';
import { isCapital } from '../capitals.js';
import { isPlaceLike, placesOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause, PrepositionalPhrase } from '../grammar/clause.js';
import { dateOfClause, dateOn } from '../grammar/clause-dates.js';
import { behind, behindAll } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { isAwaited } from './awaited.js';
import type { EventMention, Participant } from './event-mention.js';
import { mention, type Scene } from './scene.js';
import { bareCapital, beforeOther, placeIn, pointedPlace } from './setting.js';
import { isTour, visitorsOf } from './travellers.js';

/** Verbs of going somewhere, and the prepositions behind which their goal stands. */
const GOALS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['travel fly head go journey proceed jet continue come drive pop', /^to$/],
      ['leave depart embark set', /^for$/],
      ['head fly jet', /^(?:to|for|into)$/],
      ['arrive land touch_down', /^in$/],
      ['fly_in jet_in stop stop_off stop_over', /^(?:in|to)$/],
      ['shuttle', /^(?:from|to|between)$/],
      ['pass transit', /^(?:through|via)$/],
      ['lead take bring', /^to$/],
    ] as const
  ).flatMap(([lemmas, goal]) =>
    lemmas.split(' ').map((lemma): [string, RegExp] => [lemma.replace('_', ' '), goal]),
  ),
);

/** One visit to each place: "visited X", "travelled to X, Y and Z", "was in X on Monday", "is due in X". */
export function visits(scene: Scene): EventMention[] {
  const { article, clause } = scene;
  const isDue = isAwaited(clause);
  if (clause.isPassive && !isDue) return [];
  // "becoming the first pope to visit B", "making X the first pope to visit B": the visit is told before.
  if (/^(?:become|make)$/.test(clause.governor?.lemma ?? '')) return [];
  if (isBeforeLeaving(scene)) return [];
  const places = destinations(scene, isDue);
  if (places.length === 0) return arrival(scene);
  const visitors = visitorsOf(scene);
  if (visitors.length === 0 || (clause.lemma === 'come' && !visitors.some(({ id }) => isKnown(article, id))))
    return [];
  const given = stateOfVisit(scene, isDue);
  const isBack = /\b(?:return|back)\b/.test(clause.lemma) || isGoingBack(scene);
  const abroad = /^(?:return|leave|depart|head|fly)/.test(clause.lemma)
    ? places.filter((place) => !isHome(article, place, visitors, isBack))
    : places;
  const told = abroad.map((place) => mention(scene, 'visit', { participants: visitors, place, ...given }));
  return [
    ...told,
    ...further(scene).map((stop) => mention(scene, 'visit', { participants: visitors, ...stop })),
  ];
}

/** "a skipper who had come to Lima": of whom neither office nor country is told. */
const isKnown = ({ spoken, countryOf }: ArticleReading, id: string): boolean =>
  !id.startsWith('person:') || countryOf.has(id) || spoken.positions.some(({ person }) => person === id);

/** "spoke to the press before departing for Kenya": that anybody arrived is not told. */
const isBeforeLeaving = ({ article, clause: { lemma, verb } }: Scene): boolean =>
  verb.form === 'ing' &&
  /^(?:leave|depart|embark|set out|set off|head)$/.test(lemma) &&
  article.spoken.tokens[verb.first - 1]?.lower === 'before';

/** What of a visit its own words do not tell alone. "a trip that also took him there" has a day of its own. */
function stateOfVisit(scene: Scene, isExpected: boolean): Partial<EventMention> {
  const { lemma, subject } = scene.clause;
  if (isStayingAway(scene)) return { status: 'cancelled' };
  const before = openerOf(scene);
  if (before !== undefined)
    return { before, ...(isExpected || isSettingOut(scene) ? { status: 'planned' } : {}) };
  const isComing = scene.clause.lemma === 'be' && isOnTheWay(scene.clause.prepositions[0]);
  if (isExpected || isComing || isSettingOut(scene)) return { status: 'planned' };
  // "is visiting Paris", "who is currently visiting Paris"
  if (isNowVisiting(scene)) return { isUnderWay: true };
  return lemma === 'take' && subject.length === 0 ? { date: undefined, isContinued: false } : {};
}

/** "before he travels to Lima", "after visiting Lima": told as another time than the sentence's. */
function openerOf({ article, clause }: Scene): string | undefined {
  const word = article.spoken.tokens[Math.min(clause.first, clause.verb.first) - 1]?.lower ?? '';
  return /^(?:before|after)$/.test(word) ? word : undefined;
}

const isNowVisiting = ({ article, clause }: Scene): boolean => {
  const { lemma, verb, modality } = clause;
  const words = article.spoken.tokens.slice(verb.first, verb.last).map(({ lower }) => lower);
  return (
    lemma === 'visit' &&
    modality === 'actual' &&
    words.at(-1) === 'visiting' &&
    words.some((word) => /^(?:is|are)$/.test(word)) &&
    dateOfClause(article, clause) === undefined
  );
};

/** "will not be continuing to Tripoli", "did not travel to Tripoli as planned": a visit that is off. */
export function isStayingAway({ article, clause }: Scene): boolean {
  const isTold = clause.lemma === 'visit' || GOALS.has(clause.lemma);
  const { tokens, sentences } = article.spoken;
  const rest = tokens.slice(clause.verb.last, sentences[clause.sentence]?.lastToken);
  const isAsPlanned = rest.some(
    ({ lower, index }) =>
      lower === 'as' && /^(?:planned|scheduled|expected|intended)$/.test(tokens[index + 1]?.lower ?? ''),
  );
  return (
    isTold &&
    clause.polarity === 'denied' &&
    (/^(?:will|shall)$/.test(clause.verb.modal ?? '') || (clause.modality === 'actual' && isAsPlanned))
  );
}

/** "departs tonight for Rome", "goes to Canada this week": told in the present, a journey of a time that is not over is still to come. */
const isSettingOut = ({ article, clause }: Scene): boolean =>
  ((clause.verb.isThird && clause.verb.first === clause.verb.main) || isByMe(clause)) &&
  GOALS.has(clause.lemma) &&
  isNotOver(article, dateOfClause(article, clause)?.value);

/** "On Monday I leave for Lima" */
const isByMe = ({ verb, subject }: Clause): boolean =>
  verb.isBase && verb.form === 'finite' && verb.first === verb.main && subject[0]?.words.join(' ') === 'i';

const isNotOver = ({ spoken }: ArticleReading, value: string | null | undefined): boolean =>
  value != null && spoken.publishedAt !== undefined && (readEdtf(value)?.endDate ?? '') >= spoken.publishedAt;

/** "flew back" */
const isGoingBack = ({ article, clause: { verb } }: Scene): boolean =>
  article.spoken.tokens[verb.last]?.lower === 'back' ||
  article.spoken.tokens[verb.last - 1]?.lower === 'back';

/** "left for Tehran", "flew back to Kolkata": whoever goes home to the capital, or back to a city of his country, pays no visit. */
const isHome = (
  article: ArticleReading,
  place: string,
  visitors: readonly Participant[],
  isBack: boolean,
): boolean =>
  (isBack || isCapital(article.spoken.entities, place)) &&
  visitors.every(({ id }) => {
    const home = article.countryOf.get(id);
    // "flew back to Kolkata", of whom no country is told.
    return (
      home === `country:${article.spoken.entities.get(place)?.country}` || (isBack && home === undefined)
    );
  });

/** "The premier arrived on Wednesday": the visit that the text tells elsewhere. */
function arrival(scene: Scene): EventMention[] {
  const { clause } = scene;
  const participants = visitorsOf(scene);
  return clause.lemma === 'arrive' &&
    participants.length > 0 &&
    dateOfClause(scene.article, clause) !== undefined
    ? [mention(scene, 'visit', { participants, place: undefined, isDefinite: true })]
    : [];
}

/** "visited Turkey on 4 April and Uzbekistan on 6 April": the next place, with a day of its own. */
function further({ article, reading, clause }: Scene): Pick<EventMention, 'place' | 'date'>[] {
  const { chunks } = reading;
  const at = chunks.findIndex(({ first, kind }) => kind === 'coordinator' && first === clause.last);
  const [stop, joint, day] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  const isNext =
    at > 0 &&
    clause.lemma === 'visit' &&
    stop?.kind === 'phrase' &&
    stop.refs.length > 0 &&
    stop.refs.every(isPlaceLike) &&
    joint?.kind === 'preposition' &&
    day?.kind === 'phrase' &&
    day.isDate;
  return isNext
    ? placesOf([stop]).map((place) => ({ place, date: dateOn(article, day.first, day.last) }))
    : [];
}

/** "will travel to Moscow to meet Y": where the journey leads. */
export const goalOf = ({ verb, governor }: Clause): string | undefined =>
  verb.form === 'infinitive' && governor !== undefined && isJourney(governor)
    ? placesOf(behind(governor.prepositions, ['to', 'for', 'in']))[0]
    : undefined;

/** "is in Rome", "flew to Rome": someone goes or is somewhere. */
export const isJourney = ({ lemma, prepositions }: Clause): boolean =>
  GOALS.has(lemma) || (lemma === 'be' && prepositions[0]?.preposition === 'in');

function destinations({ article, reading, clause }: Scene, isDue: boolean): string[] {
  const { lemma, prepositions } = clause;
  const only = (phrases: readonly NounPhrase[]): string[] =>
    placesOf(phrases.filter(({ refs }) => refs.length > 0 && refs.every(isPlaceLike)));
  if (lemma === 'reach') return only(clause.object).filter((id) => id.startsWith('place:'));
  if (lemma === 'visit' || lemma === 'tour') {
    const named = only(clause.object);
    // "visited troops in Cyprus"
    const around = clause.object.length > 0 && !clause.isPassive ? placeIn(article, prepositions) : undefined;
    return named.length === 0 && around !== undefined ? [around] : named;
  }
  const [first] = prepositions;
  if (isDue) return first?.preposition === 'in' ? only(first.phrases) : [];
  // "has been to Lima twice"
  const hasBeen =
    lemma === 'be' &&
    first?.preposition === 'to' &&
    article.spoken.tokens[clause.verb.main]?.lower === 'been';
  if (lemma === 'be')
    return first !== undefined && (hasBeen || isThere(article, clause))
      ? only(first.phrases)
      : onTheWay(clause);
  const goal = GOALS.get(lemma) ?? GOALS.get(lemma.split(' ')[0] ?? '');
  if (goal === undefined) return [];
  const isLeading = clause.object.some(({ headLemma }) => /^(?:delegation|team|mission)$/.test(headLemma));
  if (/^(?:lead|take|bring)/.test(lemma) && !isLeading && !isTour(clause)) return [];
  // "the campaign that took him to the White House": to an office.
  if (
    lemma === 'take' &&
    /^(?:White House|Downing Street|Kremlin|Élysée|Elysee)/.test(firstName(article, prepositions))
  )
    return [];
  if (prepositions.length === 0 || /^(?:arrive|land)/.test(lemma) || isHere(article, clause)) {
    const here = pointedPlace(article, reading, clause);
    if (here !== undefined && isHere(article, clause)) return [here];
  }
  const goals = beforeSource(beforeOther(prepositions))
    .filter(({ preposition }) => goal.test(preposition))
    .flatMap(({ phrases }) => phrases);
  const named = only(goals);
  if (named.length > 0) return [...named, ...only(behindSemicolons(reading, goals.at(-1)))];
  const airports = /^(?:arrive|land|touch)/.test(lemma) ? airportsIn(prepositions) : [];
  return airports.length > 0 ? airports : bareCapital(article, goals);
}

/** What the first prepositional phrase names. */
const firstName = ({ spoken }: ArticleReading, [first]: readonly PrepositionalPhrase[]): string =>
  spoken.entities.get(first?.phrases[0]?.refs[0] ?? '')?.name ?? '';

/** "is on her way to Lima" */
const onTheWay = ({ prepositions: [on, to] }: Clause): string[] =>
  isOnTheWay(on) && to?.preposition === 'to' ? placesOf(to.phrases).slice(0, 1) : [];

const isOnTheWay = (on: PrepositionalPhrase | undefined): boolean =>
  on?.preposition === 'on' &&
  on.phrases.some(({ headLemma, words }) => headLemma === 'way' && words.length === 2);

/** "travels to Ankara, Turkey; Tbilisi, Georgia; and Baku": the places behind the semicolons. */
function behindSemicolons({ chunks }: Reading, goal: NounPhrase | undefined): NounPhrase[] {
  const found: NounPhrase[] = [];
  let at = goal === undefined ? -1 : chunks.indexOf(goal);
  const skip = (text: RegExp): boolean => {
    const chunk = chunks[at + 1];
    const isThere = (chunk?.kind === 'mark' || chunk?.kind === 'coordinator') && text.test(chunk.text);
    if (isThere) at += 1;
    return isThere;
  };
  while (at >= 0) {
    // The country of the place before.
    if (skip(/^,$/) && chunks[at + 1]?.kind === 'phrase') at += 1;
    if (!skip(/^;$/)) break;
    skip(/^and$/);
    const place = chunks[at + 1];
    if (place?.kind !== 'phrase') break;
    found.push(place);
    at += 1;
  }
  return found;
}

/** "landed at Moscow's Vnukovo airport": its city, else itself. */
function airportsIn(list: readonly PrepositionalPhrase[]): string[] {
  const airports = behindAll(list, 'at').filter(({ headLemma }) => /^(?:airport|airfield)$/.test(headLemma));
  const cities = airports.flatMap(({ owners }) => owners.filter(isPlaceLike));
  return (cities.length > 0 ? cities : placesOf(airports)).slice(0, 1);
}

/** "landed at the airport from a meeting in Quebec": what stands behind "from" is no goal. */
function beforeSource(list: readonly PrepositionalPhrase[]): readonly PrepositionalPhrase[] {
  const at = list.findIndex(({ preposition }) => preposition === 'from');
  // "flew from Muscat to Riyadh"
  return at < 1 ? list : list.slice(0, at);
}

/** "arrived here on Thursday". */
const isHere = ({ spoken }: ArticleReading, { verb }: Clause): boolean =>
  spoken.tokens[verb.last]?.lower === 'here';

/** "was in X on Monday", "is in X to meet Y", "is in X for talks". */
function isThere(article: ArticleReading, clause: Clause): boolean {
  const [first, second] = clause.prepositions;
  if (clause.object.length > 0 || first?.preposition !== 'in') return false;
  const isOnErrand = article.readings[clause.sentence]?.clauses.some(
    (other) => other.governor === clause && other.verb.form === 'infinitive',
  );
  return isOnErrand === true || second?.preposition === 'for' || dateOfClause(article, clause) !== undefined;
}
