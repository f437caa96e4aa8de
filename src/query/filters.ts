import { GraphQLID, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { fold } from '../domain/fold.js';
import { invariant } from '../errors.js';
import { badInput, parseId, show } from './bad-input.js';
import {
  type Days,
  momentAfter,
  momentBefore,
  overlapsMoment,
  overlapsPeriod,
  periodAfter,
  periodBefore,
} from './date-conditions.js';
import { isLate, joinLate, mapLate } from './late.js';
import { type FilterMapping, filterMapping, type Role } from './mapping.js';
import { type Sum, withinSum } from './money-conditions.js';
import type { Comparison, Condition, Value } from './plan.js';

type Input = Readonly<Record<string, unknown>>;

/** What a statement of fact is unless asked otherwise. */
const USUAL = { modality: 'actual', polarity: 'affirmed' } as const;

const OPERATORS: Readonly<Record<string, Comparison>> = {
  eq: '=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** The conditions of a filter input that graphql-js has coerced, all of which must hold. BAD_USER_INPUT names the path. */
export function readFilter(type: GraphQLInputObjectType, value: unknown, at: string): readonly Condition[] {
  const fields = type.getFields();
  return Object.entries(asInput(value, at)).flatMap(([name, given]) => {
    const field = fields[name];
    const mapping = field && filterMapping(field);
    invariant(field && mapping, `the filter field ${type.name}.${name} has no mapping`);
    const place = `${at}.${name}`;
    const inner = getNamedType(field.type);
    if (given === null)
      throw badInput(place, `null was given; expected ${inner.name}, such as {}. Leave the field out.`);
    return readField({ mapping, inner: isInputObjectType(inner) ? inner : undefined, at: place }, given);
  });
}

interface FilterField<Mapping = FilterMapping> {
  readonly mapping: Mapping;
  readonly inner: GraphQLInputObjectType | undefined;
  readonly at: string;
}

function readField(field: FilterField, given: unknown): readonly Condition[] {
  const { mapping, at } = field;
  switch (mapping.filter) {
    case 'property':
      return operators(field, given, (is, value) => compareProperty(mapping, is, value));
    case 'name':
      return operators(field, given, (is, value) => ({
        test: 'element',
        on: 'node',
        property: 'nameKeys',
        is,
        value: mapText(value, fold),
      }));
    case 'moment':
      return readMoment(mapping.property, given, at);
    case 'period':
      return readPeriod(given, at, mapping.on);
    case 'money':
      return readMoney(given, at);
    case 'path':
      return readRelation({ ...field, mapping }, given);
    case 'node':
      return [
        ...(mapping.label === undefined
          ? []
          : [{ test: 'label', on: 'node', labels: [mapping.label] } as const]),
        ...readFilter(inputOf(field), given, at),
      ];
    default:
      return [readLogic({ ...field, mapping }, given)];
  }
}

function compareProperty(
  { property, on = 'node', fold: folds, prefix }: FilterMapping & { filter: 'property' },
  is: Comparison,
  value: Value,
): Condition {
  if (prefix !== undefined && (is === '=' || is === 'IN'))
    return { test: 'compare', on, property: 'id', is, value: mapText(value, (text) => idOf(prefix, text)) };
  if (folds === undefined) return { test: 'compare', on, property, is, value };
  return {
    test: 'compare',
    on,
    property,
    is,
    value: mapText(value, (text) => text.toLowerCase()),
    fold: folds,
  };
}

/** Capitals of letters outside ASCII may be ASCII: such a text is in no id. */
const idOf = (prefix: string, text: string): string =>
  prefix + (/^[\x20-\x7e]*$/.test(text) ? text.toUpperCase() : text);

function readLogic(field: FilterField<{ filter: 'and' | 'or' | 'not' }>, given: unknown): Condition {
  const { mapping, at } = field;
  const all = (value: unknown, place: string): Condition =>
    together(readFilter(inputOf(field), value, place));
  if (mapping.filter === 'not') return { test: 'not', of: all(given, at) };
  invariant(Array.isArray(given), `${at} is no list`);
  return { test: mapping.filter, of: given.map((item, index) => all(item, `${at}[${index}]`)) };
}

/** What all has to hold, as one condition. */
function together(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : { test: 'and', of: conditions };
}

function operators(
  { inner, at }: FilterField<unknown>,
  given: unknown,
  condition: (is: Comparison, value: Value) => Condition,
): readonly Condition[] {
  return Object.entries(asInput(given, at)).map(([name, value]) => {
    const is = OPERATORS[name];
    invariant(is !== undefined, `${at}.${name} is no known operator`);
    const place = `${at}.${name}`;
    const type = getNamedType(inner?.getFields()[name]?.type);
    return condition(
      is,
      mapLate(value, (compared) => {
        for (const one of [compared].flat()) checkCompared(one, type === GraphQLID, place);
        return compared as Value;
      }),
    );
  });
}

function checkCompared(value: unknown, isId: boolean, at: string): void {
  if (value === null)
    throw badInput(
      at,
      'null was given; expected a value to compare with. Leave the operator out to compare with nothing, such as {}.',
    );
  if (isId) parseId(value, at);
  checkFinite(value, at);
}

/** A number written in the document may be beyond the largest; one of the variables may not. */
function checkFinite(value: unknown, at: string): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw badInput(at, 'the number is beyond the largest, 1.8e308; expected one such as 1000000.');
}

function readMoment(property: string, given: unknown, at: string): readonly Condition[] {
  const { overlaps, before, after } = readDates(given, at);
  return [
    ...(overlaps ? overlapsMoment('node', property, overlaps) : []),
    ...(before ? momentBefore('node', property, before) : []),
    ...(after ? [momentAfter('node', property, after)] : []),
  ];
}

function readPeriod(given: unknown, at: string, on: Role = 'node'): readonly Condition[] {
  const { overlaps, before, after } = readDates(given, at);
  return [
    ...(overlaps ? overlapsPeriod(on, overlaps) : []),
    ...(before ? [periodBefore(on, before)] : []),
    ...(after ? [periodAfter(on, after)] : []),
  ];
}

function readMoney(given: unknown, at: string): readonly Condition[] {
  const sum: Sum = asInput(given, at);
  for (const [name, value] of Object.entries(sum)) {
    if (value === null)
      throw badInput(
        `${at}.${name}`,
        'null was given; expected a sum such as 1000000, or a currency such as "USD".',
      );
    checkFinite(value, `${at}.${name}`);
  }
  const known = { ...sum, ...(sum.currency !== undefined && { currency: mapText(sum.currency, upper) }) };
  return withinSum(known);
}

const upper = (text: string): string => text.toUpperCase();

interface Dates {
  readonly overlaps?: Days;
  readonly before?: string;
  readonly after?: string;
}

function readDates(given: unknown, at: string): Dates {
  const dates: Dates = asInput(given, at);
  for (const [name, value] of Object.entries(dates)) {
    if (value === null)
      throw badInput(`${at}.${name}`, 'null was given; expected a day such as "2017-11-01".');
  }
  if (dates.overlaps === undefined) return dates;
  const { from, to } = asInput(dates.overlaps, `${at}.overlaps`) as Days;
  if (from === null || to === null) {
    throw badInput(
      `${at}.overlaps`,
      'null was given; expected days such as "2017-11-01". Leave an open end out.',
    );
  }
  const { overlaps: _, ...rest } = dates;
  if (from === undefined && to === undefined) return rest;
  if (from === undefined || to === undefined) return dates;
  const last = mapLate(joinLate([from, to] as const), ([first, last]) => {
    if (first <= last) return last;
    throw badInput(`${at}.overlaps`, `from ${show(first)} lies after to ${show(last)}. Exchange them.`);
  });
  return { ...dates, overlaps: { from, to: last } };
}

function readRelation(
  field: FilterField<FilterMapping & { filter: 'path' }>,
  given: unknown,
): readonly Condition[] {
  const { mapping, inner: quantifiers, at } = field;
  return Object.entries(asInput(given, at)).map(([quantifier, value]) => {
    const place = `${at}.${quantifier}`;
    if (value === null)
      throw badInput(place, 'null was given; expected an object such as {}. Leave the field out.');
    const input = getNamedType(quantifiers?.getFields()[quantifier]?.type);
    invariant(isInputObjectType(input), `${place} takes no input object`);
    const asked = readFilter(input, value, place);
    const usual = mapping.stated ? usualFacts(asInput(value, place)) : [];
    const exists = (where: readonly Condition[]): Condition => ({
      test: 'exists',
      path: mapping.path,
      edge: mapping.edge ?? 0,
      where: [...usual, ...where],
    });
    if (quantifier === 'some') return exists(asked);
    if (quantifier === 'none') return { test: 'not', of: exists(asked) };
    return { test: 'not', of: exists([{ test: 'not', of: together(asked) }]) };
  });
}

/** Only actual and affirmed facts count, but for what the input asks about by itself. */
const usualFacts = (input: Input): readonly Condition[] =>
  Object.entries(USUAL)
    .filter(([property]) => input[property] === undefined)
    .map(([property, value]) => ({ test: 'compare', on: 'edge', property, is: '=', value }));

function inputOf({ inner, at }: FilterField<unknown>): GraphQLInputObjectType {
  invariant(inner !== undefined, `${at} takes no input object`);
  return inner;
}

function asInput(value: unknown, at: string): Input {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isLate(value))
    return value as Input;
  throw badInput(at, `${show(value)} was given; expected an object of conditions such as {}.`);
}

const mapText = (value: Value, change: (text: string) => string): Value =>
  mapLate(value, (known): Value => {
    if (typeof known === 'string') return change(known);
    return Array.isArray(known)
      ? known.map((item) => (typeof item === 'string' ? change(item) : item))
      : known;
  });
