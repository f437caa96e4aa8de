import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../api/support/write-graph.js';
import { OPERATIONS } from '../support/operations.js';
import { type OpenStore, STORES } from '../support/stores.js';
import { type Compared, Differential, isDifferent } from './support/differential.js';

/** Neo4j plans every new statement for tenths of a second, and each of these is new. */
const COUNTS = { embedded: 300, neo4j: 15 };
const SEED = 20261125;

describe.each(STORES)('the fast path and graphql-js on $name', ({ name: engine, open }) => {
  const count = COUNTS[engine];
  let opened: OpenStore;
  let differential: Differential;
  const seen: Compared[] = [];

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    differential = new Differential(opened.reader);
    await differential.start();
    seen.push(...(await differential.compareRandom(count, SEED)));
  }, 300_000);
  afterAll(async () => {
    await differential?.stop();
    await opened?.close();
  });

  it.each(OPERATIONS)(
    'give the same bytes for $name, of which graphql-js executes none',
    async ({ query }) => {
      const { fast, plain, isFast, exchanges } = await differential.compare(query, {});
      expect([fast, isFast, exchanges]).toEqual([plain, true, 1]);
    },
  );

  it(`give the same bytes for ${count} random operations`, () => {
    expect(seen.filter(isDifferent).slice(0, 3)).toEqual([]);
  });

  it('share the random operations: at least nine of ten take the fast path', () => {
    const slow = seen.filter(({ isFast }) => !isFast);
    const reasons = slow.slice(0, 40).map(({ errors }) => errors[0]);
    expect(slow.length, reasons.join('\n')).toBeLessThanOrEqual(count / 10);
  });

  it('make at most one exchange with the database for each', () => {
    expect(seen.filter(({ exchanges }) => exchanges > 1)).toEqual([]);
  });
});
