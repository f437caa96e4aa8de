import type { Grouping } from './mapping.js';
import { type Statement, word } from './statement.js';

/** The clauses that count nodes by a property, the most frequent value first, as `v` and `k`. */
export function writeFacet(by: Grouping, node: string, statement: Statement): string {
  const property = `${node}.${word(by.property)}`;
  const [value, test] =
    by.as === 'year'
      ? [`substring(${property}, 0, 4)`, `v > ${statement.value('0000')}`]
      : [property, 'v IS NOT NULL'];
  // Grafeo groups by a bare variable only.
  const each = `WITH ${node}.id AS i, ${value} AS v`;
  return `${each} WITH v, count(DISTINCT i) AS k WHERE ${test} WITH v, k ORDER BY k DESC, v`;
}
