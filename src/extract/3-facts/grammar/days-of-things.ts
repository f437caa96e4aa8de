import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from './article-reading.js';

const MOMENT =
  /\b(?:morning|afternoon|evening|night|day|days|dawn|noon|hours?|week|weekend|month|months|start|beginning|end|middle|half|quarter|eve|course|summer|winter|spring|autumn|fall|weeks|part|as|dates?|january|february|march|april|may|june|july|august|september|october|november|december) of\s(?:the\s)?$/i;

/** "the treaty of 2006", "the victims of the earthquakes of September 7": when the thing was, not what is told of it. */
export const isOfThing = (article: ArticleReading, { start }: DateMention): boolean => {
  const before = article.spoken.view.slice(Math.max(0, start - 24), start);
  return /\p{L} of\s$/u.test(before) && !MOMENT.test(before);
};

/** "signed it after border clashes in 2008": the year or month of what went before. */
export const isOfOccasion = ({ spoken: { view } }: ArticleReading, { start, value }: DateMention): boolean =>
  /^\d{4}(?:-\d\d)?$/.test(value ?? '') &&
  /\b(?:after|following|since) (?![a-z]+ing\b)[^,;.:"“”\n]{3,50} in $/i.test(
    view.slice(Math.max(0, start - 64), start),
  );
