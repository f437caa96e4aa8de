import type { DateMention } from '../../analysis.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { tellingDates } from '../grammar/clause-dates.js';
import { isNewsDay } from '../report-time.js';
import type { EventDraft } from './event-draft.js';

/** The lead is a sentence of its own, no headline, section or byline. */
const SHORTEST_LEAD = 10;
/** So many sentences behind the lead tell it again with more of it. */
const REACH = 2;

/** The sentence that opens the report, with the one day of the last week that it tells. */
export interface Lead {
  readonly sentence: number;
  readonly day: DateMention;
}

/** The lead of an article and its day; undefined where it tells none or several. */
export function findLead(article: ArticleReading): Lead | undefined {
  const lead = article.spoken.sentences.find(
    ({ isHeadline, firstToken, lastToken }) => !isHeadline && lastToken - firstToken >= SHORTEST_LEAD,
  );
  if (lead === undefined) return undefined;
  const [day, second] = tellingDates(article, lead.index);
  return day !== undefined && second === undefined && isNewsDay(article.spoken, day.value)
    ? { sentence: lead.index, day }
    : undefined;
}

/** "A and B reached a deal on Sunday. The two ministers signed it in Rome": what the sentences behind the lead tell in the plain past, without a day of their own. */
export function isOfLead(
  article: ArticleReading,
  { mentions, date }: EventDraft,
  { sentence }: Lead,
): boolean {
  const [first] = mentions;
  if (first === undefined || date !== undefined || first.status !== 'held') return false;
  if (first.sentence <= sentence || first.sentence > sentence + REACH) return false;
  const clause = article.readings[first.sentence]?.clauses.find(({ verb }) => verb.main === first.head);
  return clause !== undefined && !isBefore(article, clause.verb.first, clause.verb.main);
}

/** "had met", "last met": at another time. */
const isBefore = ({ spoken }: ArticleReading, first: number, main: number): boolean =>
  spoken.tokens
    .slice(first - 1, main)
    .some(({ lower }) => /^(?:had|has|have|last|earlier|previously|already)$/.test(lower));
