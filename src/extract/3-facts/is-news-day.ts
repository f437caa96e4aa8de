import { DAY, isDay } from '../../domain/fuzzy-date.js';
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
