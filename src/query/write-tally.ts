import type { Grouping, Tally } from './mapping.js';
import { type Statement, word, writeChain } from './statement.js';
import { writeWhere } from './write-condition.js';

/** The clause that counts, under that name, the distinct things that a node leads to; facts must be actual and affirmed. */
export function writeTally(
  { path, stated }: Tally,
  node: string,
  name: string,
  statement: Statement,
): string {
  const chain = writeChain({ start: `(${node})`, path, edge: 0, number: statement.number() });
  const facts = stated
    ? [
        `${chain.edge}.modality = ${statement.value('actual')}`,
        `${chain.edge}.polarity = ${statement.value('affirmed')}`,
      ]
    : [];
  const rows = `MATCH ${chain.pattern}${writeWhere([...chain.tests, ...facts])}`;
  return `CALL (${node}) { ${rows} RETURN count(DISTINCT ${chain.node}.id) AS ${name} }`;
}

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
