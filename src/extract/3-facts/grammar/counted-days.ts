import { isDay } from '../../../domain/fuzzy-date.js';
import { addDays } from '../../1-mentions/calendar.js';
import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from './article-reading.js';
import type { Clause } from './clause.js';
import { NUMBER_WORDS } from './closed-classes.js';

const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['after', -1],
  ['before', 1],
]);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['hours', 0],
  ['minutes', 0],
]);

/** "submitted the bill on Wednesday, a day after X announced it": the day of the clause behind "after" or "before", counted from the date told just before; undefined where none is counted. */
export function countedDay(
  { spoken }: ArticleReading,
  { first, sentence }: Clause,
  dates: readonly DateMention[],
): DateMention | undefined {
  const [count, unit, direction] = spoken.tokens.slice(Math.max(0, first - 3), first);
  const sign = DIRECTIONS.get(direction?.lower ?? '');
  const days = UNITS.get(unit?.lower ?? '');
  if (count === undefined || direction === undefined || sign === undefined || days === undefined)
    return undefined;
  // "hours before": of the same day, however many.
  const number =
    days === 0 || count.lower === 'a' ? 1 : (NUMBER_WORDS.get(count.lower) ?? Number(count.lower));
  const from = dates.findLast(({ end, value }) => end <= count.start && isDay(value));
  if (from?.value == null || !Number.isInteger(number)) return undefined;
  return {
    start: count.start,
    end: direction.end,
    sentence,
    text: spoken.view.slice(count.start, direction.end),
    value: addDays(from.value, sign * number * days),
    basis: 'relative',
  };
}
