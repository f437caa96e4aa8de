import { DAY, isDay, readEdtf } from '../../domain/fuzzy-date.js';
import type { Analysis } from '../analysis.js';

const DAYS_OF_NEWS = 7;

/** Whether a value is the day of the report or one of the `days` before it, a week unless told. */
export function isNewsDay(
  { publishedAt }: Pick<Analysis, 'publishedAt'>,
  value: string | null | undefined,
  days = DAYS_OF_NEWS,
): value is string {
  if (publishedAt === undefined || !isDay(value)) return false;
  const age = Date.parse(publishedAt) - Date.parse(value);
  return age >= 0 && age <= days * DAY;
}

/** Whether a date begins after the publication. */
export function isAhead(
  { publishedAt }: Pick<Analysis, 'publishedAt'>,
  date: string | null | undefined,
): boolean {
  const start = date == null ? undefined : readEdtf(date)?.startDate;
  return start != null && publishedAt !== undefined && start > publishedAt;
}

const MONTH = 31;

/** Whether a date ends more than a month before the publication. */
export function isLongPast(
  { publishedAt }: Pick<Analysis, 'publishedAt'>,
  date: string | null | undefined,
): boolean {
  const end = date == null ? undefined : readEdtf(date)?.endDate;
  return end != null && publishedAt !== undefined && Date.parse(publishedAt) - Date.parse(end) > MONTH * DAY;
}
