import type { Token } from '../console/tokens.js';
import { CLAUSES } from '../console/words.js';
import { Failure, SYNTAX_ERROR } from './bolt/failure.js';

const AGGREGATES: ReadonlySet<string> = new Set(
  'COUNT COLLECT SUM AVG MIN MAX STDEV STDEVP PERCENTILECONT PERCENTILEDISC'.split(' '),
);

/** Throws a Failure for `RETURN *, count(*)`: Grafeo 0.6 gives a node as its number there. */
export function checkAllBesideAggregate(tokens: readonly Token[]): void {
  for (const [at, { kind, text }] of tokens.entries())
    if (kind === 'word' && (text === 'RETURN' || text === 'WITH')) checkProjection(tokens, at + 1);
}

function checkProjection(tokens: readonly Token[], start: number): void {
  const from = tokens[start]?.text === 'DISTINCT' ? start + 1 : start;
  if (tokens[from]?.text !== '*' || tokens[from + 1]?.text !== ',') return;
  for (let at = from + 2; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'word') continue;
    if (CLAUSES.has(text)) return;
    if (AGGREGATES.has(text) && tokens[at + 1]?.text === '(')
      throw new Failure(
        SYNTAX_ERROR,
        `The embedded graph takes no "*" beside ${text.toLowerCase()}(…); name what is wanted, as in "RETURN n, count(*) AS count".`,
      );
  }
}
