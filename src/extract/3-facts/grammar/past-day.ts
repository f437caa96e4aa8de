import type { DateMention } from '../../analysis.js';
import { isAhead } from '../report-time.js';
import type { ArticleReading } from './article-reading.js';
import type { Clause } from './clause.js';

/** "spoke", "had met", "were received": what is told as over; no "meets", "is meeting", "will meet". */
function isPast({ spoken: { tokens } }: ArticleReading, { verb, lemma, modality }: Clause): boolean {
  if (modality !== 'actual' || verb.form !== 'finite' || verb.modal !== undefined) return false;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (verb.first !== verb.main) return /^(?:was|were|had|has|have|did)$/.test(word(verb.first));
  return !verb.isThird && word(verb.main) !== lemma.split(' ')[0] && !word(verb.main).endsWith('ing');
}

/** The day of a clause, unless that is still to come and the clause tells of what is over: "exchanged views on the summit, which is to be held in May". */
export const dayOfPast = <D extends Pick<DateMention, 'value'>>(
  article: ArticleReading,
  clause: Clause,
  date: D | undefined,
): D | undefined => (isAhead(article.spoken, date?.value) && isPast(article, clause) ? undefined : date);
