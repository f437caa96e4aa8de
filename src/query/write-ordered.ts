import { invariant } from '../errors.js';
import type { Bound } from './bound.js';
import type { ListPlan } from './plan.js';
import { type Scope, type Statement, word } from './statement.js';
import { writeCondition, writeOrderBy } from './write-condition.js';

type Ordered = ListPlan & {
  readonly source: { readonly from: 'label' };
  readonly limit: number;
};

/**
 * Whether an index on the keys of its order gives the rows of a list: all things of a label, by properties of theirs that are always
 * there, in one direction.
 */
export function isOrdered(list: ListPlan): list is Ordered {
  const { source, where, order, limit, after, before } = list;
  return (
    source.from === 'label' &&
    limit !== undefined &&
    (after === undefined || before === undefined) &&
    where.every((condition) => condition.test === 'not' && condition.of.test === 'present') &&
    order.every(
      ({ on, absent, descending }) =>
        on === 'node' && absent === undefined && descending === order[0]?.descending,
    )
  );
}

/**
 * Writes such a list from its index. The planner alone would choose by guesses and read everything behind a cursor. A page from a cursor
 * is one seek for each key: equal before it, beyond the cursor in it; where thousands share a key, a single comparison would read them all.
 * What is beyond in the first key is read only where the rows before are not enough.
 */
export function writeOrdered(list: Ordered, node: string, statement: Statement): Bound {
  const scope: Scope = { node, hops: [] };
  const label = word(list.source.label);
  const keys = list.order.map(({ property }) => word(property));
  const match = `MATCH (${node}:${label}) USING INDEX ${node}:${label}(${keys.join(', ')}) WHERE `;
  const where = list.where.map((condition) => writeCondition(condition, scope, statement));
  const isThere = (key: string): string => `${node}.${key} IS NOT NULL`;
  const all = (tests: readonly string[]): string => match + [...tests, ...where].join(' AND ');
  const keyset = list.after ?? list.before;
  if (keyset === undefined) return { clauses: all(keys.map(isThere)), tests: [], scope };
  const is = (list.order[0]?.descending === true) === (list.after !== undefined) ? '<' : '>';
  const values = keyset.map((value) => statement.value(value));
  // The index holds the keys: they are handed on, not read from the nodes again.
  const held = Object.fromEntries(keys.map((key, place) => [key, `${node}k${place}`]));
  const row = `[${[node, ...keys.map((key) => `${node}.${key}`)].join(', ')}]`;
  const limit = statement.value(list.limit);
  const page = `WITH ${node}${writeOrderBy(list, scope, statement)} LIMIT ${limit}`;
  const seeks = keys.map((key, place) => {
    const equal = keys.slice(0, place).map((before, index) => `${node}.${before} = ${values[index]}`);
    const beyond = `${node}.${key} ${is} ${place === 0 ? 'first' : values[place]}`;
    return `${all([...equal, beyond, ...keys.slice(place + 1).map(isThere)])} ${page} RETURN ${place === 0 ? `collect(${row}) AS far` : `${row} AS x`}`;
  });
  const [far, ...near] = seeks;
  invariant(near.length > 0, 'an order that no two rows tie in ends in the id');
  const handed = Object.values(held).map((name, place) => `x[${place + 1}] AS ${name}`);
  return {
    clauses: [
      `CALL () { CALL () { ${near.toReversed().join(' UNION ALL ')} } RETURN collect(x) AS near }`,
      // Nothing is beyond null: where the nearer rows are enough, no others are read.
      `CALL (near) { WITH CASE WHEN size(near) < ${limit} THEN ${values[0]} END AS first ${far} }`,
      `UNWIND near + far AS x WITH ${[`x[0] AS ${node}`, ...handed].join(', ')}`,
    ].join(' '),
    tests: [],
    scope: { ...scope, keys: held },
  };
}
