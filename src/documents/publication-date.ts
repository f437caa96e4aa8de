import { isDay } from '../domain/fuzzy-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY_FIRST = `(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})`;
const MONTH_FIRST = `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`;
/** A complete printed day: "6 November 2017", "Nov. 6, 2017", "2017-11-06". Not anchored. */
const PRINTED_DAY = `(?:${DAY_FIRST}|${MONTH_FIRST}|(\\d{4}-\\d{2}-\\d{2}))`;
/** "27/07/2023", "7.27.2023": a day only where one number cannot be a month. */
const NUMBERS = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\\.)?,?\\s+)?';
const CLOCK =
  '(?:(?:,|\\s+(?:at|-|–|\\|))?\\s*\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?)?';

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const MAIL_TIME = new RegExp(
  `^${WEEKDAY}(\\d{1,2})\\s+${MONTH}\\s+(\\d{4})\\s+(\\d{2}:\\d{2})(:\\d{2})?\\s*(Z|GMT|UTC?|[+-]\\d{4})?$`,
  'i',
);
const WHOLE_DAY = new RegExp(`^${WEEKDAY}${PRINTED_DAY}$`, 'i');
/** "New Delhi, ", "Port Louis, Mauritius, ": one or two places before a day. */
const PLACES = /^(?:\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2},\s*){1,2}/u;
const DATE_LINE = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|date|source:?\\s+\\p{L}{2,20})(?: on)?\\s*[:|]?\\s+)?${WEEKDAY}${PRINTED_DAY}${CLOCK}\\.?$`,
  'iu',
);
// "SOCHI, Russia, Nov. 22, 2017 (Agency) – …": one to five capitalised words, then the day, then a dash.
const DATELINE = new RegExp(
  `^\\p{L}[\\p{L}.'’ -]{1,40}(?:,\\s*\\p{L}[\\p{L}.'’ -]{1,40}){0,2},\\s*${PRINTED_DAY}\\s*(?:\\([^()]{1,40}\\)|/[^/]{1,20}/)?\\s*[-–—:]`,
  'iu',
);

/**
 * A publication date as metadata write it: a day, an ISO time, a mail date, or a day in words. Gives `YYYY-MM-DD`, or
 * `YYYY-MM-DDTHH:MM:SS` with `Z` or the offset that was printed; undefined for anything else, and for days that do not exist.
 */
export function readPublicationDate(text: string): string | undefined {
  const value = text.trim();
  const iso = ISO_TIME.exec(value);
  if (iso !== null) return joinTime(iso[1], iso[2], iso[3], iso[4]);
  const mail = MAIL_TIME.exec(value);
  if (mail !== null) return joinTime(joinDay(mail[3], mail[2], mail[1]), mail[4], mail[5], mail[6]);
  const day = WHOLE_DAY.exec(value);
  return day === null ? undefined : dayOf(day);
}

/** The day of a line that is nothing but a date ("Published: Monday, 6 November 2017 10:30 GMT"). */
export function readDateLine(line: string): string | undefined {
  if (line.length > 100) return undefined;
  const printed = line.trim().replace(PLACES, '');
  const match = DATE_LINE.exec(printed);
  return match === null ? dayOfNumbers(printed) : dayOf(match);
}

function dayOfNumbers(line: string): string | undefined {
  const [, first = '', , second = '', year] = NUMBERS.exec(line) ?? [];
  const isDayFirst = Number(first) > 12;
  if (isDayFirst === Number(second) > 12) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : undefined;
}

/** The day in a dateline that opens a paragraph, if it prints day, month and year. */
export function readDateline(paragraph: string): string | undefined {
  const start = paragraph.slice(0, 160).trimStart();
  const match = /^\p{Lu}/u.test(start) ? DATELINE.exec(start) : null;
  return match === null ? undefined : dayOf(match);
}

/** Characters of a text within which its dateline stands, and of a line that may stand before it: "Share on Facebook". */
const [OPENING, BUTTONS] = [1_000, 100];

/** The day that a text prints at its opening: in a dateline, or on a line of its own, behind short paragraphs that are no sentences. */
export function findDateline(text: string): string | undefined {
  for (const paragraph of text.slice(0, OPENING).split(/\n\s*\n/)) {
    const day = readDateline(paragraph) ?? paragraph.split('\n').map(readDateLine).find(isFound);
    if (day !== undefined) return day;
    if (paragraph.length > BUTTONS || /[.!?]["”’)]*\s*$/.test(paragraph)) return undefined;
  }
  return undefined;
}

const isFound = (day: string | undefined): boolean => day !== undefined;

/** The day among the seven groups of PRINTED_DAY, which come first in every pattern that has them. */
function dayOf(match: RegExpExecArray): string | undefined {
  const [, day1, month1, year1, month2, day2, year2, iso] = match;
  const day = iso ?? joinDay(year1 ?? year2, month1 ?? month2, day1 ?? day2);
  return day !== undefined && isDay(day) ? day : undefined;
}

function joinDay(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function joinTime(day?: string, clock?: string, seconds = ':00', zone?: string): string | undefined {
  if (day === undefined || clock === undefined || !isDay(day)) return undefined;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock) || !/^:[0-5]\d$/.test(seconds)) return undefined;
  const isNumeric = zone !== undefined && /^[+-]/.test(zone);
  const offset = isNumeric ? zone.replace(/^(...):?(..)$/, '$1:$2') : zone === undefined ? '' : 'Z';
  return `${day}T${clock}${seconds}${/^[+-]00:00$/.test(offset) ? 'Z' : offset}`;
}
