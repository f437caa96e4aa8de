import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../api/support/write-graph.js';
import { type OpenStore, STORES } from '../support/stores.js';
import { Differential, isDifferent } from './support/differential.js';

/** Neo4j plans every new statement for tenths of a second, and each of these is new. */
const COUNTS = { embedded: 2_000, neo4j: 400 };

describe.each(STORES)('the fast path and graphql-js on $name', ({ name, open }) => {
  const count = COUNTS[name];
  let opened: OpenStore;
  let differential: Differential;

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    differential = new Differential(opened.reader);
    await differential.start();
  });
  afterAll(async () => {
    await differential?.stop();
    await opened?.close();
  });

  it(`give the same bytes for ${count} random operations, of which at least nine of ten take the fast path`, async () => {
    const seen = await differential.compareRandom(count, 1);
    expect(seen.filter(isDifferent).slice(0, 3)).toEqual([]);
    expect(seen.filter(({ exchanges }) => exchanges > 1)).toEqual([]);
    expect(seen.filter(({ isFast }) => isFast).length).toBeGreaterThanOrEqual(count * 0.9);
  });
});
