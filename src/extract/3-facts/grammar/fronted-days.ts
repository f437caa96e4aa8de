import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from './article-reading.js';
import type { Clause } from './clause.js';

/** "and in November last year a pact was signed": the date between the "and" and what it joins. */
export const dayBeforeClause = (
  { spoken: { view, tokens } }: ArticleReading,
  { first }: Clause,
  dates: readonly DateMention[],
): DateMention | undefined =>
  dates.find(
    ({ start, end }) =>
      /^,? $/.test(view.slice(end, tokens[first]?.start)) &&
      /[\p{L}\d],? and (?:(?:in|on|late|early) ){0,2}$/u.test(view.slice(Math.max(0, start - 16), start)),
  );

/** "On Wednesday, foreign ministers … denounced": before the subject of the sentence's first clause. */
export function isFronted(article: ArticleReading, clause: Clause, date: DateMention): boolean {
  const first = article.readings[clause.sentence]?.clauses[0];
  const begin = article.spoken.tokens[first?.first ?? clause.first]?.start ?? 0;
  return date.end <= begin;
}
