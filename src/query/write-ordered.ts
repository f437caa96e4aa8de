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
  const handed = keys.map((key) => `${node}.${key} AS ${held[key]}`).join(', ');
  const page = `WITH ${node}${writeOrderBy(list, scope, statement)} LIMIT ${statement.value(list.limit)} RETURN ${node}, ${handed}`;
  const seeks = keys.map((key, place) => {
    const equal = keys.slice(0, place).map((before, index) => `${node}.${before} = ${values[index]}`);
    return `${all([...equal, `${node}.${key} ${is} ${values[place]}`, ...keys.slice(place + 1).map(isThere)])} ${page}`;
  });
  return {
    clauses: `CALL () { ${seeks.toReversed().join(' UNION ALL ')} }`,
    tests: [],
    scope: { ...scope, keys: held },
  };
}
