import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from './article-reading.js';

const REPORTING = /^(?:say|tell|add|announce|report|state|note|declare|confirm|disclose|reveal)$/;
/** So many tokens behind the verb of saying its day may stand: "said in a statement on Monday". */
const REACH = 6;

/** "A and B have agreed a truce, officials said on Saturday": the day on which it was said, not that of what was said. */
export function isDayOfReport(
  { readings, spoken: { tokens } }: ArticleReading,
  { sentence, start }: Pick<DateMention, 'sentence' | 'start'>,
): boolean {
  const { clauses = [] } = readings[sentence] ?? {};
  return clauses.some(
    ({ lemma, verb, first }, at) =>
      at > 0 &&
      REPORTING.test(lemma) &&
      verb.form === 'finite' &&
      /^[,"”]$/.test(tokens[first - 1]?.text ?? '') &&
      (tokens[verb.last - 1]?.end ?? start) < start &&
      (tokens[verb.last + REACH]?.start ?? Number.MAX_SAFE_INTEGER) > start &&
      (clauses[at + 1]?.verb === undefined ||
        (tokens[clauses[at + 1]?.verb.first ?? 0]?.start ?? start) > start),
  );
}
