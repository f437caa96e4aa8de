import { isSymmetric, RELATION_TYPES } from '../domain/relations.js';
import { badInput } from './bad-input.js';
import { overlapsPeriod } from './date-conditions.js';
import type { ArgumentMapping } from './mapping.js';
import type { Arguments } from './page.js';
import type { Condition, Value } from './plan.js';

const SYMMETRIC: readonly string[] = RELATION_TYPES.filter(isSymmetric);

/** What the arguments of a path ask of its rows; one that is null or left out asks nothing. */
export function readArguments(
  mappings: Readonly<Record<string, ArgumentMapping>> | undefined,
  args: Arguments,
  at: string,
): readonly Condition[] {
  return Object.entries(mappings ?? {}).flatMap(([name, mapping]) => {
    const value = args[name];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.includes(null)) {
      throw badInput(`${at}(${name})`, 'the list holds null; expected values only.');
    }
    return toConditions(mapping, value as Value);
  });
}

function toConditions(mapping: ArgumentMapping, value: Value): readonly Condition[] {
  const is = Array.isArray(value) ? 'IN' : '=';
  switch (mapping.asks) {
    case 'property':
      return [{ test: 'compare', on: mapping.on, property: mapping.property, is, value }];
    case 'id':
      return [{ test: 'compare', on: mapping.on, property: 'id', is, value }];
    case 'date':
      return overlapsPeriod(mapping.on, { from: String(value), to: String(value) });
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
