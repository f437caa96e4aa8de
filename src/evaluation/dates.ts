import { readEdtf } from '../domain/fuzzy-date.js';

/** Whether two EDTF values cover the same days: a week equals its Monday-to-Sunday interval. */
export function isSameDate(left: string | null, right: string): boolean {
  if (left === null) return false;
  if (left === right) return true;
  const [a, b] = [readEdtf(left), readEdtf(right)];
  const isWeek = a?.precision === 'week' || b?.precision === 'week';
  return isWeek && a?.startDate === b?.startDate && a?.endDate === b?.endDate;
}
