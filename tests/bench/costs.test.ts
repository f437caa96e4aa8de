import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadArticles, refreshPlans } from '../../bench/load.js';
import type { Cypher } from '../../src/store/store.js';
import type { Variables } from '../query/support/readings.js';
import { OPERATIONS } from '../support/operations.js';
import { type OpenStore, STORES } from '../support/stores.js';
import { operatorsOf, Profiler, pageOf, ROOTS } from './profile.js';

const ARTICLES = 1_000;
const NEWEST = 'orderBy: [{field: PUBLISHED_AT, direction: DESC}]';
const FILTERED = `query ($id: ID!) { articles(first: 20, ${NEWEST}, filter: {people: {some: {id: {eq: $id}}}}) { nodes { id } } }`;

const SORTS = /^(Sort|Top|Partial)/;
const SCANS = /^(NodeByLabelScan|AllNodesScan)/;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string | null };
}

describe.each(STORES.filter(({ name }) => name === 'neo4j'))('what operations cost on $name', ({ open }) => {
  let opened: OpenStore;
  let profiler: Profiler;

  beforeAll(async () => {
    opened = await open();
    await loadArticles(opened.store, ARTICLES);
    await refreshPlans(opened.store);
    profiler = new Profiler(
      opened.store,
      inject('neo4j') as Exclude<ReturnType<typeof inject<'neo4j'>>, string>,
    );
  }, 240_000);
  afterAll(async () => {
    await profiler?.close();
    await opened?.close();
  });

  const hitsOf = (query: string, variables?: Variables): Promise<number> => profiler.hitsOf(query, variables);

  /** The cursor of the last row of a page of 100; null for the last page. */
  const cursorBehind = async (page: string, after: string | null): Promise<string | null> => {
    const list = await profiler.ask<Page>(page, { after });
    return list?.nodes.length === 100 ? list.pageInfo.endCursor : null;
  };

  it('is bounded by the degree of the thing that a filter names', async () => {
    const [[id, degree] = []] = (
      await opened.store.read(
        'MATCH (p:Person) WITH p ORDER BY p.articleCount, p.id LIMIT 1 RETURN p.id AS id, p.articleCount AS degree' as Cypher,
      )
    ).values;
    expect(await hitsOf(FILTERED, { id })).toBeLessThanOrEqual(20 * (Number(degree) + 1));
  });

  it('is bounded for the first evidence of a claim, however many articles say so', async () => {
    const query = (first: number): string =>
      `{ claims(first: 1, orderBy: [{field: EVIDENCE_COUNT, direction: DESC}]) { nodes { evidence(first: ${first}) { quote } } } }`;
    const [[most] = []] = (
      await opened.store.read('MATCH (c:Claim) RETURN max(c.evidenceCount) AS most' as Cypher)
    ).values;
    expect(Number(most)).toBeGreaterThan(200);
    expect(await hitsOf(query(1))).toBeLessThan(60);
    expect(await hitsOf(query(10))).toBeLessThan(300);
  });

  it('is nothing but the edge for the quote of a fact', async () => {
    const facts = (fields: string): string =>
      `{ people(first: 20) { nodes { countries(first: 5) { edges { confidence ${fields} } } } } }`;
    const more = (await hitsOf(facts('evidence(first: 1) { quote }'))) - (await hitsOf(facts('')));
    expect(more).toBeLessThanOrEqual(20 * 5);
  });

  it('is small for an id that nothing has', async () => {
    const ids = '"person:nobody", "country:NONE"';
    expect(await hitsOf('{ node(id: "person:nobody") { id } }')).toBeLessThan(20);
    expect(await hitsOf(`{ nodes(ids: [${ids}]) { id } }`)).toBeLessThan(40);
    expect(await hitsOf('{ person(id: "person:nobody") { name } }')).toBeLessThan(20);
  });

  describe.each(ROOTS)('for $root by $order', (list) => {
    it('has no sort', async () => {
      const operators = operatorsOf(await profiler.profile(pageOf(list, 20), { after: null }));
      expect(operators.filter(({ operatorType }) => SORTS.test(operatorType))).toEqual([]);
      expect(operators.filter(({ operatorType }) => SCANS.test(operatorType))).toEqual([]);
    });

    it('is at most twice as much for any page as for the first', async () => {
      const first = await hitsOf(pageOf(list, 20), { after: null });
      let after = await cursorBehind(pageOf(list, 100), null);
      for (let pages = 1; after !== null; pages += 1) {
        if (pages % 3 === 1) expect(await hitsOf(pageOf(list, 20), { after })).toBeLessThanOrEqual(2 * first);
        after = await cursorBehind(pageOf(list, 100), after);
      }
    });
  });

  it.each(OPERATIONS)('scans no label in $name', async ({ query }) => {
    const operators = operatorsOf(await profiler.profile(query));
    expect(operators.filter(({ operatorType }) => SCANS.test(operatorType))).toEqual([]);
  });
});
