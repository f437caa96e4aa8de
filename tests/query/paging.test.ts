import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cypher } from '../../src/store/store.js';
import { type OpenStore, STORES } from '../support/stores.js';
import { type Ask, askOf, dataOf } from './support/ask.js';
import { smallSchema } from './support/schema.js';

/** Numbers below `bound`, the same for the same seed. */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

interface Row {
  readonly id: string;
  readonly nameKey: string;
  readonly articleCount?: number;
  readonly dateKey: string;
}

/** Many ties in every key, keys that are absent, names beyond ASCII. */
function rows(seed: number, count: number): readonly Row[] {
  const next = generator(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `person:p${String(index).padStart(3, '0')}`,
    nameKey: ['ann', 'bob', 'ß', 'élan'][next(4)] ?? '',
    dateKey: ['0000', '2015-01-01', '2017-11-01'][next(3)] ?? '',
    ...(next(3) > 0 && { articleCount: next(3) }),
  }));
}

type Key = readonly [value: string | number, descending: boolean];

/** The order that the lists must have, written anew: by code point, then by the id in the direction of the last key. */
const compareKeys = (left: readonly Key[], right: readonly Key[]): number => {
  for (const [index, [value, descending]] of left.entries()) {
    const other = right[index]?.[0] ?? value;
    if (value !== other) return value < other === descending ? 1 : -1;
  }
  return 0;
};

const ORDERS: Readonly<Record<string, (row: Row) => readonly Key[]>> = {
  '[{ field: NAME, direction: ASC }]': (row) => [
    [row.nameKey, false],
    [row.id, false],
  ],
  '[{ field: NAME, direction: DESC }]': (row) => [
    [row.nameKey, true],
    [row.id, true],
  ],
  '[{ field: ARTICLE_COUNT, direction: DESC }, { field: NAME, direction: ASC }]': (row) => [
    [row.articleCount ?? 0, true],
    [row.nameKey, false],
    [row.id, false],
  ],
};

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

const COUNT = 23;

describe.each(STORES)('pages on $name', ({ open }) => {
  let opened: OpenStore;
  let ask: Ask;
  const people = rows(7, COUNT);

  beforeAll(async () => {
    opened = await open();
    ask = askOf(smallSchema(), opened.reader);
    await opened.store.write(async (transaction) => {
      await transaction.run(
        'CREATE (:Entity:Person {id: "person:hub", nameKey: "hub", nameKeys: ["hub"]})' as Cypher,
      );
      for (const { articleCount, ...row } of people) {
        const count = articleCount === undefined ? '' : ', articleCount: $articleCount';
        await transaction.run(
          `MATCH (h:Entity {id: "person:hub"}) CREATE (h)-[:MET_WITH {claimId: "claim:" + $id, modality: "actual", polarity: "affirmed", dateKey: $dateKey}]->(:Entity:Person {id: $id, nameKey: $nameKey, nameKeys: ["p"]${count}})` as Cypher,
          articleCount === undefined ? row : { ...row, articleCount },
        );
      }
    });
  });
  afterAll(() => opened.close());

  const PARTS =
    'edges { cursor node { ... on Node { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const LISTS = {
    root: (args: string) => `{ list: people(filter: { name: { eq: "p" } }, ${args}) { ${PARTS} } }`,
    nested: (args: string) => `{ person(id: "person:hub") { list: meetings(${args}) { ${PARTS} } } }`,
  };

  const readPage = async (source: string): Promise<Page> => {
    const data = await dataOf<{ person?: { list: Page }; list: Page }>(ask(source));
    return (data.person ?? data).list;
  };

  /** The ids page by page to the end; checks what each page says of its place. */
  const walk = async (
    list: keyof typeof LISTS,
    order: string,
    size: number,
    forward: boolean,
  ): Promise<string[][]> => {
    const pages: string[][] = [];
    let cursor = '';
    for (;;) {
      const page = await readPage(LISTS[list](`${order}${forward ? 'first' : 'last'}: ${size}${cursor}`));
      pages.push(page.edges.map(({ node }) => node.id));
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
      expect([startCursor, endCursor]).toEqual([page.edges[0]?.cursor, page.edges.at(-1)?.cursor]);
      expect(forward ? hasPreviousPage : hasNextPage).toBe(pages.length > 1);
      if (!(forward ? hasNextPage : hasPreviousPage)) return pages;
      cursor = forward ? `, after: "${endCursor}"` : `, before: "${startCursor}"`;
    }
  };

  const expected = (keys: (row: Row) => readonly Key[]): string[] =>
    [...people].sort((left, right) => compareKeys(keys(left), keys(right))).map(({ id }) => id);

  it.each(Object.keys(ORDERS))('cover a list once, forward and backward, in the order %s', async (order) => {
    const ids = expected(ORDERS[order] ?? (() => []));
    for (const size of [1 + (order.length % 3), 7]) {
      const forward = await walk('root', `orderBy: ${order}, `, size, true);
      const backward = await walk('root', `orderBy: ${order}, `, size, false);
      expect(forward.flat()).toEqual(ids);
      expect(backward.reverse().flat()).toEqual(ids);
    }
  });

  it('cover a list of facts once, forward and backward', async () => {
    const ids = expected((row) => [
      [row.dateKey, true],
      [row.id, false],
    ]);
    expect((await walk('nested', '', 4, true)).flat()).toEqual(ids);
    expect((await walk('nested', '', 5, false)).reverse().flat()).toEqual(ids);
  });

  it('show as many nodes as edges, page by page, as many as totalCount says: one for each fact', async () => {
    await opened.store.write((transaction) =>
      transaction.run(
        'MATCH (h:Entity {id: "person:hub"}) CREATE (w:Entity:Person {id: "person:twice", nameKey: "twice", nameKeys: ["twice"]}) CREATE (h)-[:MET_WITH {claimId: "claim:1", modality: "actual", polarity: "affirmed", dateKey: "2017-11-01"}]->(w) CREATE (w)-[:MET_WITH {claimId: "claim:2", modality: "actual", polarity: "affirmed", dateKey: "2017-11-02"}]->(h)' as Cypher,
      ),
    );
    const list = (first: number, after: string) =>
      `{ person(id: "person:twice") { list: meetings(first: ${first}${after}) { totalCount nodes { ... on Node { id } } edges { node { ... on Node { id } } } pageInfo { endCursor } } } }`;
    const hub = { id: 'person:hub' };
    const page = { totalCount: 2, nodes: [hub], edges: [{ node: hub }] };
    const first = await readPage(list(1, ''));
    expect(first).toMatchObject(page);
    expect(await readPage(list(1, `, after: "${first.pageInfo.endCursor}"`))).toMatchObject(page);
    expect(await readPage(list(2, ''))).toMatchObject({ totalCount: 2, nodes: [hub, hub] });
  });

  it('lie between two cursors', async () => {
    const ids = expected(ORDERS['[{ field: NAME, direction: ASC }]'] ?? (() => []));
    const order = 'orderBy: [{ field: NAME, direction: ASC }], ';
    const { edges } = await readPage(LISTS.root(`${order}first: 20`));
    const between = `${order}after: "${edges[2]?.cursor}", before: "${edges[9]?.cursor}", `;
    const page = await readPage(LISTS.root(`${between}first: 3`));
    expect(page.edges.map(({ node }) => node.id)).toEqual(ids.slice(3, 6));
    const last = await readPage(LISTS.root(`${between}last: 3`));
    expect(last.edges.map(({ node }) => node.id)).toEqual(ids.slice(6, 9));
    expect([page.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([true, true]);
  });

  it('may be empty', async () => {
    const page = await readPage(LISTS.root('first: 0'));
    expect(page).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});
