import { isSymmetric, RELATION_TYPES } from '../domain/relations.js';
import { badInput, parseId } from './bad-input.js';
import { overlapsPeriod } from './date-conditions.js';
import { isList, mapLate } from './late.js';
import type { ArgumentMapping } from './mapping.js';
import type { Arguments } from './page.js';
import type { Condition, Value } from './plan.js';

const SYMMETRIC: readonly string[] = RELATION_TYPES.filter(isSymmetric);

/** What an argument may ask without that its value steers the statement. */
const OPEN: ReadonlySet<ArgumentMapping['asks']> = new Set(['property', 'id', 'date', 'reaches', 'limit']);

/** What asks by ids. */
const ASKS_IDS: ReadonlySet<ArgumentMapping['asks']> = new Set(['id', 'reaches']);

/** The arguments whose values may be late. */
export const openArguments = (
  mappings: Readonly<Record<string, ArgumentMapping>> | undefined,
): readonly string[] =>
  Object.entries(mappings ?? {}).flatMap(([name, { asks }]) => (OPEN.has(asks) ? [name] : []));

/** What the arguments of a path ask of its rows; one that is null or left out asks nothing. */
export function readArguments(
  mappings: Readonly<Record<string, ArgumentMapping>> | undefined,
  args: Arguments,
  at: string,
): readonly Condition[] {
  return Object.entries(mappings ?? {}).flatMap(([name, mapping]) => {
    const value = args[name];
    if (value === undefined || value === null) return [];
    const place = `${at}(${name})`;
    const known = mapLate(value, (given) => {
      if (Array.isArray(given) && given.includes(null))
        throw badInput(place, 'the list holds null; expected values only.');
      if (ASKS_IDS.has(mapping.asks)) for (const id of [given].flat()) parseId(id, place);
      return given as Value;
    });
    return toConditions(mapping, known);
  });
}

function toConditions(mapping: ArgumentMapping, value: Value): readonly Condition[] {
  const is = isList(value) ? 'IN' : '=';
  switch (mapping.asks) {
    case 'property':
      return [{ test: 'compare', on: mapping.on, property: mapping.property, is, value }];
    case 'id':
      return [{ test: 'compare', on: mapping.on, property: 'id', is, value }];
    case 'date':
      return overlapsPeriod(mapping.on, { from: value as string, to: value as string });
    case 'type':
      return [{ test: 'type', types: [value].flat().map(String) }];
    case 'direction':
      return [{ test: 'direction', out: value === 'out', symmetric: SYMMETRIC }];
    case 'reaches':
      return [
        {
          test: 'exists',
          path: mapping.path,
          edge: 0,
          where: [{ test: 'compare', on: 'node', property: 'id', is, value }],
        },
      ];
    case 'limit':
      return [];
  }
}
