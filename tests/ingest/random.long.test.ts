import { describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/ingest/dump.js';
import { STORES } from '../support/stores.js';
import { randomArticles } from './random-articles.js';
import { ingestOf, seeded, shuffle, type Written } from './support.js';

const ROUNDS = Number(process.env.ROUNDS ?? 12);

describe.each(STORES)('random articles on $name', { timeout: 900_000 }, ({ open }) => {
  /** The graph of these articles, ingested in this order into an empty store, with others that come and go on the way. */
  const graphOf = async (articles: readonly Written[], passing: readonly Written[] = []): Promise<string> => {
    const { store, close } = await open();
    try {
      const ingest = ingestOf(store, [...articles, ...passing]);
      await ingest.prepare();
      for (const [i, { document }] of articles.entries()) {
        const guest = passing[i];
        if (guest !== undefined) await ingest.ingest(guest.document);
        await ingest.ingest(document);
      }
      for (const { id } of passing) await ingest.delete(id);
      return await canonicalDump(store);
    } finally {
      await close();
    }
  };

  it.each(Array.from({ length: ROUNDS }, (_, seed) => seed))(
    'are the same graph in any order, whatever came and went (seed %i)',
    async (seed) => {
      const articles = randomArticles(seed, 18);
      const [staying, passing] = [articles.slice(0, 12), articles.slice(12)];
      const random = seeded(seed + 1_000);
      const expected = await graphOf(staying);
      expect(await graphOf(shuffle(staying, random), shuffle(passing, random))).toBe(expected);
    },
  );
});
