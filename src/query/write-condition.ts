import type { Parameter } from '../store/store.js';
import { decide, mapLate } from './late.js';
import type { OrderKey } from './mapping.js';
import type { Condition, Keyset, ListPlan } from './plan.js';
import {
  kindOf,
  type Scope,
  type Statement,
  variableOf,
  word,
  writeChain,
  writeLabels,
} from './statement.js';

/** A condition as Cypher. What is unknown about a row does not hold, within `not` too. */
export function writeCondition(condition: Condition, scope: Scope, statement: Statement): string {
  switch (condition.test) {
    case 'compare': {
      const property = `${variableOf(scope, condition.on)}.${word(condition.property)}`;
      const known =
        condition.absent === undefined
          ? property
          : `coalesce(${property}, ${statement.value(condition.absent)})`;
      const left = condition.fold === 'lower' ? `toLower(${known})` : known;
      if (condition.is === 'IN' && decide(condition.value, isSingle))
        return `${left} = ${statement.value(mapLate(condition.value, firstOf))}`;
      return `${left} ${condition.is} ${statement.value(condition.value)}`;
    }
    case 'element': {
      const list = `coalesce(${variableOf(scope, condition.on)}.${word(condition.property)}, [])`;
      return `any(x IN ${list} WHERE x ${condition.is} ${statement.value(condition.value)})`;
    }
    case 'present':
      return `${variableOf(scope, condition.on)}.${word(condition.property)} IS NOT NULL`;
    case 'label':
      return writeLabels(variableOf(scope, condition.on), condition.labels);
    case 'kind':
      return `${kindOf(scope.node)} IN ${statement.value(condition.kinds)}`;
    case 'not':
      return writeNot(condition.of, scope, statement);
    case 'and':
    case 'or':
      return writeAll(condition, scope, statement);
    default:
      return writeRelated(condition, scope, statement);
  }
}

/** Neo4j looks through lists at a cost of its own, row by row. */
const isSingle = (value: Parameter): boolean => Array.isArray(value) && value.length === 1;
const firstOf = (value: Parameter): Parameter => (Array.isArray(value) ? (value[0] ?? null) : value);

function writeNot(condition: Condition, scope: Scope, statement: Statement): string {
  const written = writeCondition(condition, scope, statement);
  const isKnown = condition.test === 'exists' || condition.test === 'present' || condition.test === 'label';
  return isKnown ? `NOT ${written}` : `NOT coalesce(${written}, false)`;
}

function writeAll(
  { test, of }: Condition & { test: 'and' | 'or' },
  scope: Scope,
  statement: Statement,
): string {
  if (of.length === 0) return test === 'and' ? 'true' : 'false';
  const parts = of.map((part) => writeCondition(part, scope, statement));
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(test === 'and' ? ' AND ' : ' OR ')})`;
}

function writeRelated(
  condition: Condition & { test: 'type' | 'direction' | 'exists' },
  scope: Scope,
  statement: Statement,
): string {
  if (condition.test === 'exists') return writeExists(condition, scope, statement);
  const edge = variableOf(scope, 'edge');
  if (condition.test === 'type') return `type(${edge}) IN ${statement.value(condition.types)}`;
  const direction = `(startNode(${edge}).id = ${scope.parentId}) = ${statement.value(condition.out)}`;
  return `(${direction} OR type(${edge}) IN ${statement.value(condition.symmetric)})`;
}

type Exists = Condition & { readonly test: 'exists' };

function writeExists(condition: Exists, scope: Scope, statement: Statement): string {
  const { matches, tests } = writeMatches(condition, scope, statement);
  return `EXISTS { ${matches.join(' ')}${writeWhere(tests)} }`;
}

interface Matches {
  readonly matches: readonly string[];
  readonly tests: readonly string[];
}

/**
 * The MATCH clauses of what has to exist, with the tests of all of them: Grafeo 0.6.0 takes one WHERE, at the end. What has to be
 * related to something further is matched behind it, for an EXISTS within an EXISTS takes some twenty times as long there.
 */
function writeMatches({ path, edge, where }: Exists, scope: Scope, statement: Statement): Matches {
  const chain = writeChain({ start: `(${scope.node})`, path, edge, number: statement.number() });
  const inner: Scope = {
    node: chain.node,
    hops: chain.hops,
    ...(chain.edge !== undefined && { edge: chain.edge }),
  };
  const parts = where.flatMap(partsOf);
  const related = parts.filter((part): part is Exists => part.test === 'exists');
  const [further] = related.length === 1 ? related : [];
  const own = parts.filter((part) => part !== further);
  const written = own.map((part) => writeCondition(part, inner, statement));
  const behind = further && writeMatches(further, inner, statement);
  return {
    matches: [`MATCH ${chain.pattern}`, ...(behind?.matches ?? [])],
    tests: [...chain.tests, ...written, ...(behind?.tests ?? [])],
  };
}

/** What has to hold, one by one. */
const partsOf = (condition: Condition): readonly Condition[] =>
  condition.test === 'and' ? condition.of.flatMap(partsOf) : [condition];

/** ` WHERE a AND b`, or nothing. */
export const writeWhere = (tests: readonly string[]): string =>
  tests.length === 0 ? '' : ` WHERE ${tests.join(' AND ')}`;

/** The key of an ordering as expression; never null when the key says what stands in. */
export function writeKey({ on, property, absent }: OrderKey, scope: Scope, statement: Statement): string {
  if (on === 'score') return scope.score ?? '0';
  const held = on === 'node' ? scope.keys?.[property] : undefined;
  if (held !== undefined) return held;
  const key = `${variableOf(scope, on)}.${word(property)}`;
  return absent === undefined ? key : `coalesce(${key}, ${statement.value(absent)})`;
}

/** ` ORDER BY a DESC, b DESC`, or nothing; the other way round for a page from the end. */
export function writeOrderBy({ order, backward }: ListPlan, scope: Scope, statement: Statement): string {
  const keys = order.map((key) => {
    const expression = writeKey(key, scope, statement);
    return key.descending !== (backward === true) ? `${expression} DESC` : expression;
  });
  return keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`;
}

export interface Bound {
  readonly order: readonly OrderKey[];
  readonly keyset: Keyset;
  readonly side: 'after' | 'before';
}

/** The rows on one side of a keyset. The first comparison alone lets an index on the first key begin there. */
export function writeBound({ order, keyset, side }: Bound, scope: Scope, statement: Statement): string {
  const [key, ...rest] = order;
  const [value, ...values] = keyset;
  if (key === undefined || value === undefined) return 'false';
  const expression = writeKey(key, scope, statement);
  const is = key.descending === (side === 'after') ? '<' : '>';
  const placeholder = statement.value(value);
  if (rest.length === 0) return `${expression} ${is} ${placeholder}`;
  const next = writeBound({ order: rest, keyset: values, side }, scope, statement);
  return `${expression} ${is}= ${placeholder} AND (${expression} ${is} ${placeholder} OR ${next.includes(' AND ') ? `(${next})` : next})`;
}
