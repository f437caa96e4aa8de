import type { DateExpression } from './date-expression.js';
import {
  count,
  followingOf,
  type Groups,
  monthNumber,
  ORDINALS,
  readDay,
  shiftOf,
  unitOf,
  weekdaysOf,
  whichOf,
  yearOf,
} from './date-parts.js';
import { DATE_WORDS } from './date-words.js';

/** One way of writing dates. `read` gives undefined when the figures are no date. */
export interface DatePattern {
  /** Bits of DATE_WORDS: the words without which the pattern cannot match. */
  readonly needs: number;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => DateExpression | undefined;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tue\\.|Tues\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const TH = '(?:\\s*(?:st|nd|rd|th)\\b)?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const UNTIL_WEEKDAY = `(?:\\s*(?:-|to|through|until)\\s*(?<lastWeekday>${WEEKDAY}))?`;
const AND_WEEKDAY = UNTIL_WEEKDAY.replace('|until', '|until|and');

const TAIL = `(?:(?:\\s*,\\s*|\\s+(?:of\\s+)?)(?<year>${YEAR})\\b(?!\\s*(?:UTC|GMT))|,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year)?`;

/** All the ways, longest first: where two match at one place, the earlier row wins. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    needs: DATE_WORDS.year,
    pattern: new RegExp(`\\b(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])\\b`, 'g'),
    read: ({ year, month, day }) => ({ form: 'value', value: `${year}-${month}-${day}` }),
  },
  {
    needs: DATE_WORDS.year,
    pattern: new RegExp(
      `(?<![\\d.])(?:(?<day>${DAY})\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>${YEAR})|(?<yearFirst>${YEAR})\\.(?<monthNext>0[1-9]|1[0-2])\\.(?<dayLast>${DAY}))(?![\\d]|\\.\\d)`,
      'g',
    ),
    read: ({ day, month, year, yearFirst, monthNext, dayLast }) => ({
      form: 'day',
      year: Number(year ?? yearFirst),
      month: Number(month ?? monthNext),
      day: Number(day ?? dayLast),
    }),
  },
  {
    needs: DATE_WORDS.month | DATE_WORDS.figure,
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s+)?(?<month>${MONTH})\\s+(?<day>${DAY})${TH}(?:\\s*(?:-|to|and|through)\\s*(?:(?<lastMonth>${MONTH})\\s+)?(?<lastDay>${DAY})${TH}(?![\\d:%]|\\.\\d|\\s*(?:people|percent|countries|p\\.m|a\\.m)))?(?![\\d%]|:\\d)${TAIL}`,
      'g',
    ),
    read: readDay,
  },
  {
    needs: DATE_WORDS.month | DATE_WORDS.figure,
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s+)?(?<day>${DAY})${TH}(?:\\s*(?:-|to|and)\\s*(?<lastDay>${DAY})${TH})?\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})(?![\\p{L}])${TAIL}`,
      'gu',
    ),
    read: readDay,
  },
  {
    needs: DATE_WORDS.period | DATE_WORDS.figure,
    pattern: new RegExp(
      `\\b(?<day>${DAY})(?:st|nd|rd|th)\\s+(?:of\\s+)?(?<which>this|last|next)\\s+month\\b`,
      'g',
    ),
    read: ({ day, which }) => ({ form: 'day-of-month', day: Number(day), count: shiftOf(which) }),
  },
  {
    needs: DATE_WORDS.month,
    pattern: new RegExp(
      `(?:\\b[Bb]etween\\s+(?<month>${MONTH})\\s+and|(?<=\\b[Ff]rom\\s)(?<monthFrom>${MONTH})\\s+(?:to|until|through))\\s+(?<lastMonth>${MONTH})(?!\\p{L}|\\s+\\d{1,2}\\b)${TAIL}`,
      'gu',
    ),
    read: (groups) => ({
      form: 'month',
      ...yearOf(groups),
      month: monthNumber(groups.month ?? groups.monthFrom),
      lastMonth: monthNumber(groups.lastMonth),
    }),
  },
  {
    needs: DATE_WORDS.month,
    pattern: new RegExp(
      `(?:\\b(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?\\b(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})\\b|\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year)`,
      'g',
    ),
    read: (groups) => ({ form: 'month', ...yearOf(groups), month: monthNumber(groups.month) }),
  },
  {
    needs: DATE_WORDS.quarter,
    pattern: new RegExp(
      `\\b(?:[Tt]he\\s+)?(?:(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -](?<part>quarter|half)(?:\\s+of)?|Q(?<digit>[1-4])(?:\\s+of)?)\\s+(?:(?<year>${YEAR})\\b|(?<which>last|this|next)\\s+year\\b)`,
      'g',
    ),
    read: ({ ordinal, part, digit, ...groups }) => {
      const months = part === 'half' ? 6 : 3;
      const nth = digit === undefined ? ORDINALS.indexOf((ordinal ?? '').toLowerCase()) + 1 : Number(digit);
      if (nth * months > 12) return undefined;
      return { form: 'month', ...yearOf(groups), month: (nth - 1) * months + 1, lastMonth: nth * months };
    },
  },
  {
    needs: DATE_WORDS.weekday,
    pattern: new RegExp(
      `\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\\s+(?<weekday>${WEEKDAY})${AND_WEEKDAY}`,
      'g',
    ),
    read: ({ which, weekday, lastWeekday }) => ({
      form: 'weekday',
      ...weekdaysOf(weekday, lastWeekday),
      which: whichOf(which),
    }),
  },
  {
    needs: DATE_WORDS.weekday,
    pattern: new RegExp(
      `\\b(?<weekday>${WEEKDAY})(?<which>\\s+(?:last|next)\\s+week)?${UNTIL_WEEKDAY}(?![\\p{L}-])`,
      'gu',
    ),
    read: ({ weekday, lastWeekday, which }) => ({
      form: 'weekday',
      ...weekdaysOf(weekday, lastWeekday),
      ...(which === undefined ? {} : { which: whichOf(which.trim().split(/\s/)[0]) }),
    }),
  },
  {
    needs: DATE_WORDS.month,
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+(?<month>${MONTH})`, 'g'),
    read: ({ which, month }) => ({
      form: 'month',
      month: monthNumber(month),
      shift: which?.toLowerCase() === 'last' ? -1 : which?.toLowerCase() === 'next' ? 1 : 0,
    }),
  },
  {
    needs: DATE_WORDS.period,
    pattern:
      /\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)\s+)?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming)\s+(?<unit>weekend|week|month|year)\b(?!-(?:long|old)|\s+and\s+a\s+half|'s?\s+end)/g,
    read: ({ which, unit }) =>
      unit === 'weekend' && shiftOf(which) === 0
        ? { form: 'weekend' }
        : { form: 'shift', unit: unitOf(unit), count: shiftOf(which) },
  },
  {
    needs: DATE_WORDS.period,
    pattern: /\b(?:[Ee]arlier|[Ll]ater)\s+in\s+the\s+(?<unit>week|month|year)\b/g,
    read: ({ unit }) => ({ form: 'shift', unit: unitOf(unit), count: 0 }),
  },
  {
    needs: DATE_WORDS.near,
    pattern:
      /\b(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\b/g,
    read: ({ word }) => ({
      form: 'shift',
      unit: 'day',
      count: { yesterday: -1, 'last night': -1, tomorrow: 1 }[word?.toLowerCase() ?? ''] ?? 0,
    }),
  },
  {
    needs: DATE_WORDS.day,
    pattern:
      /\b[Tt]he\s+(?<which>following|next|previous|same)\s+(?:day|morning|afternoon|evening|night)\b|\b[Tt]he\s+day\s+(?<other>before|after)(?=[.,;]|\s+(?:he|she|they|it)\b)/g,
    read: ({ which, other }) => ({
      form: 'following',
      count: followingOf((which ?? other ?? '').toLowerCase()),
    }),
  },
  {
    needs: DATE_WORDS.period,
    pattern:
      /\b[Tt]he\s+(?:(?<which>following|next|previous|same)\s+(?<unit>month|year)\b|(?<unitBefore>month|year)\s+(?<other>before|after)(?=[.,;]))/g,
    read: ({ which, unit, unitBefore, other }) => ({
      form: 'after-told',
      unit: (unit ?? unitBefore) === 'month' ? 'month' : 'year',
      count: followingOf((which ?? other ?? '').toLowerCase()),
    }),
  },
  {
    needs: DATE_WORDS.day,
    pattern: new RegExp(`\\b(?<count>${COUNT})\\s+days?\\s+(?<which>earlier|later)\\b`, 'gi'),
    read: (groups) => ({
      form: 'after-told',
      unit: 'day',
      count: groups.which?.toLowerCase() === 'later' ? count(groups.count) : -count(groups.count),
    }),
  },
  {
    needs: DATE_WORDS.period,
    pattern: /(?<=\b(?:at|over|during|throughout)\s)the\s+weekend\b/g,
    read: () => ({ form: 'weekend' }),
  },
  {
    needs: DATE_WORDS.unit,
    pattern: new RegExp(
      `\\b(?<count>${COUNT})\\s+(?<unit>day|week|month|year)s?\\s+(?:ago|earlier)\\b`,
      'gi',
    ),
    read: (groups) => ({ form: 'shift', unit: unitOf(groups.unit), count: -count(groups.count) }),
  },
  {
    needs: DATE_WORDS.day,
    pattern: new RegExp(
      `\\bin\\s+(?<count>${COUNT})\\s+(?<unit>days|day's\\s+time|days'\\s+time)(?!\\s+of\\b)`,
      'g',
    ),
    read: (groups) => ({ form: 'shift', unit: 'day', count: count(groups.count) }),
  },
  {
    needs: DATE_WORDS.figure | DATE_WORDS.century,
    pattern: /\b(?:[Tt]he\s+)?(?<century>\d{1,2})(?:st|nd|rd|th)[ -]century\b/g,
    read: ({ century }) => ({ form: 'value', value: `${Number(century) - 1}XX` }),
  },
  {
    needs: DATE_WORDS.decade,
    pattern:
      /(?:\b[Tt]he\s+)?(?:\b(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?(?:\b(?<decade>(?:1[5-9]|20)\d)0s|'(?<short>[2-9])0s)\b/g,
    read: ({ decade, short }) => ({ form: 'value', value: `${decade ?? `19${short}`}X` }),
  },
  {
    needs: DATE_WORDS.year,
    pattern: new RegExp(
      `\\b(?:[Bb]etween\\s+(?<first>${YEAR})\\s+and\\s+(?<last>${YEAR})|(?<from>${YEAR})(?:\\s+(?:to|through)\\s+|-)(?<to>${YEAR}|\\d\\d))\\b(?!-\\d)`,
      'g',
    ),
    read: ({ first, last, from = first, to = last }) => {
      const end = to?.length === 2 ? `${from?.slice(0, 2)}${to}` : to;
      return Number(end) > Number(from) ? { form: 'value', value: `${from}/${end}` } : undefined;
    },
  },
  {
    needs: DATE_WORDS.year,
    pattern: new RegExp(
      `(?:\\b(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?(?<![\\p{L}\\p{N}$€£¥.,#-]|\\b\\d{4} )(?<year>${YEAR})\\b(?![,.]\\d|[-%]|\\s*(?:UTC|GMT|utc|gmt|hours|percent|km|miles|people|troops|soldiers|jobs|schools|tons|tonnes|meters|metres|dollars|euros|members|delegates|MW|megawatts)\\b)`,
      'gu',
    ),
    read: ({ year }) => ({ form: 'value', value: year ?? '' }),
  },
  {
    needs: DATE_WORDS.month,
    pattern: new RegExp(`(?:\\b(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?\\b(?<month>${MONTH})(?![\\p{L}-])`, 'gu'),
    read: ({ month }) => ({ form: 'month', month: monthNumber(month) }),
  },
];
