import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from './article-reading.js';
import type { Clause } from './clause.js';

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

/** "who said that he would sign, on Thursday sat on the fence": the day between a comma and the next verb is that of the verb. */
export function isOfNextVerb(
  { spoken: { tokens, view } }: ArticleReading,
  { start, end }: DateMention,
  next: Clause | undefined,
): boolean {
  const verb = tokens[next?.verb.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  return (
    end < verb && end + 2 > verb && /,\s*(?:on|in|at)?\s*$/.test(view.slice(Math.max(0, start - 6), start))
  );
}

const DATELINE_END = /^,?\s*(?:\([^)\n]{1,24}\)|\/[^/\n]{1,24}\/|\p{Lu}[\p{L}.]{1,20})?\s*(?:-{1,2}|[–—])\s/u;
const DATELINE_REACH = 45;

/** "SOFIA, March 28 (Reuters) - ": the day of the report. */
export function isOfDateline({ spoken }: ArticleReading, { start, end, sentence }: DateMention): boolean {
  const first = spoken.sentences[sentence]?.start ?? 0;
  return start - first < DATELINE_REACH && DATELINE_END.test(spoken.view.slice(end, end + 40));
}
