import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { type OperationPlan, planOperation } from '../../src/query/operation.js';
import { PlanCache } from '../../src/query/plan-cache.js';
import { randomOperations } from './support/random-operation.js';
import { readingsOf, type Variables } from './support/readings.js';
import { smallSchema } from './support/schema.js';

const SCHEMA = smallSchema();
/** What a plan says, for comparison. */
const printed = ({ roots, compiled, cost }: OperationPlan): string =>
  JSON.stringify([
    compiled,
    cost,
    [...roots].map(([key, root]) =>
      'plan' in root ? [key, root.offset, root.plan.shape] : [key, String(root.error)],
    ),
  ]);

describe('the plan cache', () => {
  const hitsOf = (query: string, ...variables: readonly Variables[]): number => {
    const cache = new PlanCache();
    const read = readingsOf(SCHEMA, query);
    for (const values of variables) cache.plan(read(values));
    return cache.figures.hits;
  };

  it.each([
    ['ids', 'query ($x: ID!) { person(id: $x) { id } }', { x: 'person:a' }, { x: 'person:b' }, 1],
    ['names', 'query ($x: String) { person(name: $x) { id } }', { x: 'a' }, { x: 'b c' }, 1],
    ['sizes', 'query ($x: Int) { people(first: $x) { totalCount edges { cursor } } }', { x: 1 }, { x: 2 }, 1],
    ['null or not', 'query ($x: Int) { people(first: $x) { edges { cursor } } }', { x: null }, { x: 2 }, 0],
    [
      'filters of the same keys',
      'query ($x: PersonFilter) { people(filter: $x) { totalCount } }',
      { x: { name: { eq: 'a' } } },
      { x: { name: { eq: 'b' } } },
      1,
    ],
    [
      'filters of other keys',
      'query ($x: PersonFilter) { people(filter: $x) { totalCount } }',
      { x: { name: { eq: 'a' } } },
      { x: { name: { in: ['b'] } } },
      0,
    ],
    [
      '@include',
      'query ($x: Boolean!) { people { totalCount edges @include(if: $x) { cursor } } }',
      { x: true },
      { x: false },
      0,
    ],
    [
      'orders',
      'query ($x: [PersonOrder!]) { people(orderBy: $x) { totalCount } }',
      { x: [{ field: 'NAME', direction: 'ASC' }] },
      { x: [{ field: 'NAME', direction: 'DESC' }] },
      0,
    ],
    [
      'ids of one kind',
      'query ($x: [ID!]!) { nodes(ids: $x) { id } }',
      { x: ['person:a'] },
      { x: ['country:b', 'person:c'] },
      1,
    ],
    [
      'ids of other kinds',
      'query ($x: [ID!]!) { nodes(ids: $x) { id } }',
      { x: ['person:a'] },
      { x: ['claim:b'] },
      0,
    ],
    ['words', 'query ($x: String!) { search(query: $x) { edges { text } } }', { x: 'aa' }, { x: 'bb cc' }, 1],
    ['no words', 'query ($x: String!) { search(query: $x) { edges { text } } }', { x: 'aa' }, { x: '?' }, 0],
  ])('finds plans again by their shape: %s', (_what, query, first, second, hits) => {
    expect(hitsOf(query, first, second)).toBe(hits);
  });

  it('keeps the plans of kinds of ids beside each other', () => {
    const query = 'query ($x: ID!) { node(id: $x) { id } }';
    expect(hitsOf(query, { x: 'person:a' }, { x: 'claim:a' }, { x: 'person:b' }, { x: 'claim:b' })).toBe(2);
  });

  it('refuses a value by the same words whether the plan is known or not', () => {
    const cache = new PlanCache();
    const read = readingsOf(SCHEMA, 'query ($x: Int) { people(first: $x) { totalCount } }');
    cache.plan(read({ x: 5 }));
    expect(printed(cache.plan(read({ x: 101 })))).toBe(printed(planOperation(read({ x: 101 }))));
  });

  it('forgets what was used least recently', () => {
    const cache = new PlanCache(2);
    const [a, b, c] = ['a', 'b', 'c'].map((alias) =>
      readingsOf(SCHEMA, `{ ${alias}: people { totalCount } }`)({}),
    );
    for (const reading of [a, b, a, c, a, b]) if (reading) cache.plan(reading);
    expect(cache.figures).toEqual({ hits: 2, misses: 4, entries: 2 });
  });

  it('forgets what was used least recently when the statements are too long together', () => {
    const cache = new PlanCache();
    const schema = createSchema();
    const readings = randomOperations(schema, 200, 11).map(({ query, variables }) =>
      readingsOf(schema, query)(variables),
    );
    const lengths = readings.map((reading) => cache.plan(reading).compiled?.cypher.length ?? 0);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(600_000);
    const { entries, misses } = cache.figures;
    expect([entries < 160, misses]).toEqual([true, 200]);
  });

  it('gives, for 300 random operations with other values, the plan that would be made for them', () => {
    const cache = new PlanCache();
    const schema = createSchema();
    for (const { query, variables, others } of randomOperations(schema, 300, 7)) {
      const read = readingsOf(schema, query);
      cache.plan(read(variables));
      expect(printed(cache.plan(read(others))), query).toBe(printed(planOperation(read(others))));
    }
    expect(cache.figures.hits).toBeGreaterThan(100);
  });
});
