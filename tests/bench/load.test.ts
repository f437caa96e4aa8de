import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticArticles } from '../../bench/graph.js';
import { loadArticles } from '../../bench/load.js';
import { createIngest } from '../../src/ingest/ingest.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { type OpenStore, STORES } from '../support/stores.js';

const ARTICLES = 40;
const DUMPS = {
  nodes:
    'MATCH (n) WHERE NOT n:Run AND NOT n:Change RETURN n.id AS id, properties(n) AS properties ORDER BY id',
  relationships:
    'MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p ORDER BY a, t, b, r.start, r.claimId',
};

async function dump(store: Store): Promise<readonly unknown[]> {
  const parts = await Promise.all(
    Object.values(DUMPS).map((cypher) => store.read(cypher as Cypher, {}, { timeout: 60_000 })),
  );
  return parts.map(({ values }) => values.toSorted(byKeys));
}

/** Nodes that share an id are told apart by what properties they have. */
function byKeys(one: readonly unknown[], other: readonly unknown[]): number {
  const [left, right] = [one, other].map(([id, properties]) =>
    JSON.stringify([id, typeof properties === 'object' ? Object.keys(properties ?? {}).toSorted() : '']),
  ) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

async function ingested(store: Store): Promise<void> {
  const articles = [...syntheticArticles(ARTICLES)];
  const readings = new Map(articles.map(({ document, extraction }) => [document.text, extraction]));
  const ingest = createIngest({
    store,
    extract: async ({ text }) => {
      const extraction = readings.get(text);
      if (extraction === undefined) throw new Error('another text');
      return extraction;
    },
    now: () => '2020-01-01T00:00:00.000Z',
  });
  await ingest.prepare();
  for (const { document } of articles) await ingest.ingest(document);
}

describe.each(STORES)('the synthetic graph on $name', ({ open }) => {
  let graph: OpenStore;
  beforeAll(async () => {
    graph = await open();
  });
  afterAll(() => graph.close());

  it('is what ingest would have made of the same articles', { timeout: 120_000 }, async () => {
    await loadArticles(graph.store, ARTICLES);
    const loaded = await dump(graph.store);
    await graph.close();
    graph = await open();
    await ingested(graph.store);
    expect(loaded).toEqual(await dump(graph.store));
  });
});
