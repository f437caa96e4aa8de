import { gazetteer } from '../../lexicon/lexicon.js';
import type { Treaty } from '../../lexicon/types.js';
import type { ArticleReading } from '../grammar/article-reading.js';

/** The treaty of the lexicon whose name begins in `[first, last)`, the longest; undefined when there is none. */
export function knownTreatyAt(article: ArticleReading, first: number, last: number): Treaty | undefined {
  for (let at = first; at < last; at += 1) {
    const found = treatyFrom(article, at);
    if (found !== undefined) return found.treaty;
  }
  return undefined;
}

/** The treaty whose name begins at a token, with the token behind it. */
export function treatyFrom(
  article: ArticleReading,
  at: number,
): { readonly treaty: Treaty; readonly last: number } | undefined {
  const { tokens, sentences } = article.spoken;
  const limit = sentences[tokens[at]?.sentence ?? 0]?.lastToken ?? at;
  for (const match of gazetteer.matchAt(tokens, at, limit))
    if (match.kind === 'treaty') return { treaty: match.treaty, last: at + match.length };
  return undefined;
}
