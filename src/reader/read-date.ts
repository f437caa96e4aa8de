import type { Quote } from '../domain/extraction.js';
import { readEdtf } from '../domain/fuzzy-date.js';
import type { DateBasis } from '../domain/vocabularies.js';
import type { AnsweredDate } from './answer.js';
import { sentencesOf } from './article.js';
import type { ReadPart } from './entities.js';
import { type Frame, tell } from './frame.js';

/** A date as a claim carries it. */
export interface ClaimDate {
  readonly date: string | null;
  readonly dateText: string | null;
  readonly dateBasis: DateBasis | null;
}

const UNDATED: ClaimDate = { date: null, dateText: null, dateBasis: null };
const YEAR = /\b1[5-9]\d\d\b|\b20\d\d\b/g;
const DECADE = /\b\d{2,3}0s\b/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/**
 * A date whose words stand in the article, near the evidence or else in the part, and whose year is theirs or counted from the
 * publication. Any other date is left out and told of; what it dates stays.
 */
export function readDate(
  frame: Frame,
  part: ReadPart,
  { date, dateText, evidence }: AnsweredDate & { readonly evidence: readonly Quote[] },
): ClaimDate {
  if (date === null) return UNDATED;
  const { article, dates } = frame;
  const leaveOut = (problem: string): ClaimDate => {
    tell(frame, 'DATE_NOT_IN_TEXT', `The date ${date.slice(0, 40)} is left out: ${problem}.`);
    return UNDATED;
  };
  if (readEdtf(date) === undefined) return leaveOut('it is no date such as 2017-11-01');
  const near = evidence.flatMap((quote) => sentencesOf(article, quote) ?? []);
  const span =
    dateText === null
      ? undefined
      : [...near, part].flatMap((area) => article.locator.find(dateText, area) ?? [])[0];
  if (span === undefined) return leaveOut('the article does not print its words');
  const text = article.analysis.text.slice(span.start, span.end);
  const years: readonly string[] = text.match(YEAR) ?? [];
  if (years.length > 0 && !years.some((year) => date.includes(year)))
    return leaveOut(`the article says "${text}"`);
  const isWhole = years.length > 0 || DECADE.test(text);
  if (!isWhole && article.publishedAt === undefined)
    return leaveOut('when the article was published is not known');
  const basis = isWhole ? 'stated' : MONTH.test(text) ? 'publication-year' : 'relative';
  dates.set(`${span.start}-${span.end}`, { ...span, text, value: date, basis });
  return { date, dateText: text, dateBasis: basis };
}
