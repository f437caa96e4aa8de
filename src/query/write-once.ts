import type { Once } from './mapping.js';
import { type Scope, type Statement, variableOf } from './statement.js';

export interface OnceReading {
  readonly scope: Scope;
  /** Whether the rows must know from where they hang. */
  readonly needsParent: boolean;
  readonly statement: Statement;
}

/** Clauses that keep of the facts to one node only the one that tells most, and what they leave bound. */
export function writeOnce(
  { roles }: Once,
  { scope, needsParent, statement }: OnceReading,
): { readonly clauses: string; readonly scope: Scope } {
  const { node, parentId } = scope;
  const edge = variableOf(scope, 'edge');
  const number = node.slice(1);
  const held = needsParent && parentId !== undefined ? `q${number}` : undefined;
  const parent = held === undefined ? '' : `, ${parentId === held ? held : `${parentId} AS ${held}`}`;
  const group = [node, ...(held === undefined ? [] : [held])].join(', ');
  const ranks = roles.map((role, rank) => `WHEN ${edge}.role = ${statement.value(role)} THEN ${rank}`);
  const rank = `CASE ${ranks.join(' ')} ELSE ${roles.length} END`;
  return {
    clauses: [
      `WITH ${node}, ${edge}${parent}, ${edge}.modality AS m${number}, ${edge}.polarity AS l${number}`,
      `ORDER BY ${rank}, ${edge}.confidence DESC, ${edge}.claimId`,
      // Grafeo 0.6 takes no element of an aggregate in the clause that makes it.
      `WITH ${group}, m${number}, l${number}, collect(${edge}) AS f${number}`,
      `WITH ${group}, f${number}[0] AS ${edge}`,
    ].join(' '),
    scope: { node, edge, hops: [], ...(held !== undefined && { parentId: held }) },
  };
}
