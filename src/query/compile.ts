import { invariant } from '../errors.js';
import type { Cypher, Parameters } from '../store/store.js';
import { joinLookUps, type Placing } from './join-look-ups.js';
import type { Column } from './plan.js';
import { ListWriter } from './write-list.js';
import type { SearchDialect } from './write-page.js';

/** One statement with one record. */
export interface Compiled {
  readonly cypher: Cypher;
  readonly parameters: Parameters;
  /** Where each of its values belongs among the columns of the plan. */
  readonly placings: readonly Placing[];
}

/** Writes the one statement of all the columns; undefined when there are none. Its text is the same for requests of one shape. */
export function compile(columns: readonly Column[], dialect: SearchDialect): Compiled | undefined {
  if (columns.length === 0) return undefined;
  const writer = new ListWriter(dialect);
  const readings = joinLookUps(
    columns.map((column) => {
      invariant('list' in column, 'a root reads lists');
      return column;
    }),
  );
  const names = namesOf(readings);
  const written = readings.map(({ column }, index) => writer.writeRoot(column, names[index] ?? ''));
  return {
    cypher: joinRoots(
      written.map(({ clauses }) => clauses),
      names,
    ) as Cypher,
    parameters: writer.parameters,
    placings: readings.map(({ column: _, ...placing }, index) => ({
      ...placing,
      tables: written[index]?.tables ?? [],
    })),
  };
}

/** The statement with one more value, that of another statement, its column `stamp`: it is read first and stands last. */
export const stampBy = (stamping: Cypher, { cypher, placings }: Compiled): Cypher =>
  `CALL () { ${stamping} } CALL () { ${cypher} } RETURN ${[...namesOf(placings), 'stamp'].join(', ')}` as Cypher;

const namesOf = (readings: readonly Pick<Placing, 'positions'>[]): readonly string[] =>
  readings.map(({ positions: [first = 0] }) => `c${first}`);

/** One alone needs no scope of its own, which costs a short read some percent on Neo4j. */
function joinRoots(roots: readonly string[], names: readonly string[]): string {
  const [only, ...others] = roots;
  if (only !== undefined && others.length === 0) return only;
  const scopes = roots.map((clauses) => `CALL () { ${clauses} }`);
  return `${groupRoots(scopes, names).join(' ')} RETURN ${names.join(', ')}`;
}

/** Grafeo 0.6 takes 128 levels of a plan, and every subquery of one scope is one: more stand in scopes of their own. */
const MOST_OF_ONE_SCOPE = 90;
const GROUP = 40;

function groupRoots(roots: readonly string[], names: readonly string[]): readonly string[] {
  if (roots.length <= MOST_OF_ONE_SCOPE) return roots;
  const starts = Array.from({ length: Math.ceil(roots.length / GROUP) }, (_, index) => index * GROUP);
  return starts.map((start) => {
    const own = names.slice(start, start + GROUP).join(', ');
    return `CALL () { ${roots.slice(start, start + GROUP).join(' ')} RETURN ${own} }`;
  });
}
