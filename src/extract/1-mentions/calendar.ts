import { DAY } from '../../domain/fuzzy-date.js';

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The ISO day `count` days after `day`. */
export const addDays = (day: string, count: number): string => iso(time(day) + count * DAY);

/** Days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY);

/** 0 (Monday) to 6 (Sunday). */
export const weekday = (day: string): number => (new Date(time(day)).getUTCDay() + 6) % 7;

/** `YYYY-Www` of a day; Monday opens a week. */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 3 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${pad(number)}`;
}

/** `YYYY-MM` `count` months after the month of `day`. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
}

/** `YYYY` `count` years after the year of `day`. */
export const addYears = (day: string, count: number): string => String(Number(day.slice(0, 4)) + count);

/** Two digits. */
export const pad = (value: number): string => String(value).padStart(2, '0');

/** Whether the month has that day (29 February only in leap years). */
export function hasDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
