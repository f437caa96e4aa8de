import type { ExtractedStatement } from '../../../domain/extraction.js';
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
