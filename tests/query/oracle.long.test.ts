import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { Comparison } from './support/oracle/comparison.js';

const COUNTS = { embedded: 4_000, neo4j: 400 };

describe.each(STORES)('the server and plain resolvers over the same graph on $name', (engine) => {
  const count = COUNTS[engine.name];
  let comparison: Comparison;

  beforeAll(async () => {
    comparison = await Comparison.open(engine);
  });
  afterAll(() => comparison?.close());

  it(`give the same bytes for ${count} random operations`, async () => {
    const { different, same } = await comparison.compareRandom(count, 7);
    expect(different.slice(0, 3)).toEqual([]);
    expect(same).toBeGreaterThan(count / 3);
  });
});
