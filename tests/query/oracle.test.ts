import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../support/operations.js';
import { STORES } from '../support/stores.js';
import { Comparison } from './support/oracle/comparison.js';

/** Neo4j plans every new statement for tenths of a second, and each of these is new. */
const COUNTS = { embedded: 300, neo4j: 15 };
const SEED = 20261129;

describe.each(STORES)('the server and plain resolvers over the same graph on $name', (engine) => {
  const count = COUNTS[engine.name];
  let comparison: Comparison;

  beforeAll(async () => {
    comparison = await Comparison.open(engine);
  });
  afterAll(() => comparison?.close());

  it(`give the same bytes for ${count} random operations`, async () => {
    const { different, same } = await comparison.compareRandom(count, SEED);
    expect(different.slice(0, 3)).toEqual([]);
    expect(same).toBeGreaterThan(count / 3);
  });

  it('give the same bytes for the shipped operations, but for searches, timelines, ways and surroundings', async () => {
    const { different, same } = await comparison.compare(OPERATIONS);
    expect(different).toEqual([]);
    expect(same).toBeGreaterThan(20);
  });
});
