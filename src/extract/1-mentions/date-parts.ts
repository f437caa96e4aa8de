import type { DateExpression } from './date-expression.js';

/** What a pattern caught, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "first" to "fourth", of quarters and halves of a year. */
export const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** 1 to 12 by the first three letters; 0 where they are no month. */
export const monthNumber = (text: string | undefined): number =>
  MONTHS.findIndex((name) => name.startsWith((text ?? '?').toLowerCase().replace(/\./g, '').slice(0, 3))) + 1;
const weekdayNumber = (text: string | undefined): number =>
  WEEKDAYS.findIndex((name) => name.startsWith((text ?? '?').toLowerCase().slice(0, 3)));
const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** "a", "two", "11" as a number. */
export function count(text: string | undefined): number {
  const lower = (text ?? '1').toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  const at = NUMBERS.indexOf(lower);
  return at >= 0 ? at : Number(lower);
}

/** The year of a date by its number, or by "last", "this", "next". */
export function yearOf(groups: Groups): { year?: number; yearsAgo?: number } {
  const year = number(groups.year);
  if (year !== undefined) return { year };
  const which = groups.which?.toLowerCase();
  if (which === undefined) return {};
  return { yearsAgo: which === 'last' ? 1 : which === 'next' ? -1 : 0 };
}

/** A day of a month, or a stretch of days; undefined without a day. */
export function readDay(groups: Groups): DateExpression | undefined {
  const [day, lastDay] = [number(groups.day), number(groups.lastDay)];
  if (day === undefined) return undefined;
  const lastMonth = groups.lastMonth === undefined ? undefined : monthNumber(groups.lastMonth);
  return {
    form: 'day',
    ...yearOf(groups),
    month: monthNumber(groups.month),
    day,
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(lastMonth === undefined ? {} : { lastMonth }),
  };
}

/** A day of the week, 0 (Monday) to 6, or a stretch of them. */
export function weekdaysOf(
  first: string | undefined,
  last: string | undefined,
): { weekday: number; lastWeekday?: number } {
  const weekday = weekdayNumber(first);
  return last === undefined ? { weekday } : { weekday, lastWeekday: weekdayNumber(last) };
}

/** Which day of the week a word means: "past" as "last". */
export function whichOf(text: string | undefined): 'last' | 'next' | 'this' {
  const lower = text?.toLowerCase();
  if (lower === 'next' || lower === 'coming') return 'next';
  return lower === 'this' ? 'this' : 'last';
}

/** Units from now: "last" -1, "next" 1, else 0. */
export function shiftOf(text: string | undefined): number {
  return { last: -1, previous: -1, next: 1, coming: 1 }[text?.toLowerCase() ?? ''] ?? 0;
}

/** Units from what was told: "previous" -1, "after" 1, "same" 0. */
export function followingOf(text: string): number {
  return { following: 1, next: 1, after: 1, previous: -1, before: -1 }[text] ?? 0;
}

/** The unit of time by its noun; a day where it is none of the longer ones. */
export function unitOf(text: string | undefined): 'day' | 'week' | 'weekend' | 'month' | 'year' {
  const unit = text?.toLowerCase();
  return unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'year' ? unit : 'day';
}
