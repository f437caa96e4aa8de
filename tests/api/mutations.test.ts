import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ingest as ArticleIngest } from '../../src/api/context.js';
import type { Document } from '../../src/domain/document.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { articleId } from '../../src/domain/ids.js';
import { AppError } from '../../src/errors.js';
import { EXTRACTOR } from '../../src/extract/version.js';
import { createIngest } from '../../src/ingest/ingest.js';
import type { Store } from '../../src/store/store.js';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

const TEXT = 'Iran welcomed the news.';
const INGEST = `mutation ($text: String!) { ingestArticle(input: { text: $text, title: "News", publishedAt: "2018-06-01" }) {
  outcome article { id title publishedAt text sentences { text } countries { nodes { id } } } } }`;
const REVISE = `mutation ($text: String!, $publishedAt: Moment!) {
  ingestArticle(input: { text: $text, title: "Revised", url: "https://news.example/revised", publishedAt: $publishedAt }) {
    outcome article { id } } }`;
/** Two articles, of the second of which that is selected. */
const selecting = (selected: string): string => `
  mutation ($text: String!, $first: String!, $isMore: Boolean!) {
    first: ingestArticle(input: { text: $first, title: "First", publishedAt: "2018-06-01" }) { outcome article { id } }
    ingestArticle(input: { text: $text, title: "News", publishedAt: "2018-06-01" }) {
      outcome article { ${selected} isOpen: superseded @skip(if: $isMore) }
    }
  }`;
const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { id deleted } }';

const extractionOf = ({ file, text }: Document): Extraction => ({
  file,
  title: 'News',
  publishedAt: '2018-06-01',
  language: 'en',
  text,
  extractor: EXTRACTOR,
  sentences: [{ index: 0, start: 0, end: text.length }],
  entities: [{ id: 'country:IR', kind: 'country', name: 'Iran', aliases: [], type: null, country: 'IR' }],
  mentions: [{ entityId: 'country:IR', kind: 'name', start: 0, end: 4 }],
  agreements: [],
  events: [],
  positions: [],
  statements: [],
  dates: [],
  amounts: [],
  claims: [],
  diagnostics: [],
});

/** The real ingest, over an extraction written by hand. */
function ingestInto(store: Store): ArticleIngest {
  const ingest = createIngest({
    store,
    extract: async (document) => extractionOf(document),
    now: () => '2026-01-01T00:00:00.000Z',
  });
  return {
    ingestArticle: ({ text, title, publishedAt, url }) =>
      ingest.ingest({
        file: 'input.json',
        text,
        title: title ?? '',
        publishedAt: publishedAt ?? '',
        ...(typeof url === 'string' && { url, canonicalUrl: url }),
        authors: [],
        dateBasis: 'metadata',
        language: 'en',
        bodyStart: 0,
        bodyEnd: text.length,
      }),
    deleteArticle: (id) => ingest.delete(id),
  };
}

describe.each(STORES)('the mutations on $name', (engine) => {
  let api: Api;
  let ingest: ArticleIngest;
  beforeAll(async () => {
    api = await openApi(engine, { empty: true });
    ingest = ingestInto(api.store);
  });
  afterAll(() => api?.close());

  it('take in an article and answer with it as it stands in the graph', async () => {
    expect(await api.ask(INGEST, { variables: { text: TEXT }, ingest })).toEqual({
      data: {
        ingestArticle: {
          outcome: 'ADDED',
          article: {
            id: articleId(TEXT),
            title: 'News',
            publishedAt: '2018-06-01',
            text: TEXT,
            sentences: [{ text: TEXT }],
            countries: { nodes: [{ id: 'country:IR' }] },
          },
        },
      },
    });
  });

  it('answer with what they have written also where the server ends meanwhile', async () => {
    const ending = AbortSignal.abort(new AppError('STORE_UNAVAILABLE', 'The server stops.'));
    const { data, errors } = await api.ask(INGEST, { variables: { text: TEXT }, ingest, ending });
    expect([data?.ingestArticle, errors]).toMatchObject([{ article: { id: articleId(TEXT) } }, undefined]);
    expect(await api.ask('{ articles { totalCount } }', { ending })).toMatchObject({
      errors: [{ message: 'The server stops.' }],
    });
  });

  it('change nothing the second time', async () => {
    const { data } = await api.ask(INGEST, { variables: { text: TEXT }, ingest });
    expect(data).toMatchObject({ ingestArticle: { outcome: 'UNCHANGED', article: { id: articleId(TEXT) } } });
  });

  it('delete an article', async () => {
    const id = articleId(TEXT);
    const { data } = await api.ask(DELETE, { variables: { id }, ingest });
    expect(data).toEqual({ deleteArticle: { id, deleted: true } });
    expect(await api.ask(`{ article(id: "${id}") { id } }`)).toEqual({ data: { article: null } });
  });

  it('put a newer version in the place of an older one, which stays readable', async () => {
    const [older, newer] = ['Iran welcomed it.', 'Iran welcomed it warmly.'];
    await api.ask(REVISE, { variables: { text: older, publishedAt: '2018-06-01' }, ingest });
    const { data } = await api.ask(REVISE, { variables: { text: newer, publishedAt: '2018-06-02' }, ingest });
    expect(data).toMatchObject({ ingestArticle: { outcome: 'SUPERSEDED_OLDER' } });
    const query = `{ old: article(id: "${articleId(older)}") { superseded text supersededBy { id } }
      present: article(url: "https://news.example/revised") { id version supersedes { id } }
      articles { nodes { id } } }`;
    expect((await api.ask(query)).data).toEqual({
      old: { superseded: true, text: older, supersededBy: { id: articleId(newer) } },
      present: { id: articleId(newer), version: 2, supersedes: { id: articleId(older) } },
      articles: { nodes: [{ id: articleId(newer) }] },
    });
  });

  it('say when there is no article to delete', async () => {
    const id = `article:${'0'.repeat(32)}`;
    const { data } = await api.ask(DELETE, { variables: { id }, ingest });
    expect(data).toEqual({ deleteArticle: { id, deleted: false } });
  });

  it.each([
    ['without a role', [], 'UNAUTHENTICATED', 'gives none'],
    ['with the role read only', ['read'], 'FORBIDDEN', 'the role "write"'],
  ] as const)('are refused %s', async (_who, roles, code, words) => {
    const { data, errors } = await api.ask(INGEST, { variables: { text: TEXT }, roles, ingest });
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      extensions: { code },
      message: expect.stringContaining(words),
    });
  });

  it.each([
    ['mentions', 'mentions { nodes { entity { ... on Country { articles { nodes { title text } } } } } }'],
    ['supersedes', 'id supersedes { text }'],
    ['sentences', 'id same: sentences { text }'],
    ['claims', 'title ... on Node { ... on Article { all: claims { totalCount } } }'],
  ])('write nothing for one who may not read and selects %s of the article', async (field, selected) => {
    const text = `Iran kept silent about ${field}.`;
    const { errors } = await api.ask(selecting(selected), {
      variables: { text, first: `${text} First.`, isMore: true },
      roles: ['write'],
      ingest,
    });
    expect(errors).toMatchObject([
      {
        message: `"${field}", which leads from the article into the graph, needs the role "read", and the request has only "write". Send a key that has it.`,
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
    const ids = [text, `${text} First.`].map(articleId);
    expect(await api.ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)).toEqual({
      data: { nodes: [null, null] },
    });
  });

  it('answer one who may not read with what belongs to the article alone', async () => {
    const text = 'Iran spoke for itself.';
    const selected = '__typename id title text publishedAt claims @include(if: $isMore) { totalCount }';
    const { data, errors } = await api.ask(selecting(selected), {
      variables: { text, first: `${text} First.`, isMore: false },
      roles: ['write'],
      ingest,
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      first: { outcome: 'ADDED', article: { id: articleId(`${text} First.`) } },
      ingestArticle: {
        outcome: 'ADDED',
        article: {
          __typename: 'Article',
          id: articleId(text),
          title: 'News',
          text,
          publishedAt: '2018-06-01',
        },
      },
    });
  });

  it('are refused where the server only reads', async () => {
    const { errors } = await api.ask(DELETE, { variables: { id: 'x' } });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
      message: expect.stringContaining('This server only reads.'),
    });
  });
});
