import type { Condition } from './plan.js';

/** The node of the row has no such property. */
export const isAbsent = (property: string): Condition => ({
  test: 'not',
  of: { test: 'present', on: 'node', property },
});
