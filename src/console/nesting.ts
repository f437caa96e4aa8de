import { type Bracket, walkBrackets } from './brackets.js';
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
  const chains = new Map<Bracket | undefined, number>();
  let [depth, chain] = [0, 0];
  for (const { at, does, bracket, word } of walkBrackets(tokens)) {
    const { kind, text } = tokens[at] as Token;
    depth = Math.max(depth, bracket?.depth ?? 0);
    if (does === 'opens' || does === 'closes') continue;
    if (text === ',' || (CLAUSES.has(word) && !isPartOfOperator(tokens, at))) chains.set(bracket, 0);
    else if (kind === 'mark' || JOINING.has(word)) {
      const length = (chains.get(bracket) ?? 0) + 1;
      chains.set(bracket, length);
      chain = Math.max(chain, length);
    }
  }
  return { depth, chain };
}

/** "STARTS WITH", "ENDS WITH". */
const isPartOfOperator = (tokens: readonly Token[], at: number): boolean =>
  /^(?:STARTS|ENDS)$/.test(tokens[at - 1]?.text ?? '');
