import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cypher } from '../../src/store/store.js';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';
import { PLACED } from './support/graph-rows.js';

const URL = 'https://news.example/twice';
const VERSIONS = [
  { id: `article:${'1'.repeat(32)}`, version: 1, publishedKey: '2019-01-01', superseded: true },
  { id: `article:${'2'.repeat(32)}`, version: 2, publishedKey: '2019-01-02' },
];

describe.each(STORES)('articles on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
    await api.store.write(async (transaction) => {
      for (const article of VERSIONS) {
        const properties = { ...article, url: `${URL}?v=${article.version}`, canonicalUrl: URL, text: 'It.' };
        await transaction.run('CREATE (n:Article) SET n += $properties' as Cypher, { properties });
      }
    });
  });
  afterAll(() => api?.close());

  it('are found in their newest version by the address that all share', async () => {
    expect(await api.read(`{ article(url: "${URL}") { version superseded } }`)).toEqual({
      article: { version: 2, superseded: false },
    });
  });

  it('are found in an older version by its id only', async () => {
    const [older] = VERSIONS;
    expect(
      await api.read(
        `{ byId: article(id: "${older?.id}") { version } byUrl: article(url: "${URL}?v=1") { version } }`,
      ),
    ).toEqual({ byId: { version: 1 }, byUrl: null });
  });

  it.each([
    ['{ kind: { in: [NAME] }, entity: { country: { code: { eq: "RU" } } } }', ['Russia', 'Russian']],
    ['{ text: { startsWith: "CASP" } }', ['Caspian Pact']],
    ['{ entity: { name: { eq: "rouhani" } } }', ['Hassan Rouhani', 'President Rouhani']],
    ['{ entity: { id: { eq: "person:donald-trump" } } }', ['Trump']],
    ['{ or: [] }', []],
    ['{ and: [] , entity: { person: {} }, text: { contains: "putin" } }', ['Vladimir Putin', 'Putin']],
  ])('filter their mentions by %s', async (filter, expected) => {
    type Mentions = { readonly totalCount: number; readonly nodes: readonly { readonly text: string }[] };
    const { article } = await api.read<{ article: { mentions: Mentions } }>(
      `{ article(id: "${PLACED.a1?.id}") { mentions(first: 50, filter: ${filter}) { totalCount nodes { text } } } }`,
    );
    expect(article.mentions.nodes.map(({ text }) => text)).toEqual(expected);
    expect(article.mentions.totalCount).toBe(expected.length);
  });
});
