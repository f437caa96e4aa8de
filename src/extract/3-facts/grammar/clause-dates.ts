import { isDay } from '../../../domain/fuzzy-date.js';
import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from './article-reading.js';
import { type Chunk, textOf } from './chunks.js';
import type { Clause } from './clause.js';
import { countedDay, isCountedFrom } from './counted-days.js';
import { isOfDateline, isOfNextVerb, isOfOccasion, isOfThing } from './days-of-things.js';
import { dayBeforeClause, isFronted } from './fronted-days.js';
import { isDayOfReport } from './reporting-day.js';
import { isOfPlaceLeft, isSubordinate, thatBefore } from './subordinate-days.js';

const REPORTING = /^(?:say|tell|add|announce|report|state|note|declare|confirm)$/;

/** Behind these a date bounds the time and does not tell it: "his first visit since 2015". */
const BOUNDING = new Set(['since', 'until', 'till', 'before', 'after', 'by', 'from', 'than', 'through']);

/** The date at which a clause happens: its own, else its governor's, else the sentence's only one. */
export function dateOfClause(article: ArticleReading, clause: Clause): DateMention | undefined {
  const dates = tellingDates(article, clause.sentence).filter(
    (date) => !isOfThing(article, date) && !isInPhrase(article, date) && !isOfOccasion(article, date),
  );
  for (
    let at: Clause | undefined = clause, step = 0;
    at !== undefined && step < 6;
    at = at.governor, step += 1
  ) {
    const inside = datesInside(article, at, dates);
    const verb = article.spoken.tokens[at.verb.first]?.start ?? 0;
    // "arrived on Sunday and is due to leave on Thursday": what stands behind the verb first.
    const own = inside.find(({ start }) => start >= verb);
    if (own !== undefined) return own;
    if (isCountedFrom(article, at)) return countedDay(article, at, dates);
    if (inside[0] !== undefined) return inside[0];
    const before = dayBeforeClause(article, at, dates);
    if (before !== undefined) return before;
    // "arrived on Tuesday from Rome, where he met X"
    if (isOfPlaceLeft(article, at)) return undefined;
  }
  const when = dates.find((date) => isBeforeWhen(article, clause, date));
  if (when !== undefined) return when;
  const fronted = dates.find((date) => isFronted(article, clause, date));
  // "Today X travels to B, his first visit since taking office": not today.
  const isEarlier = clause.verb.form === 'ing' && isBounded(article, clause);
  if (fronted !== undefined && !isEarlier) return fronted;
  const shared = sharedDay(article, clause, dates);
  if (shared !== undefined) return shared;
  const [only] = dates;
  if (only === undefined || dates.length > 1 || isApart(article, clause, only)) return undefined;
  if (isOfNextVerb(article, only, nextOf(article, clause))) return undefined;
  // "he said on July 9, as leaders met": what stands behind the day is of it.
  const isBehind = (article.spoken.tokens[clause.verb.first]?.start ?? 0) > only.start;
  return !isBehind && isDayOfReport(article, only) ? undefined : only;
}

/** "who arrived on Tuesday and was received by Y": the day of the verb before "and". */
const sharedDay = (
  article: ArticleReading,
  clause: Clause,
  dates: readonly DateMention[],
): DateMention | undefined => {
  const first = article.readings[clause.sentence]?.clauses.find(
    (one) =>
      one.verb.last < clause.verb.first &&
      one.modality === clause.modality &&
      isRelative(article, one) &&
      goesOn(article, one, clause),
  );
  return first && datesInside(article, first, dates).find(({ value }) => isDay(value));
};

/** "left on Monday before continuing to B", "visits A since he was sworn in on Monday": one of the two is at another time. */
function isApart(article: ArticleReading, clause: Clause, date: DateMention): boolean {
  if (isBounded(article, clause) || isInnerClause(article, clause, date)) return true;
  if (date.start > thatBefore(article, clause)) return true;
  const { clauses: others = [] } = article.readings[clause.sentence] ?? {};
  return others.some(
    (other) =>
      other !== clause &&
      // "X, who is backed by Y, attacked in April": the day is of the clause around.
      (isRelative(article, clause) ||
        // "will visit in October, the ministry said"
        REPORTING.test(clause.lemma) ||
        // "had met X and would phone Y on Sunday": what is done is not of the day of what is to come.
        (clause.modality === 'actual' && other.modality === 'planned' && other.verb.form === 'finite') ||
        isBehindNoun(other) ||
        isBounded(article, other) ||
        isSubordinate(article, other) ||
        (isRelative(article, other) && !goesOn(article, other, clause))) &&
      datesInside(article, other, [date]).length > 0,
  );
}

/** "who went to B on October 23 and met X": no comma parts the second verb from the first, whose day it shares. */
function goesOn({ spoken }: ArticleReading, first: Clause, second: Clause): boolean {
  const between = spoken.tokens.slice(first.verb.last, second.verb.first);
  return (
    between.at(-1)?.lower === 'and' &&
    between.every(({ text }) => text !== ',') &&
    first.subject[0] === second.subject[0]
  );
}

/** "resigned yesterday over the pact he signed with B": a clause inside a noun phrase has no part in the day of the verb before it. */
function isInnerClause(article: ArticleReading, clause: Clause, { end }: DateMention): boolean {
  const { chunks, clauses } = article.readings[clause.sentence] ?? { chunks: [], clauses: [] };
  const at = chunks.findIndex(({ first }) => first === clause.first);
  const [opener, subject] = [chunks[at - 1], chunks[at]];
  // "struck down yesterday the pact that A signed with B"
  const isOpened = opener?.kind === 'relative' || textOf(opener) === 'that';
  const noun = isOpened ? chunks[at - 2] : opener;
  const isContact =
    noun?.kind === 'phrase' && !noun.isDate && subject?.kind === 'phrase' && (isOpened || subject.isPronoun);
  const outer = isContact && clauses.find(({ verb }) => verb.first < clause.first);
  return outer !== false && outer !== undefined && end <= (article.spoken.tokens[clause.first]?.start ?? 0);
}

/** "discussed it ahead of the round, scheduled for June 20": the day of a bare participle is that of its noun. */
export const isBehindNoun = ({ isPassive, verb }: Clause): boolean =>
  isPassive && verb.first === verb.main && !verb.isThird;

/** "who flew in on Sunday", "the one that expired in 2009": the day of a relative clause is its own. */
const isRelative = ({ readings }: ArticleReading, { sentence, verb }: Clause): boolean =>
  readings[sentence]?.chunks.some(
    (chunk, at, all) =>
      all[at + 1]?.first === verb.first &&
      (chunk.kind === 'relative' ||
        (chunk.kind === 'subordinator' && chunk.text === 'that' && all[at - 1]?.kind === 'phrase')),
  ) === true;

/** Whether "before", "after" or "since" opens the clause, or the one that it goes on with "and". */
function isBounded(article: ArticleReading, clause: Clause): boolean {
  const { tokens } = article.spoken;
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  if ([clause.first, clause.verb.first].some((at) => BOUNDING.has(wordAt(at - 1)))) return true;
  if (wordAt(clause.first - 1) !== 'and') return false;
  const before = article.readings[clause.sentence]?.clauses.findLast(
    ({ verb, last }) => verb.first < clause.first && last >= clause.first - 1,
  );
  return before !== undefined && before !== clause && isBounded(article, before);
}

/** Dates of a sentence that tell when something happens, with a value. */
export function tellingDates(article: ArticleReading, sentence: number): DateMention[] {
  const found = (article.dates[sentence] ?? []).filter(
    (date) =>
      date.value !== null &&
      // "from 5 to 8 May" is a time of its own.
      (date.value.includes('/') || !BOUNDING.has(wordBefore(article, date))) &&
      !isTerm(article, date) &&
      !/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(
        wordBefore(article, date),
      ) &&
      !isOfDateline(article, date),
  );
  // "on Nov. 15, when … and later the same day phoned"
  return found.map((date, at) =>
    /\bsame (?:day|evening|night)$/i.test(date.text)
      ? { ...date, value: found[at - 1]?.value ?? date.value }
      : date,
  );
}

/** "on Nov. 15, when Putin met Medvedchuk": the day right before "when", and no verb between that and the clause's. */
function isBeforeWhen({ spoken, readings }: ArticleReading, clause: Clause, { end }: DateMention): boolean {
  const when = /^,?\s+when\s/.exec(spoken.view.slice(end, end + 8));
  if (when === null) return false;
  const from = end + when[0].length;
  const next = readings[clause.sentence]?.clauses.find(
    ({ verb }) => (spoken.tokens[verb.first]?.start ?? 0) >= from,
  );
  return next === clause;
}

const AWAITED =
  /\b(?:scheduled|planned|slated|set|foreseen|envisaged|due|rescheduled|postponed|called) for\s$/i;

/** "ahead of the December 24 elections", "the 2018-2022 plan", "for chairing this year's meetings": a date before the noun that a preposition or verb governs is that noun's. */
const isInPhrase = (
  { readings, spoken }: ArticleReading,
  { sentence, start, end, value }: DateMention,
): boolean =>
  readings[sentence]?.chunks.some(
    (chunk, at, all) =>
      chunk.kind === 'phrase' &&
      !chunk.isDate &&
      (spoken.tokens[chunk.first]?.start ?? 0) <= start &&
      (spoken.tokens[chunk.last - 1]?.start ?? 0) >= end &&
      (!/^(?:at|in|during|after|following|on)$/.test(textOf(all[at - 1])) ||
        // "a memorandum on the 1994 bombing"
        (textOf(all[at - 1]) === 'on' && all[at - 2]?.kind === 'phrase' && /^\d{4}$/.test(value ?? ''))) &&
      !isOccasion(all[at - 2]) &&
      !(chunk.words.includes("'s") && isDay(value)),
  ) === true;

/** "on the margins of the 2023 summit" */
const isOccasion = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'phrase' && /^(?:margin|sideline|fringe|occasion|end|start|eve)$/.test(chunk.headLemma);

/** "for the years 2015 and 2016" */
const FOR_YEARS = /\bfor (?:the )?(?:years?|period) (?:\d{4},? ?(?:and |to |through )?)*$/i;

/** "a joint plan for 2015-2021": what it is for, not when; but "scheduled for 2020". */
const isTerm = (article: ArticleReading, date: DateMention): boolean =>
  /^\d{4}(?:\/\d{4})?$/.test(date.value ?? '') &&
  /^\d/.test(date.text) &&
  (wordBefore(article, date) === 'for' ||
    FOR_YEARS.test(article.spoken.view.slice(Math.max(0, date.start - 40), date.start))) &&
  !AWAITED.test(article.spoken.view.slice(Math.max(0, date.start - 20), date.start));

/** The date inside or right before a phrase, as its adjective: "three weeks before the March 23 elections". */
export function dateWithin(article: ArticleReading, first: number, last: number): DateMention | undefined {
  const { tokens } = article.spoken;
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (from === undefined || to === undefined) return undefined;
  return (article.dates[from.sentence] ?? []).find(
    ({ start, end, value }) => value !== null && start >= from.start && end < to.start,
  );
}

/** The date right inside or behind a stretch of tokens: "the meeting on Monday in Cairo". */
export function dateNear(article: ArticleReading, first: number, last: number): DateMention | undefined {
  const { tokens } = article.spoken;
  const [from, to] = [tokens[first], tokens[Math.min(last, tokens.length) - 1]];
  if (from === undefined || to === undefined) return undefined;
  return tellingDates(article, from.sentence).find((date) => date.start >= from.start && date.end <= to.end);
}

/** The date that begins inside a stretch of tokens, whatever stands before it: "from 5-6 April". */
export function dateOn(article: ArticleReading, first: number, last: number): DateMention | undefined {
  const { tokens } = article.spoken;
  const [from, to] = [tokens[first], tokens[last - 1]];
  return (article.dates[from?.sentence ?? -1] ?? []).find(
    ({ start, value }) => value !== null && start >= (from?.start ?? 0) && start < (to?.end ?? 0),
  );
}

/** First word before a date in lower case, articles and "the end of" passed. */
function wordBefore(article: ArticleReading, date: DateMention): string {
  const { view } = article.spoken;
  const before = view.slice(Math.max(0, date.start - 40), date.start).toLowerCase();
  return (
    /([a-z]+)\s+(?:the\s+)?(?:(?:end|close|middle|start|beginning)\s+of\s+)?(?:the\s+|late\s+|early\s+|mid-)?$/.exec(
      before,
    )?.[1] ?? ''
  );
}

const nextOf = ({ readings }: ArticleReading, { sentence, verb }: Clause): Clause | undefined =>
  readings[sentence]?.clauses.find((other) => other.verb.first > verb.first);

function datesInside(article: ArticleReading, clause: Clause, dates: readonly DateMention[]): DateMention[] {
  const { tokens } = article.spoken;
  const next = nextOf(article, clause);
  const from = tokens[clause.first]?.start ?? 0;
  const to =
    tokens[
      Math.min(
        next?.verb.first ?? Number.MAX_SAFE_INTEGER,
        article.spoken.sentences[clause.sentence]?.lastToken ?? 0,
      ) - 1
    ]?.end ?? 0;
  const limit = Math.min(sinceWhen(article, clause), thatBefore(article, clause, next));
  const aside = relativeBefore(article, clause);
  return dates.filter(
    (date) =>
      date.start >= from &&
      // "who said that he would sign, on Thursday sat on the fence"
      !isOfNextVerb(article, date, next) &&
      date.end <= Math.max(to, tokens[clause.last - 1]?.end ?? 0) &&
      date.start < limit &&
      !(date.start >= aside && date.end <= (tokens[clause.verb.first]?.start ?? 0)),
  );
}

/** "X, who resigned last week, will fly", "X, on his first trip since taking office in May, met": where the other clause between subject and verb begins. */
function relativeBefore({ readings, spoken }: ArticleReading, { sentence, first, verb }: Clause): number {
  const chunks = readings[sentence]?.chunks ?? [];
  const inner = chunks.findLast((chunk) => chunk.kind === 'verb' && chunk.last <= verb.first);
  const opening = chunks.find(
    (chunk, at) =>
      chunk.first > first &&
      chunk.first < (inner?.first ?? 0) &&
      (chunk.kind === 'relative' ||
        (chunk.kind === 'preposition' && BOUNDING.has(chunk.text) && chunks[at + 1]?.kind === 'verb')),
  );
  return spoken.tokens[opening?.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
}

/** "were the first since border clashes in April": what stands behind "since" is another time. */
function sinceWhen({ spoken }: ArticleReading, { prepositions }: Clause): number {
  const since = prepositions.find(({ preposition }) => preposition === 'since' || preposition === 'until');
  return spoken.tokens[since?.phrases[0]?.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
}
