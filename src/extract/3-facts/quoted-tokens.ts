import type { TextAnalysis } from '../analysis.js';

/** Indices of the tokens that stand between quotation marks. */
export function findQuotedTokens({ tokens, quotations }: TextAnalysis): ReadonlySet<number> {
  const quoted = new Set<number>();
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at += 1;
    for (let index = at; (tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= quotation.end; index += 1)
      quoted.add(index);
  }
  return quoted;
}
