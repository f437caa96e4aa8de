import type { Token } from '../../console/tokens.js';
import { CLAUSES } from '../../console/words.js';
import { differs } from './differs.js';

const SHORTEST: ReadonlySet<string> = new Set(['SHORTESTPATH', 'ALLSHORTESTPATHS']);

/** Throws a Failure for `OPTIONAL MATCH p = shortestPath(…)`: Grafeo 0.6 seeks the paths between all nodes there, whatever is known of their ends. */
export function checkOptionalPaths(tokens: readonly Token[]): void {
  let isOptional = false;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue;
    if (CLAUSES.has(text)) isOptional = text === 'MATCH' && tokens[at - 1]?.text === 'OPTIONAL';
    else if (isOptional && SHORTEST.has(text) && tokens[at + 1]?.text === '(')
      throw differs(
        'seeks paths between all nodes for OPTIONAL MATCH p = shortestPath(…)',
        'write CALL (a, b) { MATCH p = shortestPath((a)-[*..2]-(b)) RETURN collect(length(p)) AS lengths }, or MATCH without OPTIONAL',
      );
  }
}
