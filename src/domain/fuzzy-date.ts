import type { DatePrecision } from './vocabularies.js';

/** A date as precise as the text was: inclusive ISO bounds. "2017" is 2017-01-01..2017-12-31, precision year. */
export interface FuzzyDate {
  readonly startDate: string;
  /** Absent when open-ended (`2021/..`). */
  readonly endDate?: string;
  readonly precision: DatePrecision;
}

/** Milliseconds. */
export const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The bounds of an EDTF value (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-Www`, `199X`, `A/B`, `A/..`); undefined for others. */
export function readEdtf(value: string): FuzzyDate | undefined {
  const slash = value.indexOf('/');
  if (slash >= 0) return readInterval(value.slice(0, slash), value.slice(slash + 1));
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return isDay(value) ? { startDate: value, endDate: value, precision: 'day' } : undefined;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return month(value);
  if (/^\d{4}-W\d{2}$/.test(value)) return week(value);
  if (/^\d{4}$/.test(value))
    return { startDate: `${value}-01-01`, endDate: `${value}-12-31`, precision: 'year' };
  if (/^\d{3}X$/.test(value)) {
    const decade = value.slice(0, 3);
    return { startDate: `${decade}0-01-01`, endDate: `${decade}9-12-31`, precision: 'decade' };
  }
  if (/^\d{2}XX$/.test(value)) {
    const century = value.slice(0, 2);
    return { startDate: `${century}00-01-01`, endDate: `${century}99-12-31`, precision: 'range' };
  }
  return undefined;
}

const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

/** Whether `text` is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string | null | undefined): text is string {
  if (text == null || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month !== 2) return day < 31 || !SHORT_MONTHS.has(month);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (isLeap ? 29 : 28);
}

function readInterval(from: string, to: string): FuzzyDate | undefined {
  const start = readEdtf(from);
  if (start === undefined) return undefined;
  if (to === '..') return { startDate: start.startDate, precision: 'range' };
  const end = readEdtf(to);
  if (end?.endDate === undefined) return undefined;
  return { startDate: start.startDate, endDate: end.endDate, precision: 'range' };
}

function month(value: string): FuzzyDate {
  const [year, number] = value.split('-').map(Number) as [number, number];
  return { startDate: `${value}-01`, endDate: iso(Date.UTC(year, number, 0)), precision: 'month' };
}

function week(value: string): FuzzyDate | undefined {
  const [year, number] = [Number(value.slice(0, 4)), Number(value.slice(6))];
  if (number < 1 || number > 53) return undefined;
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY;
  return { startDate: iso(monday), endDate: iso(monday + 6 * DAY), precision: 'week' };
}
