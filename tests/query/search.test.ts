import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cypher } from '../../src/store/store.js';
import { type OpenStore, STORES } from '../support/stores.js';
import { type Ask, askOf, dataOf } from './support/ask.js';
import { article, writeGraph } from './support/graph.js';
import { smallSchema } from './support/schema.js';

/** Neo4j's full-text index lags behind what was written. */
const INDEXED_WITHIN = 10_000;

describe.each(STORES)('search on $name', ({ open }) => {
  let opened: OpenStore;
  let ask: Ask;

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    const text = `${'before '.repeat(60)}Zanzibar${' after'.repeat(60)}`;
    const texts = {
      6: 'Trade: free economic zones',
      7: 'socioeconomic: the tree of trade is no free trade.',
      8: 'Free-trade zones, a free economy: economies of scale',
      9: text,
      10: 'The port of Abidjan, in Côte d’Ivoire',
    };
    const rows = Object.entries(texts).map(([number, text]) => ({ id: article(number), text }));
    await opened.store.write((transaction) =>
      transaction.run(
        'UNWIND $rows AS r CREATE (:Article {id: r.id, text: r.text, searchText: r.text, publishedKey: "0000"})' as Cypher,
        { rows },
      ),
    );
    ask = askOf(smallSchema(), opened.reader);
    await vi.waitFor(async () => expect(await idsOf('zanzibar')).toHaveLength(1), INDEXED_WITHIN);
  });
  afterAll(() => opened.close());

  const idsOf = async (query: string, rest = ''): Promise<unknown> => {
    const source = `query ($query: String!) { search(query: $query${rest}) { nodes { ... on Node { id } } } }`;
    const { search } = await dataOf<{ search: { nodes: { id: string }[] } }>(ask(source, { query }));
    return search.nodes.map(({ id }) => id);
  };

  it.each([
    ['Vladimir Putin', ['person:vladimir-putin', article('1')]],
    ['iran', ['country:IR', article('1'), article('2'), 'position:president-iran']],
    ['iran plan', [article('1'), article('2'), 'country:IR', 'agreement:jcpoa', 'position:president-iran']],
    [
      'iran AND the plan',
      [article('1'), article('2'), 'country:IR', 'agreement:jcpoa', 'position:president-iran'],
    ],
    ['the', []],
    ['a in to', []],
    ['?!', []],
    ['nothingness', []],
  ])('finds "%s", what has most of its words first, then what is best known', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  it.each([
    ['econom*', [article('6'), article('8')]],
    ['"free trade"', [article('7'), article('8')]],
    ['"trade: free"', [article('6')]],
    ['"trade free"', []],
    ['“Free-Trade” ECONOM*', [article('8'), article('6'), article('7')]],
    ['"free trade" zanzibar', [article('7'), article('8'), article('9')]],
    ['econom', []],
    ['"tree of trade"', [article('7')]],
    ['"of to the"', []],
    [`"côte d'ivoire"`, [article('10')]],
    ['"abidjan in Côte"', []],
  ])('finds what begins so, and words in a row, by %s', async (query, ids) => {
    expect(await idsOf(query, ', kinds: [ARTICLE]')).toEqual(ids);
  });

  it('marks phrases and words that begin so', async () => {
    const source = `{ search(query: "\\"free trade\\" eco*") { edges { score text } } }`;
    expect(await ask(source)).toEqual({
      data: {
        search: {
          edges: [
            { score: 2, text: '**Free-trade** zones, a free **economy**: **economies** of scale' },
            { score: 1, text: 'Trade: free **economic** zones' },
            { score: 1, text: 'socioeconomic: the tree of trade is no **free trade**.' },
          ],
        },
      },
    });
  });

  it('finds things of the kinds asked for', async () => {
    expect(await idsOf('iran', ', kinds: [COUNTRY, POSITION]')).toEqual([
      'country:IR',
      'position:president-iran',
    ]);
  });

  it('counts, scores and marks the words', async () => {
    const source = `{ search(query: "tehran MET", kinds: [ARTICLE]) { totalCount edges { score text snippet { text highlights { start end } } } } }`;
    const text = 'Putin in Tehran Putin met Rouhani in Tehran. Iran is party to the plan.';
    expect(await ask(source)).toEqual({
      data: {
        search: {
          totalCount: 1,
          edges: [
            {
              score: 2,
              text: 'Putin in **Tehran** Putin **met** Rouhani in **Tehran**. Iran is party to the plan.',
              snippet: {
                text,
                highlights: [
                  { start: 9, end: 15 },
                  { start: 22, end: 25 },
                  { start: 37, end: 43 },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('cuts a long text to the words around the first that fits', async () => {
    const source = '{ search(query: "zanzibar") { edges { text } } }';
    const before = 'before '.repeat(11);
    const after = ' after'.repeat(25);
    expect(await ask(source)).toEqual({
      data: { search: { edges: [{ text: `… ${before}**Zanzibar**${after} …` }] } },
    });
  });

  it('answers a search without words by an empty page', async () => {
    const source = '{ search(query: "…") { totalCount edges { score } pageInfo { hasNextPage endCursor } } }';
    expect(await ask(source)).toEqual({
      data: { search: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    });
  });

  it('goes on behind a cursor', async () => {
    const page = ask('{ search(query: "iran", first: 2) { pageInfo { endCursor } } }');
    const { pageInfo } = (await dataOf<{ search: { pageInfo: { endCursor: string } } }>(page)).search;
    expect(await idsOf('iran', `, after: "${pageInfo.endCursor}"`)).toEqual([
      article('2'),
      'position:president-iran',
    ]);
  });

  it.each([
    ['another search', 'iran plan', '{ search(query: "iran", first: 2) { pageInfo { endCursor } } }'],
    ['another list', 'iran', '{ search: people(first: 2) { pageInfo { endCursor } } }'],
  ])('refuses the cursor of %s', async (_, query, source) => {
    const { pageInfo } = (await dataOf<{ search: { pageInfo: { endCursor: string } } }>(ask(source))).search;
    const next =
      'query ($query: String!, $after: String) { search(query: $query, after: $after) { nodes { __typename } } }';
    expect(await ask(next, { query, after: pageInfo.endCursor })).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('search(after): this cursor belongs to another list or ordering.'),
        },
      ],
    });
  });

  it('gives every search cursors of its own', async () => {
    const source =
      'query ($query: String!, $after: String) { search(query: $query, first: 2, after: $after) { nodes { __typename } pageInfo { endCursor } } }';
    const pages = await Promise.all(
      ['iran', 'plan'].map(async (query) => {
        const first = await dataOf<{ search: { pageInfo: { endCursor: string } } }>(ask(source, { query }));
        const after = first.search.pageInfo.endCursor;
        return [after, await ask(source, { query, after })] as const;
      }),
    );
    const [iran, plan] = pages;
    expect(iran?.[0]).not.toBe(plan?.[0]);
    expect(pages.map(([, page]) => 'errors' in (page as object))).toEqual([false, false]);
    expect(await ask(source, { query: 'plan', after: iran?.[0] })).toHaveProperty('errors');
  });
});
