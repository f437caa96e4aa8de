import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { fold } from '../../../../src/domain/fold.js';
import { type FilterMapping, filterMapping } from '../../../../src/query/mapping.js';
import { hasName, type OracleRow, overlaps, roleOf, rowsAlong } from './rows.js';

type Input = Readonly<Record<string, unknown>>;
type Comparable = string | number;

const COMPARE: Readonly<Record<string, (found: Comparable, wanted: never) => boolean>> = {
  eq: (found, wanted: Comparable) => found === wanted,
  in: (found, wanted: readonly Comparable[]) => wanted.includes(found),
  contains: (found, wanted: string) => String(found).includes(wanted),
  startsWith: (found, wanted: string) => String(found).startsWith(wanted),
  gt: (found, wanted: Comparable) => found > wanted,
  gte: (found, wanted: Comparable) => found >= wanted,
  lt: (found, wanted: Comparable) => found < wanted,
  lte: (found, wanted: Comparable) => found <= wanted,
};

/** Whether a row fits a filter as graphql-js has coerced it. Of what is unknown nothing holds. */
export function fits(row: OracleRow, type: GraphQLInputObjectType, filter: unknown): boolean {
  return Object.entries(filter as Input).every(([name, given]) => {
    const field = type.getFields()[name];
    const mapping = field && filterMapping(field);
    if (field === undefined || mapping === undefined || given === null) throw new Error(`filter ${name}`);
    const inner = getNamedType(field.type);
    return holds(row, mapping, { given, inner: isInputObjectType(inner) ? inner : undefined });
  });
}

interface Asked {
  readonly given: unknown;
  readonly inner: GraphQLInputObjectType | undefined;
}

function holds(row: OracleRow, mapping: FilterMapping, { given, inner }: Asked): boolean {
  const asked = given as Input;
  switch (mapping.filter) {
    case 'property': {
      const found = roleOf(row, mapping.on ?? 'node').properties[mapping.property];
      const change = mapping.fold === 'lower' ? (text: string) => text.toLowerCase() : undefined;
      return compareAll(
        asked,
        (is, wanted) => isComparable(found) && is(changed(found, change), changed(wanted, change)),
      );
    }
    case 'name':
      return compareAll(asked, (is, wanted) => hasName(row.node, (name) => is(name, changed(wanted, fold))));
    case 'moment':
      return isWithinMoment(row.node.properties[mapping.property], asked);
    case 'period':
      return isWithinPeriod(roleOf(row, mapping.on ?? 'node').properties, asked);
    case 'money':
      return isWithinMoney(row.node.properties, asked);
    case 'path':
      return isRelated(row, mapping, { given, inner });
    case 'node':
      return (
        (mapping.label === undefined || row.node.labels.includes(mapping.label)) &&
        fits(row, must(inner), given)
      );
    case 'not':
      return !fits(row, must(inner), given);
    case 'and':
      return (given as readonly unknown[]).every((part) => fits(row, must(inner), part));
    case 'or':
      return (given as readonly unknown[]).some((part) => fits(row, must(inner), part));
  }
}

type Compare = (found: Comparable, wanted: never) => boolean;

const compareAll = (asked: Input, test: (is: Compare, wanted: never) => boolean): boolean =>
  Object.entries(asked).every(([name, wanted]) => {
    const is = COMPARE[name];
    if (is === undefined || wanted === null) throw new Error(`operator ${name}`);
    return test(is, wanted as never);
  });

const isComparable = (value: unknown): value is Comparable =>
  typeof value === 'string' || typeof value === 'number';

/** Texts, alone or in a list, as they are compared. */
function changed<T>(value: T, change: ((text: string) => string) | undefined): T {
  if (change === undefined) return value;
  const one = (item: unknown): unknown => (typeof item === 'string' ? change(item) : item);
  return (Array.isArray(value) ? value.map(one) : one(value)) as T;
}

function isWithinMoment(found: unknown, { overlaps: range, before, after }: Input): boolean {
  const moment = typeof found === 'string' && found > '0000' ? found : undefined;
  const { from, to } = (range ?? {}) as Input;
  if (moment === undefined)
    return from === undefined && to === undefined && before === undefined && after === undefined;
  const day = moment.slice(0, 10);
  return (
    (from === undefined || day >= String(from)) &&
    (to === undefined || day <= String(to)) &&
    (before === undefined || day < String(before)) &&
    (after === undefined || day > String(after))
  );
}

function isWithinPeriod(period: Input, { overlaps: range, before, after }: Input): boolean {
  const { from, to } = (range ?? {}) as Input;
  const { startDate, endDate } = period;
  return (
    ((from === undefined && to === undefined) || overlaps(period, { from, to })) &&
    (before === undefined || (endDate != null && String(endDate) < String(before))) &&
    (after === undefined || (startDate != null && String(startDate) > String(after)))
  );
}

function isWithinMoney({ amountText, amountMin, amountMax, currency }: Input, asked: Input): boolean {
  if (amountText == null) return false;
  return (
    (asked.currency === undefined || currency === String(asked.currency).toUpperCase()) &&
    (asked.gte === undefined || Number(amountMax ?? Number.POSITIVE_INFINITY) >= Number(asked.gte)) &&
    (asked.lte === undefined || Number(amountMin ?? 0) <= Number(asked.lte))
  );
}

function isRelated(
  { node }: OracleRow,
  { path, edge = 0, stated }: FilterMapping & { filter: 'path' },
  { given, inner }: Asked,
): boolean {
  return Object.entries(given as Input).every(([quantifier, value]) => {
    const input = getNamedType(must(inner).getFields()[quantifier]?.type);
    if (!isInputObjectType(input) || value === null) throw new Error(`quantifier ${quantifier}`);
    const facts = rowsAlong(node, path, edge).filter(
      (row) => stated !== true || isUsual(row, value as Input),
    );
    if (quantifier === 'all') return facts.every((row) => fits(row, input, value));
    return facts.some((row) => fits(row, input, value)) === (quantifier === 'some');
  });
}

/** Actual and affirmed, but for what the input asks about by itself. */
const isUsual = ({ edge }: OracleRow, { modality, polarity }: Input): boolean =>
  (modality !== undefined || edge?.properties.modality === 'actual') &&
  (polarity !== undefined || edge?.properties.polarity === 'affirmed');

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('an input without a type');
  return value;
}
