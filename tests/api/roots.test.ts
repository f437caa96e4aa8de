import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';
import { idOfClaim, PLACED } from './support/graph-rows.js';

const A1 = PLACED.a1?.id ?? '';

/** Every root that finds one thing: how it is asked, and the id that it finds. */
const LOOK_UPS = [
  ['article', `id: "${A1}"`, A1],
  ['article', 'url: "https://news.example/2017-11-06"', A1],
  ['person', 'id: "person:vladimir-putin"', 'person:vladimir-putin'],
  ['person', 'name: "vladimir PUTIN"', 'person:vladimir-putin'],
  ['person', 'name: "Rouhani"', 'person:hassan-rouhani'],
  ['country', 'code: "IR"', 'country:IR'],
  ['country', 'code: "ir"', 'country:IR'],
  ['country', 'id: "country:RU"', 'country:RU'],
  ['country', 'name: "Russia"', 'country:RU'],
  ['organization', 'name: "Rosneft"', 'org:rosneft'],
  ['place', 'name: "Tehran"', 'place:tehran-IR'],
  ['position', 'id: "position:president-iran"', 'position:president-iran'],
  ['agreement', 'id: "agreement:caspian-pact-2017"', 'agreement:caspian-pact-2017'],
  ['event', 'id: "event:meeting-tehran-2017"', 'event:meeting-tehran-2017'],
  ['statement', `id: "${A1}#q0"`, `${A1}#q0`],
  ['claim', `id: "${idOfClaim(0)}"`, idOfClaim(0)],
  ['node', 'id: "place:moscow-RU"', 'place:moscow-RU'],
  ['node', `id: "${A1}#s0"`, `${A1}#s0`],
  ['node', 'id: "person:putin-of-2015"', 'person:vladimir-putin'],
  ['person', 'id: "person:putin-of-2015"', 'person:vladimir-putin'],
] as const;

const LISTS = [
  ['articles', 4],
  ['people', 6],
  ['countries', 2],
  ['organizations', 1],
  ['places', 2],
  ['positions', 1],
  ['agreements', 1],
  ['events', 2],
  ['statements', 2],
  ['claims', 23],
] as const;

interface Hit {
  readonly node: { readonly __typename: string };
  readonly snippet: {
    readonly text: string;
    readonly highlights: readonly { readonly start: number; readonly end: number }[];
  };
}

describe.each(STORES)('the roots on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each(LOOK_UPS)('%s(%s) finds %s', async (root, by, id) => {
    expect(await api.ask(`{ ${root}(${by}) { id } }`)).toEqual({ data: { [root]: { id } } });
  });

  it.each([
    ['article', `id: "article:${'0'.repeat(32)}"`],
    ['person', 'id: "person:nobody"'],
    ['person', 'name: "Nobody At All"'],
    ['country', 'code: "ZZ"'],
    ['country', 'id: "person:vladimir-putin"'],
    ['node', 'id: "article:nonsense"'],
    ['claim', 'id: "claim:0"'],
    ['person', 'name: "\\"}) DETACH DELETE (n) //"'],
    ['person', 'id: "person:\' OR 1 = 1"'],
    ['country', 'code: "`IR`"'],
  ])('%s(%s) finds nothing and answers null', async (root, by) => {
    expect(await api.ask(`{ ${root}(${by}) { id } }`)).toEqual({ data: { [root]: null } });
  });

  it('nodes keeps the order of the ids, with null for what is not there', async () => {
    const query = '{ nodes(ids: ["country:RU", "person:nobody", "place:tehran-IR"]) { __typename id } }';
    expect((await api.ask(query)).data).toEqual({
      nodes: [
        { __typename: 'Country', id: 'country:RU' },
        null,
        { __typename: 'Place', id: 'place:tehran-IR' },
      ],
    });
  });

  it.each(LISTS)('%s counts %i and gives them by id', async (root, count) => {
    const { list } = await api.read<{ list: { totalCount: number; nodes: { id: string }[] } }>(
      `{ list: ${root}(first: 100) { totalCount nodes { id } } }`,
    );
    expect(list.totalCount).toBe(count);
    expect(new Set(list.nodes.map(({ id }) => id)).size).toBe(count);
  });

  it('statistics counts what is there', async () => {
    expect(
      (await api.ask('{ statistics { articles sentences statements claims entities people countries } }'))
        .data,
    ).toEqual({
      statistics: {
        articles: 4,
        sentences: 9,
        statements: 2,
        claims: 23,
        entities: 15,
        people: 6,
        countries: 2,
      },
    });
  });

  it('search finds things of every kind, and says where', async () => {
    const query = `{ search(query: "pact", kinds: [ARTICLE, AGREEMENT]) {
      edges { score node { __typename ... on Agreement { name } } snippet { text highlights { start end } } } } }`;
    const { edges } = (await api.read<{ search: { edges: Hit[] } }>(query)).search;
    expect(edges.map(({ node }) => node.__typename).sort()).toEqual([
      'Agreement',
      'Article',
      'Article',
      'Article',
    ]);
    for (const { snippet } of edges)
      for (const { start, end } of snippet.highlights)
        expect(snippet.text.slice(start, end).toLowerCase()).toBe('pact');
  });

  it.each(LOOK_UPS.slice(0, 3))('%s(%s) makes one exchange with the database', async (root, by) => {
    const before = api.exchanges;
    await api.ask(`{ ${root}(${by}) { id } }`);
    expect(api.exchanges - before).toBe(1);
  });
});
