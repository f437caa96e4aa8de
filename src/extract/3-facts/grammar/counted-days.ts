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

const TIME = /^(?:hours|days?|weeks?|months?|years?|decades?)$/;

/** "a year after signing", "months before A met B": whether a stretch of time opens the clause, so that no other day of the sentence is its own. */
export const isCountedFrom = (article: ArticleReading, clause: Clause): boolean =>
  openingOf(article, clause) !== undefined;

/** The token behind "after" or "before" and a stretch of time, with which the clause or its verb begins. */
const openingOf = ({ spoken: { tokens } }: ArticleReading, { first, verb }: Clause): number | undefined =>
  [first, verb.first].find(
    (at) => DIRECTIONS.has(tokens[at - 1]?.lower ?? '') && TIME.test(tokens[at - 2]?.lower ?? ''),
  );

/** "withdrew in 2009, a year after signing": counted in years from the year told just before. */
function countedYear(
  value: string | null | undefined,
  sign: number,
  { unit, number }: Counted,
): string | undefined {
  const isYear = /^\d{4}$/.test(value ?? '') && /^years?$/.test(unit) && Number.isInteger(number);
  return isYear ? String(Number(value) + sign * number) : undefined;
}

interface Counted {
  readonly unit: string;
  readonly number: number;
}

/** "submitted the bill on Wednesday, a day after X announced it": the day of the clause behind "after" or "before", counted from the date told just before; undefined where none is counted. */
export function countedDay(
  article: ArticleReading,
  clause: Clause,
  dates: readonly DateMention[],
): DateMention | undefined {
  const { spoken } = article;
  const first = openingOf(article, clause) ?? 0;
  const [count, unit, direction] = spoken.tokens.slice(Math.max(0, first - 3), first);
  const sign = DIRECTIONS.get(direction?.lower ?? '');
  if (count === undefined || unit === undefined || direction === undefined || sign === undefined)
    return undefined;
  const days = UNITS.get(unit.lower);
  // "hours before": of the same day, however many.
  const number =
    days === 0 || count.lower === 'a' ? 1 : (NUMBER_WORDS.get(count.lower) ?? Number(count.lower));
  const from = dates.findLast(({ end }) => end <= count.start);
  const day =
    isDay(from?.value) && days !== undefined && Number.isInteger(number)
      ? addDays(from.value, sign * number * days)
      : countedYear(from?.value, sign, { unit: unit.lower, number });
  if (day === undefined) return undefined;
  return {
    start: count.start,
    end: direction.end,
    sentence: clause.sentence,
    text: spoken.view.slice(count.start, direction.end),
    value: day,
    basis: 'relative',
  };
}
