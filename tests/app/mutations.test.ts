import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleInput, Ingest } from '../../src/api/context.js';
import { createMutations } from '../../src/app/mutations.js';
import { type OpenIngest, openIngest } from '../../src/app/open-ingest.js';
import type { Document } from '../../src/domain/document.js';
import { articleId } from '../../src/domain/ids.js';
import { AppError } from '../../src/errors.js';
import { listArticles } from '../../src/ingest/inventory.js';
import { PROSE } from '../documents/support.js';
import { type OpenStore, STORES } from '../support/stores.js';

const STOPS = new AppError('STORE_UNAVAILABLE', 'The server stops before this is done.', {
  reason: 'STOPPING',
});
let graph: OpenStore;
let opened: OpenIngest;
let mutations: Ingest;
beforeAll(async () => {
  const [engine] = STORES;
  if (engine === undefined) throw new Error('no store to test on');
  graph = await engine.open();
  opened = await openIngest({ writer: graph.store, bolt: undefined }, { threads: 1, tell: () => undefined });
  mutations = createMutations(opened);
});
afterAll(async () => {
  await opened.close();
  await graph.close();
});

describe('ingestArticle', () => {
  const wrong: readonly (readonly [string, Partial<ArticleInput>])[] = [
    ['title', { title: 't'.repeat(501) }],
    ['title', { title: 'Talks\u001b[2J' }],
    ['url', { url: `https://example.org/${'u'.repeat(2_000)}` }],
    ['url', { url: 'https://ann:secret@example.org/talks' }],
    ['publisher', { publisher: 'p'.repeat(201) }],
    ['section', { section: 'a\nb' }],
    ['authors', { authors: Array.from({ length: 51 }, () => 'A') }],
    ['authors', { authors: ['a'.repeat(201)] }],
  ];
  it.each(wrong)('names the field that is out of bounds: %s', async (field, input) => {
    await expect(mutations.ingestArticle({ text: PROSE, ...input })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(`"${field}"`),
    });
  });

  it('takes an address without the blanks around it', async () => {
    const text = `${PROSE} It was their first.`;
    await mutations.ingestArticle({ text, url: ' https://example.org/first ' });
    expect(JSON.stringify(await listArticles(graph.store))).not.toContain(' https://');
    expect(JSON.stringify(await listArticles(graph.store))).toContain('https://example.org/first');
  });

  it('takes an empty field for none', async () => {
    const empty = { title: '', url: '', publisher: '', publishedAt: '', section: '', authors: [''] };
    await mutations.ingestArticle({ text: PROSE, ...empty });
    const [article] = await listArticles(graph.store);
    expect([article?.title, article?.publisher, article?.publishedAt]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells in which metadata it differs from what the graph keeps of the same text', async () => {
    const text = `${PROSE} It was their second.`;
    const said = { title: 'Talks', publisher: 'One', publishedAt: '2017-11-06' };
    const { articleId, note } = await mutations.ingestArticle({ text, ...said });
    expect(note).toBeUndefined();
    expect(await mutations.ingestArticle({ text, ...said })).not.toHaveProperty('note');
    expect(await mutations.ingestArticle({ text })).not.toHaveProperty('note');
    expect(await mutations.ingestArticle({ text, ...said, publisher: 'Two', title: 'War' })).toMatchObject({
      outcome: 'unchanged',
      note: `The graph has this text with the title Talks, not War, the publisher One, not Two, and keeps it so. To change that, delete ${articleId} and ingest it again.`,
    });
  });

  it('takes over metadata that the graph lacks of the same text', async () => {
    const text = `${PROSE} It happened yesterday.`;
    const { articleId } = await mutations.ingestArticle({ text, publisher: 'One' });
    const said = { title: 'War', publisher: 'Two', publishedAt: '2017-11-06' };
    expect(await mutations.ingestArticle({ text, ...said })).toMatchObject({
      articleId,
      outcome: 'completed',
      note: `The graph had this text without title, date, and has taken that over. The graph has this text with the publisher One, not Two, and keeps it so. To change that, delete ${articleId} and ingest it again.`,
    });
    expect(await mutations.ingestArticle({ text, ...said, publisher: 'One' })).toEqual({
      articleId,
      outcome: 'unchanged',
      diagnostics: [],
    });
  });

  it('names the article that has the same title and date where neither has an address', async () => {
    const said = { title: 'A third meeting', publishedAt: '2017-11-07' };
    const first = await mutations.ingestArticle({ text: `${PROSE} It was their third.`, ...said });
    const edited = await mutations.ingestArticle({ text: `${PROSE} It was their fourth.`, ...said });
    expect([edited.outcome, edited.note]).toEqual([
      'added',
      `${first.articleId} has the same title and date, and both count. If this is its new text, delete that one, or give both the same url.`,
    ]);
    const other = { ...said, publishedAt: '2017-11-08' };
    const later = await mutations.ingestArticle({ text: `${PROSE} It was their fifth.`, ...other });
    const url = 'https://example.org/third';
    const named = await mutations.ingestArticle({ text: `${PROSE} It was their sixth.`, ...said, url });
    expect([later.note, named.note]).toEqual([undefined, undefined]);
  });

  it('is given up while it waits for its turn, with nothing written, when the server ends', async () => {
    const text = `${PROSE} It was their seventh.`;
    const ending = new AbortController();
    const asked = createMutations(opened, ending.signal).ingestArticle({ text });
    ending.abort(STOPS);
    await expect(asked).rejects.toBe(STOPS);
    // The one that comes next has the turn behind it.
    await mutations.ingestArticle({ text: `${PROSE} It was their eighth.` });
    expect((await listArticles(graph.store)).map(({ id }) => id)).not.toContain(articleId(text));
  });

  it('is acknowledged when the server ends while it is written', async () => {
    const text = `${PROSE} It was their ninth.`;
    const ending = new AbortController();
    const take: OpenIngest['take'] = (document, begin) =>
      opened.take(document, () => {
        begin?.();
        ending.abort(STOPS);
      });
    const asked = createMutations({ ...opened, take }, ending.signal).ingestArticle({ text });
    expect(await asked).toMatchObject({ articleId: articleId(text), outcome: 'added' });
  });

  it('is refused at once, as a deletion is, where the server has ended its work', async () => {
    const ended = createMutations(opened, AbortSignal.abort(STOPS));
    await expect(ended.ingestArticle({ text: `${PROSE} It was their tenth.` })).rejects.toBe(STOPS);
    await expect(ended.deleteArticle(articleId(PROSE))).rejects.toBe(STOPS);
  });

  it('refuses a page that would take too long to be parsed at once', async () => {
    const started = performance.now();
    await expect(
      mutations.ingestArticle({ format: 'html', text: `<script></SCRIPT>${'<div>'.repeat(120_000)}` }),
    ).rejects.toMatchObject({ code: 'ARTICLE_REJECTED', reason: 'BROKEN_HTML' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('documents that are read ahead', () => {
  it.each([
    ['are a few', 100, 6],
    ['are none beside a long one', 100_000, 2],
  ])('%s', async (_what, repeats, expected) => {
    let given = 0;
    const text = `${PROSE} `.repeat(repeats).slice(0, repeats * 6);
    const document = { text, authors: [], language: 'en', bodyStart: 0, bodyEnd: text.length } as const;
    async function* documents(): AsyncGenerator<Document> {
      for (; given < 10; ) {
        given += 1;
        yield { ...document, file: `${given}.txt`, dateBasis: 'unknown' };
      }
    }
    for await (const { file } of opened.ahead(documents())) {
      expect([file, given]).toEqual(['1.txt', expected]);
      break;
    }
  });
});
