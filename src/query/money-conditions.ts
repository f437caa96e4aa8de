import type { Condition, Value } from './plan.js';

const NOTHING = 0;
const ANYTHING = Number.MAX_VALUE;

/** What a sum must be: its currency by ISO 4217, and what it may be at most (`gte`) and at least (`lte`). */
export interface Sum {
  readonly currency?: Value;
  readonly gte?: Value;
  readonly lte?: Value;
}

/**
 * The sum amountMin..amountMax of the row may lie there; an end that the text leaves open reaches any sum. A row without a sum does not, unless
 * nothing is asked of it.
 */
export function withinSum({ currency, gte, lte }: Sum): readonly Condition[] {
  if (currency === undefined && gte === undefined && lte === undefined) return [];
  return [
    { test: 'present', on: 'node', property: 'amountText' },
    ...(currency === undefined
      ? []
      : [{ test: 'compare', on: 'node', property: 'currency', is: '=', value: currency } as const]),
    ...(gte === undefined
      ? []
      : [
          {
            test: 'compare',
            on: 'node',
            property: 'amountMax',
            is: '>=',
            value: gte,
            absent: ANYTHING,
          } as const,
        ]),
    ...(lte === undefined
      ? []
      : [
          {
            test: 'compare',
            on: 'node',
            property: 'amountMin',
            is: '<=',
            value: lte,
            absent: NOTHING,
          } as const,
        ]),
  ];
}
