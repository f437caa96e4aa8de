import type { ArticleReading } from '../grammar/article-reading.js';
import type { AgreementMention } from './agreement-mention.js';

/** Treaties of many, which a pair's article only cites. */
export const OF_MANY =
  /\b(?:united nations|un|international|universal|world|global|european|charter|nato|g7|g20)\b/i;

/** "the World Trade Organization (WTO) Agreement on …": the body before the name is whose it is. */
export const isOfBody = (article: ArticleReading, { name, sentence }: AgreementMention): boolean =>
  (article.mentions[sentence] ?? []).some(
    ({ entityId, lastToken }) =>
      entityId.startsWith('org:') && lastToken <= name.head && lastToken >= name.first - 2,
  );
