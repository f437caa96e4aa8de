import type { Quote, Span } from '../domain/extraction.js';
import { type FuzzyDate, readEdtf } from '../domain/fuzzy-date.js';
import type { DateBasis } from '../domain/vocabularies.js';
import type { DateMention } from '../extract/analysis.js';
import type { AnsweredDate } from './answer.js';
import { sentencesOf } from './article.js';
import type { ReadPart } from './entities.js';
import { type Frame, tell } from './frame.js';
import { overlapping } from './overlapping.js';

/** A date as a claim carries it. */
export interface ClaimDate {
  readonly date: string | null;
  readonly dateText: string | null;
  readonly dateBasis: DateBasis | null;
}

const UNDATED: ClaimDate = { date: null, dateText: null, dateBasis: null };

/**
 * A date whose words stand in the article, near the evidence or else in the part, and that agrees with what the rules read in them.
 * Any other date is left out and told of; what it dates stays.
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
  const answered = readEdtf(date);
  if (answered === undefined) return leaveOut('it is no date such as 2017-11-01');
  const near = evidence.flatMap((quote) => sentencesOf(article, quote) ?? []);
  const spans =
    dateText === null ? [] : [...near, part].flatMap((area) => article.locator.find(dateText, area) ?? []);
  const printed = spans.map((span) => overlapping(article.dates, span));
  const told = printed.map((mentions) => agreeing(answered, mentions)).find(({ length }) => length > 0) ?? [];
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return leaveOut(whyNot(spans, printed.flat()));
  const span = { start: first.start, end: last.end };
  const text = article.analysis.text.slice(span.start, span.end);
  dates.set(`${span.start}-${span.end}`, { ...span, text, value: date, basis: first.basis });
  return { date, dateText: text, dateBasis: first.basis };
}

/** The mention that a date is, lies within, or is the day, month or year around; all of them where it runs from the first to the last. */
function agreeing(answered: FuzzyDate, mentions: readonly DateMention[]): readonly DateMention[] {
  const read = mentions.flatMap((mention) => {
    const date = mention.value === null ? undefined : readEdtf(mention.value);
    return date === undefined ? [] : [{ mention, date }];
  });
  const isRange = answered.precision === 'range';
  const one = read.find(
    ({ date }) => isWithin(answered, date) || (!isRange && isWithin(date, answered)),
  )?.mention;
  if (one !== undefined) return [one];
  const [first, last] = [read[0], read.at(-1)];
  const isFromTo =
    answered.startDate === first?.date.startDate &&
    (answered.endDate === undefined || answered.endDate === last?.date.endDate);
  return isFromTo ? read.map(({ mention }) => mention) : [];
}

const isWithin = (inner: FuzzyDate, outer: FuzzyDate): boolean =>
  inner.startDate >= outer.startDate &&
  (outer.endDate === undefined || (inner.endDate !== undefined && inner.endDate <= outer.endDate));

function whyNot(spans: readonly Span[], [printed]: readonly DateMention[]): string {
  if (spans.length === 0) return 'the article does not print its words';
  if (printed === undefined) return 'its words tell no date';
  const { text, value } = printed;
  return value === null || readEdtf(value) === undefined
    ? `the article says "${text}", and when it was published is not known`
    : `the article says "${text}", which is ${value}`;
}
