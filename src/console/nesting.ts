import type { Token } from './tokens.js';
import { wordsOf } from './words.js';

/** How far the expressions of a text go: brackets and CASEs in each other, and signs of operation in a row. */
export interface Nesting {
  readonly depth: number;
  readonly chain: number;
}

/** Words that join what stands before and behind them, or negate it. */
const JOINING: ReadonlySet<string> = new Set(wordsOf('AND OR XOR NOT IN CONTAINS STARTS ENDS IS'));
/** Words that open a clause, and so another expression. */
const CLAUSES: ReadonlySet<string> = new Set(
  wordsOf('MATCH OPTIONAL WITH RETURN UNWIND CALL WHERE ORDER SKIP LIMIT UNION AS WHEN THEN ELSE YIELD'),
);

/** The deepest nesting of a text and its longest row of operators: `1 + 2 + 3` has two, `n.a.b` two, `(a)--(b)` two. */
export function measureNesting(tokens: readonly Token[]): Nesting {
  const frames: { readonly opener: string; chain: number }[] = [{ opener: '', chain: 0 }];
  let [depth, chain] = [0, 0];
  for (const [at, { kind, text }] of tokens.entries()) {
    const top = frames.at(-1) ?? { opener: '', chain: 0 };
    const isWord = kind === 'word' && tokens[at - 1]?.text !== '.';
    if (/^[([{]$/.test(text) || (isWord && text === 'CASE')) {
      frames.push({ opener: text, chain: 0 });
      depth = Math.max(depth, frames.length - 1);
    } else if (/^[)\]}]$/.test(text) || (isWord && text === 'END' && top.opener === 'CASE')) {
      if (frames.length > 1) frames.pop();
    } else if (text === ',' || (isWord && CLAUSES.has(text) && !isPartOfOperator(tokens, at))) top.chain = 0;
    else if (kind === 'mark' || (isWord && JOINING.has(text))) {
      top.chain += 1;
      chain = Math.max(chain, top.chain);
    }
  }
  return { depth, chain };
}

/** "STARTS WITH", "ENDS WITH". */
const isPartOfOperator = (tokens: readonly Token[], at: number): boolean =>
  /^(?:STARTS|ENDS)$/.test(tokens[at - 1]?.text ?? '');
