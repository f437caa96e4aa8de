import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/ingest/dump.js';
import type { Ingest } from '../../src/ingest/ingest.js';
import { STORES } from '../support/stores.js';
import { AGAIN, ARTICLES, VISIT } from './articles.js';
import { ask, ingestOf, seeded, shuffle, type Written } from './support.js';

describe.each(STORES)('the graph on $name', { timeout: 120_000 }, ({ open }) => {
  let graph: Awaited<ReturnType<typeof open>>;
  let ingest: Ingest;

  beforeEach(async () => {
    graph = await open();
    ingest = ingestOf(graph.store, ARTICLES);
    await ingest.prepare();
  });
  afterEach(() => graph.close());

  const ingestAll = async (articles: readonly Written[]): Promise<string> => {
    for (const { document } of articles) await ingest.ingest(document);
    return canonicalDump(graph.store);
  };
  const emptied = async (articles: readonly Written[]): Promise<void> => {
    for (const { id } of articles) await ingest.delete(id);
  };

  it('holds nothing but Meta after everything is deleted', async () => {
    const empty = await canonicalDump(graph.store);
    await ingestAll(ARTICLES);
    await emptied(ARTICLES);
    expect(await canonicalDump(graph.store)).toBe(empty);
  });

  it('is the same when ingested twice', async () => {
    const once = await ingestAll(ARTICLES);
    expect(await ingestAll(ARTICLES)).toBe(once);
  });

  it('writes no Run and no Change the second time', async () => {
    await ingestAll([VISIT]);
    const count = 'MATCH (n) WHERE n:Run OR n:Change RETURN count(n) AS total';
    const before = await ask(graph.store, count);
    await ingestAll([VISIT]);
    expect(await ask(graph.store, count)).toEqual(before);
  });

  it('is the same after 100 ingests of one article', async () => {
    const once = await ingestAll([VISIT]);
    expect(await ingestAll(Array.from({ length: 100 }, () => VISIT))).toBe(once);
  });

  it.each([1, 2, 3, 4, 5])('is the same in whatever order articles come (seed %i)', async (seed) => {
    const inOrder = await ingestAll(ARTICLES);
    await emptied(ARTICLES);
    expect(await ingestAll(shuffle(ARTICLES, seeded(seed)))).toBe(inOrder);
  });

  it.each(ARTICLES.map((article, i) => [i, article] as const))(
    'is after deleting article %i as if it had never been ingested',
    async (_, article) => {
      const without = await ingestAll(ARTICLES.filter((each) => each !== article));
      await ingestAll([article]);
      await ingest.delete(article.id);
      expect(await canonicalDump(graph.store)).toBe(without);
    },
  );

  it('is the same when everything derived is dropped and rebuilt', async () => {
    const before = await ingestAll(ARTICLES);
    await ingest.rebuild();
    expect(await canonicalDump(graph.store)).toBe(before);
  });

  it('quotes every evidence verbatim', async () => {
    await ingestAll(ARTICLES);
    const rows = await ask(
      graph.store,
      'MATCH (c:Claim)-[r:SUPPORTED_BY]->(s:Sentence)-[:IN_ARTICLE]->(a:Article) RETURN r.start AS start, r.end AS end, r.quote AS quote, a.text AS text',
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(
      rows.filter(([from, to, quote, text]) => String(text).slice(Number(from), Number(to)) !== quote),
    ).toEqual([]);
  });

  it('has no claim without evidence', async () => {
    await ingestAll([VISIT, AGAIN]);
    const rows = await ask(
      graph.store,
      'MATCH (c:Claim) WHERE NOT EXISTS { MATCH (c)-[:SUPPORTED_BY]->(s:Sentence) } RETURN c.id AS id',
    );
    expect(rows).toEqual([]);
  });

  it('keeps with every claim the sentences of its first ten pieces of evidence', async () => {
    await ingestAll(ARTICLES);
    const rows = await ask(
      graph.store,
      `MATCH (c:Claim)-[r:SUPPORTED_BY]->(s:Sentence) WITH c, r, s ORDER BY r.publishedKey, r.articleId, r.start, r.end
       RETURN c.id AS id, c.firstSentences AS kept, collect(s.id) AS found`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const [, kept, found] of rows) expect(kept).toEqual([...new Set((found as string[]).slice(0, 10))]);
  });

  it('has no domain edge without a claim', async () => {
    await ingestAll(ARTICLES);
    const edges = await ask(
      graph.store,
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.claimId AS id ORDER BY id',
    );
    const claims = await ask(graph.store, 'MATCH (c:Claim) RETURN c.id AS id ORDER BY id');
    const known = new Set(claims.map(([id]) => id));
    expect(edges.length).toBeGreaterThan(5);
    expect(edges.filter(([id]) => !known.has(id))).toEqual([]);
  });
});
