import { isDay } from '../../../domain/fuzzy-date.js';
import type { DateMention } from '../../analysis.js';
import { findDateline } from '../dateline.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { tellingDates } from '../grammar/clause-dates.js';
import { isNewsDay } from '../report-time.js';
import type { EventDraft } from './event-draft.js';
import { BESIDE, type EventMention } from './event-mention.js';
import { TELLING } from './event-verbs.data.js';

/** What happened on a day that the text has told. */
export const SAME_DAY =
  /\b(?:earlier|later) (?:in the|on the|that|the same|on the same) (?:day|afternoon|evening|morning)\b|\bin the (?:morning|afternoon|evening)\b(?! of\b)/i;
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
  const opening = findDateline(article.spoken)?.sentence ?? 0;
  const lead = article.spoken.sentences.find(
    ({ index, isHeadline, firstToken, lastToken }) =>
      index >= opening && !isHeadline && lastToken - firstToken >= SHORTEST_LEAD,
  );
  if (lead === undefined) return undefined;
  // "signed on Friday, a year after the blockade of last year": years are no days of the news.
  const [day, second] = tellingDates(article, lead.index).filter(({ value }) => isDay(value));
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
  if (first === undefined || date !== undefined || first.status !== 'held' || first.before === BESIDE)
    return false;
  const isBehind = first.sentence > sentence && first.sentence <= sentence + REACH;
  if (!isBehind && !isNewsOf(article, first)) return false;
  const clause = article.readings[first.sentence]?.clauses.find(
    ({ verb, object, prepositions }) =>
      verb.main === first.head ||
      [...object, ...prepositions.flatMap(({ phrases }) => phrases)].some(
        ({ last }) => last - 1 === first.head,
      ),
  );
  // "They discussed the summit": of another time, perhaps.
  const isTopic =
    clause?.verb.main !== first.head &&
    clause?.object.some(({ last }) => last - 1 === first.head) === true &&
    !TELLING.has(clause.lemma);
  return clause !== undefined && !isTopic && !isBefore(article, clause.verb.first, clause.verb.main);
}

/** "The announcement came as A met B", "Earlier in the day, A called on B": at the time of the news, wherever it is told. */
const isNewsOf = (article: ArticleReading, mention: EventMention): boolean =>
  /\bc[ao]mes?(?: \w+){0,3} as\b/i.test(upTo(article, mention)) || isOnSameDay(article, mention);

/** "Earlier in the day, A called on B", "In the evening, A met B". */
export const isOnSameDay = (article: ArticleReading, mention: EventMention): boolean =>
  SAME_DAY.test(upTo(article, mention));

/** The words of its sentence up to the word that tells it. */
function upTo({ spoken }: ArticleReading, { sentence, head }: EventMention): string {
  const start = spoken.sentences[sentence]?.start ?? 0;
  return spoken.view.slice(start, spoken.tokens[head]?.end ?? start);
}

/** "had met", "last met": at another time. */
const isBefore = ({ spoken }: ArticleReading, first: number, main: number): boolean =>
  spoken.tokens
    .slice(first - 1, main)
    .some(({ lower }) => /^(?:had|has|have|last|earlier|previously|already)$/.test(lower));
