import type { EventType } from '../../../domain/vocabularies.js';
import type { DateMention } from '../../analysis.js';
import { findDateline } from '../dateline.js';
import { isPlaceLike, refsOfAll } from '../grammar/actors.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateNear, dateOfClause, dateOn, dateWithin } from '../grammar/clause-dates.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { isAwaited } from './awaited.js';
import type { EventMention } from './event-mention.js';
import { ENCOUNTERS, EVENT_NOUNS } from './event-nouns.data.js';
import { HAPPENING, PLANNING, TELLING } from './event-verbs.data.js';
import { destinationsOf } from './noun-destinations.js';
import { isArriving } from './noun-participants.js';
import { isBeside, opens } from './noun-sides.js';
import { beforeOther, frontedPlace, placeIn, pointedPlace } from './setting.js';

/** Behind these an event has another time than the verb. */
const APART = /^(?:after|following|before|since|until|from)$/;

/** Where the event of a noun is: behind "to", "in" or "at", in its verbs, or in its name. */
export function placeOfNoun(article: ArticleReading, use: PhraseUse, type: EventType): string | undefined {
  if (type === 'visit') {
    const { asComplement, before } = use;
    const during = /^(?:during|on|as)$/.test(before ?? '')
      ? placeIn(article, asComplement?.prepositions ?? [])
      : placeIn(article, use.asObject?.prepositions ?? []);
    const isHere =
      asComplement !== undefined && isArriving(asComplement) && asComplement.modality === 'actual';
    const aside = use.reading.chunks[use.at - 2];
    return (
      destinationsOf(use).find((id) => during === undefined || !isRegion(article, id)) ??
      placeIn(article, use.tail) ??
      during ??
      (before === 'for' && aside?.kind === 'phrase' ? aside.refs.find(isPlaceLike) : undefined) ??
      (isHere
        ? (placeIn(article, asComplement.prepositions) ?? findDateline(article.spoken)?.place)
        : undefined)
    );
  }
  if (type === 'attack' || type === 'conflict') {
    const of = refsOfAll(behind(use.tail, ['of', 'on'])).filter(isPlaceLike);
    // Where else the sentence is set tells nothing of where a named war is.
    if (of.length > 0 || type === 'conflict')
      return (
        of[0] ??
        placeIn(article, use.tail) ??
        (isOnlyOne(use.phrase) ? conflictPlace(article, use) : undefined)
      );
  }
  const clauses = [
    ...use.asSubject.filter(
      ({ lemma, isPassive }) => (isPassive && TELLING.has(lemma)) || HAPPENING.test(lemma),
    ),
    use.asObject,
    use.before === 'for' && /^(?:meet|gather|arrive|convene)$/.test(use.asComplement?.lemma ?? '')
      ? use.asComplement
      : undefined,
  ].filter((clause) => clause !== undefined);
  if (article.spoken.tokens[use.phrase.last]?.lower === 'here') return findDateline(article.spoken)?.place;
  const pointed = use.asSubject.map((clause) => pointedPlace(article, use.reading, clause)).find(Boolean);
  if (pointed !== undefined && placeIn(article, use.tail) === undefined) return pointed;
  for (const list of [
    use.tail,
    ...(isBeside(use) ? [use.asComplement?.prepositions ?? []] : []),
    ...clauses.map(({ prepositions }) => beforeOther(prepositions)),
  ]) {
    const place = placeIn(article, list);
    if (place !== undefined) return place;
  }
  // "The next round is set for Lima"
  const fixed = use.asSubject.filter(({ lemma, isPassive }) => isPassive && PLANNING.has(lemma));
  const there = fixed
    .flatMap(({ prepositions }) => refsOfAll(behind(prepositions, ['for'])))
    .find(isPlaceLike);
  if (there !== undefined) return there;
  return (
    cityInside(article, use.phrase) ??
    hostCountry(use) ??
    placeOfSubject(article, use) ??
    placeOfErrand(article, use) ??
    (use.asObject === undefined ||
    (type === 'attack' && !/^(?:carry out|launch|stage|mount|suffer|see)$/.test(use.asObject.lemma))
      ? undefined
      : (pointedPlace(article, use.reading, use.asObject) ?? frontedPlace(article, use.reading)))
  );
}

/** "met in Accra on a trip to West Africa": a part of the world, where a stop of the journey is told. */
const isRegion = ({ spoken }: ArticleReading, id: string): boolean =>
  id.startsWith('place:') &&
  spoken.entities.get(id)?.type === 'region' &&
  spoken.entities.get(id)?.country == null;

/** "the conflict", no "World War I". */
const isOnlyOne = ({ words }: NounPhrase): boolean => words.join(' ') === 'the conflict';

/** Where "the conflict" is: the last country or place that "in" named here or in the sentences before. */
function conflictPlace(article: ArticleReading, { reading, phrase }: PhraseUse): string | undefined {
  for (let sentence = reading.sentence; sentence >= Math.max(0, reading.sentence - 2); sentence -= 1) {
    const { chunks } = article.readings[sentence] ?? reading;
    const places = chunks.flatMap((chunk, at) => {
      const next = chunks[at + 1];
      if (
        chunk.kind !== 'preposition' ||
        chunk.text !== 'in' ||
        next?.kind !== 'phrase' ||
        next.last === phrase.last ||
        (sentence === reading.sentence && next.first > phrase.first)
      )
        return [];
      return next.refs.filter((id) => id.startsWith('country:'));
    });
    if (places.length > 0) return places.at(-1);
  }
  return undefined;
}

/** "the Cairo summit": a city before the head; no "EU-Central Asia meeting". */
const cityInside = (article: ArticleReading, phrase: NounPhrase): string | undefined =>
  mentionsBetween(article, phrase.first, phrase.last).find(
    ({ entityId, start, end }) =>
      !/^\p{Lu}{2,}-/u.test(article.spoken.view.slice(start, end)) &&
      /^(?:city|facility|other)$/.test(
        entityId.startsWith('place:') ? (article.spoken.entities.get(entityId)?.type ?? 'city') : '',
      ),
  )?.entityId;

/** "Kazakhstan will host the summit" */
function hostCountry({ asObject, asSubject }: PhraseUse): string | undefined {
  const hosting = [asObject, ...asSubject].find(
    (clause) => clause?.lemma === 'host' && clause.isPassive === (clause !== asObject),
  );
  if (hosting === undefined) return undefined;
  const hosts = hosting.isPassive ? behind(hosting.prepositions, ['by']) : hosting.subject;
  return refsOfAll(hosts).find((id) => id.startsWith('country:'));
}

/** "on the eve of the summit" */
export function isEve({ reading, at, before }: PhraseUse): boolean {
  const outer = reading.chunks[at - 2];
  return before === 'of' && outer?.kind === 'phrase' && outer.headLemma === 'eve';
}

/** "flew to Moscow for talks", "was released in Cairo after a meeting": where the verb leads or happens. */
function placeOfErrand(article: ArticleReading, use: PhraseUse): string | undefined {
  const { asComplement, before } = use;
  if (asComplement === undefined) return undefined;
  if (before === 'for' || before === 'on')
    return (
      placeIn(article, asComplement.prepositions) ??
      refsOfAll(behind(asComplement.prepositions, ['to'])).find(isPlaceLike) ??
      (before === 'for' ? pointedPlace(article, use.reading, asComplement) : undefined)
    );
  return isJustAfter(use) ? placeIn(article, asComplement.prepositions) : undefined;
}

/** "said on Tuesday after a meeting with": news of a talk comes on its day. */
const isJustAfter = ({ before, asComplement, phrase }: PhraseUse): boolean =>
  /^(?:after|following)$/.test(before ?? '') &&
  asComplement !== undefined &&
  asComplement.verb.form !== 'infinitive' &&
  ENCOUNTERS.has(EVENT_NOUNS.get(phrase.headLemma) ?? 'other');

/** "said before 3 a.m. on Friday, after a dinner": of the evening before. */
const isInSmallHours = ({ spoken }: ArticleReading, { reading }: PhraseUse): boolean => {
  const { start = 0, end = 0 } = spoken.sentences[reading.sentence] ?? {};
  return /\b(?:[1-5](?::\d\d)? ?a\.?m\b|before dawn|small hours|past midnight|after midnight)/i.test(
    spoken.view.slice(start, end),
  );
};

/** "The Cairo meeting was the fifth summit", "visited Cairo for the summit". */
function placeOfSubject(article: ArticleReading, use: PhraseUse): string | undefined {
  const [subject] = use.asObject?.lemma === 'be' ? use.asObject.subject : [];
  if (subject !== undefined) return cityInside(article, subject);
  return use.before === 'for' && use.asComplement?.lemma === 'visit'
    ? refsOfAll(use.asComplement.object).find(isPlaceLike)
    : undefined;
}

/** "Three days before the summit, on July 13, …": the day of the clause. */
function isBehindComma({ spoken }: ArticleReading, { last }: NounPhrase, { start }: DateMention): boolean {
  return spoken.view.slice(spoken.tokens[last - 1]?.end ?? start, start).includes(',');
}

/** "the meeting in Kigali, Rwanda, last June" */
function dayBehindCountry(article: ArticleReading, { reading, tail }: PhraseUse): DateMention | undefined {
  const place = tail.at(-1)?.phrases.at(-1);
  const at = place === undefined ? -1 : reading.chunks.indexOf(place);
  const [comma, country, second, day] = reading.chunks.slice(at + 1, at + 5);
  const isThere =
    at >= 0 &&
    place?.refs.some(isPlaceLike) === true &&
    comma?.kind === 'mark' &&
    country?.kind === 'phrase' &&
    country.refs.some((id) => id.startsWith('country:')) &&
    second?.kind === 'mark' &&
    day?.kind === 'phrase' &&
    day.isDate;
  return isThere ? dateOn(article, day.first, day.last) : undefined;
}

/** "the resignation on April 23, 2018", "the talks with Iran in Muscat on Monday". */
function dateInTail(article: ArticleReading, use: PhraseUse): DateMention | undefined {
  const { tail, phrase } = use;
  // "must hold elections by May 27"
  const [limit] = EVENT_NOUNS.get(phrase.headLemma) === 'election' ? behind(tail, ['by']) : [];
  if (limit?.isDate === true) return dateOn(article, limit.first, limit.last);
  const [day] = tail.flatMap(({ preposition, phrases }) =>
    /^(?:on|in|at)$/.test(preposition) ? phrases.filter(({ isDate }) => isDate) : [],
  );
  if (day === undefined) return dayBehindCountry(article, use);
  // "on July 17 and 18"
  const days = dateOn(article, day.first, day.last);
  return dateNear(article, day.first, day.last) ?? (days?.value?.includes('/') === true ? days : undefined);
}

/** "his visit to Nigeria, which starts on Wednesday", "which was to have begun on Monday": a clause behind the names that belong to the noun. */
export const ofRelative = ({ reading, tail }: PhraseUse): readonly Clause[] => {
  const last = tail.at(-1)?.phrases.at(-1);
  const opens = ({ subject, verb }: Clause): boolean =>
    last !== undefined &&
    subject.includes(last) &&
    reading.chunks.some(({ kind, last: end }) => kind === 'relative' && end === verb.first);
  return reading.clauses.filter(
    (clause) =>
      clause.lemma !== 'be' &&
      (HAPPENING.test(clause.lemma) || (clause.isPassive && TELLING.has(clause.lemma))) &&
      (opens(clause) || (clause.governor !== undefined && opens(clause.governor))),
  );
};

/** "the next summit in A, in the south of B, scheduled for December": a participle behind the comma that closes the names of places. */
function ofParticiple({ reading, phrase }: PhraseUse): readonly Clause[] {
  const { chunks, clauses } = reading;
  const from = chunks.indexOf(phrase) + 1;
  const at = chunks.findIndex((chunk, index) => index >= from && chunk.kind === 'verb');
  const told = clauses.find(({ verb }) => verb === chunks[at]);
  const comma = chunks[at - 1];
  const areNames = chunks
    .slice(from, at)
    .every(
      ({ kind, ...chunk }) =>
        /^(?:phrase|preposition)$/.test(kind) || ('text' in chunk && chunk.text === ','),
    );
  const isBare = told?.isPassive === true && told.verb.first === told.verb.main;
  return isBare && areNames && comma?.kind === 'mark' && PLANNING.has(told.lemma) ? [told] : [];
}

/** "announced today at the Manama Dialogue": a gathering with a name goes on for days, on one of which it is said. */
const isOfDays = ({ spoken }: ArticleReading, { headLemma, last }: NounPhrase): boolean =>
  spoken.tokens[last - 1]?.isCapitalised === true &&
  (headLemma === 'dialogue' || EVENT_NOUNS.get(headLemma) === 'conference');

const CALLED_OFF = /^(?:call off|cancel|postpone|put off|scrap|shelve|delay|announce)$/;

/** When it is: the date beside it, else that of the verb that tells it. */
export function dateOfNoun(article: ArticleReading, use: PhraseUse): EventMention['date'] {
  const { phrase } = use;
  const opening = use.reading.chunks[use.at - 1];
  const first = opening?.kind === 'phrase' && opening.isDate ? opening.first : phrase.first;
  // "met on Monday on the margins of the assembly", which goes on for days
  if (isBeside(use)) return dateWithin(article, first, phrase.last);
  const inside =
    dateWithin(article, first, phrase.last) ??
    dateNear(article, phrase.first, phrase.last + 4) ??
    dateInTail(article, use);
  const isApart = APART.test(use.before ?? '');
  if (inside !== undefined && !(isApart && isBehindComma(article, phrase, inside))) return inside;
  // "his visit, which was to have begun on Monday, has been called off"
  const isCalledOff = use.asSubject.some(({ lemma }) => CALLED_OFF.test(lemma));
  const telling = isCalledOff
    ? [...ofRelative(use), ...use.asSubject]
    : [...use.asSubject, ...ofRelative(use), ...ofParticiple(use)];
  const all = telling.filter(
    (one) =>
      (one.isPassive && one.lemma !== 'make' && TELLING.has(one.lemma)) ||
      HAPPENING.test(one.lemma) ||
      // "An election is due by May"
      (one.lemma === 'be' && isAwaited(one)),
  );
  // "the summit, which is to be held on 28 November": not the day of "is".
  const happening =
    all.find(({ verb, governor }) => verb.form === 'infinitive' && governor?.lemma === 'be') ?? all[0];
  if (happening === undefined && isJustAfter(use) && use.asComplement !== undefined)
    return isInSmallHours(article, use) ? undefined : dateOfClause(article, use.asComplement);
  if (happening === undefined && isApart) return undefined;
  const isThere = /^(?:at|during)$/.test(use.before ?? '');
  const isOneDay = isThere && isOfDays(article, phrase);
  const clause =
    happening ??
    [use.asObject, isOneDay ? undefined : use.asComplement].find(
      (one) => one !== undefined && TELLING.has(one.lemma),
    ) ??
    (isThere && !isOneDay && use.asComplement?.modality !== 'hypothetical' ? use.asComplement : undefined) ??
    (opens(use) && use.before !== undefined ? use.main : undefined);
  return clause === undefined ? undefined : dateOfClause(article, clause);
}
