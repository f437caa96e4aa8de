import type { ExtractedStatement } from '../../../domain/extraction.js';
import type { Predicate } from '../../../domain/relations.js';
import { reportingVerbByForm } from '../../lexicon/lexicon.js';
import { type ArticleReading, sentenceAt } from '../grammar/article-reading.js';

/** The innermost statement that holds the offset; undefined where the article itself speaks. */
export function statementAt(article: ArticleReading, offset: number): ExtractedStatement | undefined {
  let found: ExtractedStatement | undefined;
  for (const statement of article.statements[sentenceAt(article.spoken, offset)] ?? []) {
    if (offset < statement.start || offset >= statement.end) continue;
    if (found === undefined || statement.end - statement.start < found.end - found.start) found = statement;
  }
  return found;
}

/** What an agreement or an event is, which the press mostly has from somebody; judgements and deeds told of others are the teller's. */
const OF_RECORD: ReadonlySet<Predicate> = new Set([
  'AGREED_WITH',
  'LOCATED_IN',
  'MET_WITH',
  'PARTY_TO',
  'SIGNED_DURING',
  'CONCERNS',
  'PARTICIPATED_IN',
  'OCCURRED_IN',
  'FOLLOWS',
  'HAS_STATUS',
  'HAS_AMOUNT',
  'HAS_TYPE',
  'DATED',
  'VISITED',
]);
/** Whether the article merely relays it: no quotation, and no more than who it is from. */
export const isRelayed = ({ kind, cue }: ExtractedStatement, predicate: Predicate): boolean =>
  kind === 'indirect' &&
  OF_RECORD.has(predicate) &&
  (cue === 'according to' || reportingVerbByForm(cue?.toLowerCase() ?? '')?.isRelaying === true);
