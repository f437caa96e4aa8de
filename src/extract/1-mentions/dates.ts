import { isDay } from '../../domain/fuzzy-date.js';
import type { DateBasis } from '../../domain/vocabularies.js';
import { allMatches } from '../../text/all-matches.js';
import type { DateMention, Sentence, TextAnalysis } from '../analysis.js';
import { addDays, addMonths, addYears, daysBetween, hasDay, isoWeek, pad, weekday } from './calendar.js';
import type { DateExpression } from './date-expression.js';
import { DATE_PATTERNS } from './date-patterns.js';
import { dateWordsOf } from './date-words.js';
import { isDatelineDay } from './dateline-day.js';
import { readTense, type Tense } from './tense.js';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
}

interface Resolved {
  readonly value: string | null;
  readonly basis: DateBasis | null;
}

/** Where a date stands: what the article's day is, what day was last spoken of, which way the clause looks. */
interface Context {
  readonly anchor: string | undefined;
  /** The day of the dateline, else the article's. */
  readonly today: string | undefined;
  readonly spokenOf: string | undefined;
  /** The year, month or day told last, in this sentence or the one before. */
  readonly told: string | undefined;
  readonly isQuoted: boolean;
  readonly tense: Tense;
}

const UNRESOLVED: Resolved = { value: null, basis: null };
/** Days ahead within which a date without a year is meant ahead: after a verb in the past, and where no verb tells. */
const NEAR_AHEAD: Readonly<Record<Tense, number>> = { past: 45, planned: 45, unknown: 90, future: 330 };

/** The dates of the sentences, in order, as EDTF. Without a publication date nothing relative is resolved. */
export function findDates(text: TextAnalysis, publishedAt: string | undefined): DateMention[] {
  const dates: DateMention[] = [];
  let spokenOf: string | undefined;
  let yearOf: number | undefined;
  let told: { readonly value: string; readonly sentence: number } | undefined;
  let quotation = 0;
  let today = publishedAt;
  for (const sentence of text.sentences) {
    for (const found of findExpressions(text, sentence)) {
      while ((text.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= found.start) quotation += 1;
      const isQuoted = (text.quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= found.start;
      const tense = readTense(text.view, sentence, found);
      const expression = inThatYear(found, text.view, yearOf);
      const near = told !== undefined && sentence.index - told.sentence <= 1 ? told.value : undefined;
      const resolved = resolve(expression, {
        anchor: publishedAt,
        today,
        spokenOf,
        told: near,
        isQuoted,
        tense,
      });
      if (expression.form === 'after-told' && resolved.value === null) continue;
      dates.push({
        text: text.text.slice(found.start, found.end),
        ...resolved,
        start: found.start,
        end: found.end,
        sentence: sentence.index,
      });
      const placed = { view: text.view, sentence, start: found.start, end: found.end, value: resolved.value };
      // Printed the day after, it calls the day of its dateline "today".
      if (isDatelineDay(placed, publishedAt)) today = placed.value ?? today;
      yearOf = yearTold(expression, resolved) ?? yearOf;
      if (/^\d{4}(?:-\d\d){0,2}$/.test(resolved.value ?? ''))
        told = { value: resolved.value ?? '', sentence: sentence.index };
      if (!isQuoted && isRecent(resolved.value, publishedAt)) spokenOf = resolved.value ?? undefined;
    }
  }
  return dates;
}

/** "April 27 that year": of the year told last. */
function inThatYear({ expression, end }: Found, view: string, year: number | undefined): DateExpression {
  const isBare =
    (expression.form === 'day' || expression.form === 'month') &&
    expression.year === undefined &&
    expression.yearsAgo === undefined;
  if (!isBare || year === undefined || !THAT_YEAR.test(view.slice(end, end + 20))) return expression;
  return { ...expression, year };
}

const THAT_YEAR = /^,? (?:of )?(?:that|the same) year\b/;

/** The year that an expression names itself. */
function yearTold(expression: DateExpression, { value }: Resolved): number | undefined {
  const names = expression.form === 'value' || ('year' in expression && expression.year !== undefined);
  const year = names ? /^\d{4}/.exec(value ?? '')?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** A day that the report itself is about: later mentions of "the following day" start from it. */
function isRecent(value: string | null, publishedAt: string | undefined): boolean {
  if (!isDay(value)) return false;
  return publishedAt === undefined || Math.abs(daysBetween(value, publishedAt)) <= 14;
}

/** What every date expression holds: a figure, a unit of time, a day or a month. */
const DATE_WORD =
  /\d|day\b|days\b|week|month|year|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|[Tt]omorrow|Mon\.|Tue|Wed\.|Thu|Fri\.|Sat\.|Sun\.|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/;

function findExpressions({ view, tokens }: TextAnalysis, sentence: Sentence): Found[] {
  const words = dateWordsOf(tokens, sentence.firstToken, sentence.lastToken);
  if (words === 0) return [];
  const { start, end } = sentence;
  const stretch = view.slice(start, end);
  if (!DATE_WORD.test(stretch)) return [];
  const found: Found[] = [];
  for (const { needs, pattern, read } of DATE_PATTERNS) {
    if ((words & needs) !== needs) continue;
    for (const match of allMatches(pattern, stretch)) {
      const [from, to] = [start + match.index, start + match.index + match[0].trimEnd().length];
      if (found.some((other) => from < other.end && to > other.start)) continue;
      const expression = read(match.groups ?? {});
      if (expression === undefined || !isDateLike(view, from, to, expression)) continue;
      found.push({ start: from, end: to, expression });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTH_CUES =
  /\b(?:in|since|until|till|by|from|during|of|last|next|this|late|early|mid|before|after|and|for)[ -]$/i;
const EVENT_NOUNS = /^\s+(?:visit|summit|meeting|talks|election|elections|vote|deadline|trip|conference)\b/;

/** Refuses a month's name that may be a word or a person ("May"), numbers of resolutions and orders, days that name a movement. */
function isDateLike(view: string, start: number, end: number, expression: DateExpression): boolean {
  const before = view.slice(Math.max(0, start - 24), start);
  if (
    /(?:[Rr]esolutions?|Order|No\.|Article|Act|Flight|Boeing|Highway|Route)\s+(?:\d+\s+and\s+)?$/.test(before)
  )
    return false;
  if (/^ Movement\b/.test(view.slice(end, end + 10))) return false;
  const printed = view.slice(start, end);
  if (expression.form !== 'month' || expression.year !== undefined || expression.yearsAgo !== undefined)
    return true;
  if (!/^(?:May|MAY|March|Mar\.?|Jan\.?|Jun\.?|Sep\.?|Dec\.?)$/.test(printed)) return true;
  if (/\p{Lu}\p{Ll}+ $/u.test(before) && !MONTH_CUES.test(before)) return false;
  return MONTH_CUES.test(before)
    ? !/^\s*'s\b/.test(view.slice(end))
    : EVENT_NOUNS.test(view.slice(end, end + 20));
}

function resolve(expression: DateExpression, context: Context): Resolved {
  switch (expression.form) {
    case 'value':
      return { value: expression.value, basis: 'stated' };
    case 'day':
      return resolveDay(expression, context);
    case 'month':
      return resolveMonths(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'shift':
      return resolveShift(expression, context);
    case 'day-of-month':
      return relative(context.anchor, (day) => `${addMonths(day, expression.count)}-${pad(expression.day)}`);
    case 'weekend':
      return resolveWeekend(context);
    case 'following':
      // "signed on November 19, 2015, and concluded the loan the same day"
      return relative(isDay(context.told) ? context.told : context.spokenOf, (day) =>
        addDays(day, expression.count),
      );
    case 'after-told':
      return resolveAfterTold(expression, context);
  }
}

function relative(anchor: string | undefined, shift: (day: string) => string): Resolved {
  return anchor === undefined ? UNRESOLVED : { value: shift(anchor), basis: 'relative' };
}

function resolveDay(expression: DateExpression & { form: 'day' }, { anchor, tense }: Context): Resolved {
  const { month, day } = expression;
  const write = (year: number): string | null => {
    if (!hasDay(year, month, day)) return null;
    const first = `${year}-${pad(month)}-${pad(day)}`;
    const lastMonth = expression.lastMonth ?? month;
    if (expression.lastDay === undefined || !hasDay(year, lastMonth, expression.lastDay)) return first;
    const last = `${year}-${pad(lastMonth)}-${pad(expression.lastDay)}`;
    return last > first ? `${first}/${last}` : first;
  };
  if (expression.year !== undefined) return { value: write(expression.year), basis: 'stated' };
  if (anchor === undefined) return { value: `XXXX-${pad(month)}-${pad(day)}`, basis: 'stated' };
  const year = Number(anchor.slice(0, 4));
  if (expression.yearsAgo !== undefined)
    return { value: write(year - expression.yearsAgo), basis: 'relative' };
  return { value: write(nearestYear(month, day, anchor, tense)), basis: 'publication-year' };
}

/** The year that puts a day in the direction of the tense, and else nearest to the article. */
function nearestYear(month: number, day: number, anchor: string, tense: Tense): number {
  const year = Number(anchor.slice(0, 4));
  const at = (candidate: number): string => `${candidate}-${pad(month)}-${pad(Math.min(day, 28))}`;
  const ahead = at(year) >= anchor ? year : year + 1;
  const distance = daysBetween(anchor, at(ahead));
  if (at(year) === anchor) return year;
  return distance <= NEAR_AHEAD[tense] ? ahead : ahead - 1;
}

function resolveMonth(expression: DateExpression & { form: 'month' }, { anchor, tense }: Context): Resolved {
  const { month } = expression;
  if (expression.year !== undefined) return { value: `${expression.year}-${pad(month)}`, basis: 'stated' };
  if (anchor === undefined) return UNRESOLVED;
  const thisYear = Number(anchor.slice(0, 4));
  if (expression.yearsAgo !== undefined)
    return { value: `${thisYear - expression.yearsAgo}-${pad(month)}`, basis: 'relative' };
  const thisMonth = Number(anchor.slice(5, 7));
  if (expression.shift === -1)
    return { value: `${month < thisMonth ? thisYear : thisYear - 1}-${pad(month)}`, basis: 'relative' };
  if (expression.shift === 1)
    return { value: `${month > thisMonth ? thisYear : thisYear + 1}-${pad(month)}`, basis: 'relative' };
  if (expression.shift === 0) return { value: `${thisYear}-${pad(month)}`, basis: 'relative' };
  const year = month === thisMonth ? thisYear : nearestYear(month, 1, anchor, tense);
  return { value: `${year}-${pad(month)}`, basis: 'publication-year' };
}

/** One month, or the stretch of months of which the last one's year is told: "from November to March 2019". */
function resolveMonths(expression: DateExpression & { form: 'month' }, context: Context): Resolved {
  const { lastMonth, month } = expression;
  const { value, basis } = resolveMonth({ ...expression, month: lastMonth ?? month }, context);
  if (lastMonth === undefined || value === null) return { value, basis };
  const year = Number(value.slice(0, 4)) - Number(month > lastMonth);
  return { value: `${year}-${pad(month)}/${value}`, basis };
}

function resolveWeekday(expression: DateExpression & { form: 'weekday' }, context: Context): Resolved {
  const { lastWeekday } = expression;
  return relative(context.anchor, (anchor) => {
    const first = weekdayFrom(anchor, expression, context.tense);
    if (lastWeekday === undefined) return first;
    return `${first}/${addDays(first, (lastWeekday - expression.weekday + 7) % 7)}`;
  });
}

function weekdayFrom(
  anchor: string,
  { weekday: wanted, which }: DateExpression & { form: 'weekday' },
  tense: Tense,
): string {
  const back = (weekday(anchor) - wanted + 7) % 7;
  const isAhead = tense === 'future' || (tense === 'planned' && back > 3);
  if (which === 'last') return addDays(anchor, back === 0 ? -7 : -back);
  if (which === 'next') return addDays(anchor, back === 0 ? 7 : 7 - back);
  if (which === 'this' && tense !== 'future') return addDays(anchor, wanted - weekday(anchor));
  return addDays(anchor, isAhead && back > 0 ? 7 - back : -back);
}

/** The Saturday and Sunday last or, of what lies ahead, next. */
function resolveWeekend({ anchor, tense }: Context): Resolved {
  return relative(anchor, (day) => {
    const since = (weekday(day) + 2) % 7;
    const saturday = addDays(day, tense === 'future' && since > 1 ? 7 - since : -since);
    return `${saturday}/${addDays(saturday, 1)}`;
  });
}

/** "the following year", "two days earlier": from a date told in this sentence or the one before, days else from the day the report is about. */
function resolveAfterTold(
  { unit, count }: DateExpression & { form: 'after-told' },
  { told, spokenOf, anchor }: Context,
): Resolved {
  switch (unit) {
    case 'day':
      return relative([told, spokenOf, anchor].find(isDay), (day) => addDays(day, count));
    case 'month':
      return relative(told?.length === 4 ? undefined : told, (day) => addMonths(day, count));
    case 'year':
      return relative(told, (day) => addYears(day, count));
  }
}

function resolveShift(expression: DateExpression & { form: 'shift' }, context: Context): Resolved {
  const { unit, count } = expression;
  const today = context.isQuoted ? (context.spokenOf ?? context.today) : context.today;
  const anchor = unit === 'day' ? today : context.anchor;
  if (context.anchor === undefined) return UNRESOLVED;
  return relative(anchor, (day) => {
    if (unit === 'day') return addDays(day, count);
    if (unit === 'week') return isoWeek(addDays(day, 7 * count));
    if (unit === 'month') return addMonths(day, count);
    if (unit === 'year') return addYears(day, count);
    const saturday = addDays(day, 5 - weekday(day) + 7 * count);
    return `${saturday}/${addDays(saturday, 1)}`;
  });
}
