import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.js';
import { canonicalDump } from '../../src/ingest/dump.js';
import { createIngest, type Ingest } from '../../src/ingest/ingest.js';
import { keepSecondRun, readRuns } from '../../src/ingest/runs.js';
import { takeOver } from '../../src/ingest/take-over.js';
import { STORES } from '../support/stores.js';
import { ask, EXTRACTOR_OF_TESTS, extractorOf, person, type Written, write } from './support.js';

const [anna, boris, carla] = [
  person('Anna Berg', 'SE'),
  person('Boris Falk', 'SE'),
  person('Carla Diaz', 'ES'),
];
const met = { in: 0, subject: anna.id, predicate: 'MET_WITH', object: boris.id } as const;
const STORY = write({
  sentences: ['Anna Berg met Boris Falk yesterday.', 'Anna Berg lives.'],
  entities: [anna, boris],
  claims: [met],
});
const OTHER = write({
  sentences: ['Anna Berg met Carla Diaz.'],
  entities: [anna, carla],
  claims: [{ ...met, object: carla.id }],
  publishedAt: '2017-01-01',
  canonicalUrl: 'https://tribune.example/story',
});
const BARE = STORY.document;
const RICH: Document = {
  ...BARE,
  title: 'A meeting',
  publisher: 'Tribune',
  section: 'World',
  authors: ['Eva Holm'],
  url: 'https://tribune.example/story?from=feed',
  canonicalUrl: 'https://tribune.example/story',
  publishedAt: '2017-11-06',
  dateBasis: 'metadata',
};

/** Reads as the hand-written articles are, "yesterday" as the day before the publication where that is known. */
async function extract(document: Document): Promise<Written['extraction']> {
  const extraction = await extractorOf([STORY, OTHER])(document);
  const day = document.publishedAt === undefined ? null : '2017-11-05';
  if (document.text !== BARE.text) return extraction;
  return {
    ...extraction,
    claims: extraction.claims.map((claim) => ({
      ...claim,
      date: day,
      dateText: day && 'yesterday',
      dateBasis: day && 'relative',
    })),
  };
}

describe('what a stored document takes over', () => {
  it.each<[string, Document, Document, Partial<Document> | undefined]>([
    ['all that it lacks', BARE, RICH, RICH],
    ['nothing of one that tells no more', RICH, BARE, undefined],
    ['nothing that it has', RICH, { ...RICH, title: 'War', publishedAt: '2018-01-01' }, undefined],
    [
      'no half of an address',
      { ...BARE, url: 'https://a.example/' },
      { ...BARE, canonicalUrl: 'https://b.example/' },
      undefined,
    ],
    [
      'a date with how it is known',
      BARE,
      { ...BARE, publishedAt: '2017', dateBasis: 'dateline' },
      { ...BARE, publishedAt: '2017', dateBasis: 'dateline' },
    ],
    ['no text bounds', BARE, { ...BARE, title: 'War', bodyStart: 3 }, { ...BARE, title: 'War' }],
  ])('is %s', (_, stored, given, expected) => {
    expect(takeOver(stored, given)).toEqual(expected);
  });
});

describe.each(STORES)('a known text with more metadata on $name', { timeout: 120_000 }, ({ open }) => {
  let graph: Awaited<ReturnType<typeof open>>;
  let ingest: Ingest;
  beforeEach(async () => {
    graph = await open();
    ingest = createIngest({
      store: graph.store,
      extract,
      now: () => '2026-01-01T00:00:00Z',
      extractor: EXTRACTOR_OF_TESTS,
    });
    await ingest.prepare();
  });
  afterEach(() => graph.close());

  const take = async (...documents: readonly Document[]): Promise<string[]> => {
    const outcomes: string[] = [];
    for (const document of documents) outcomes.push((await ingest.ingest(document)).outcome);
    return outcomes;
  };
  async function graphOf(...documents: readonly Document[]): Promise<string> {
    await ingest.delete(STORY.id);
    await ingest.delete(OTHER.id);
    await take(...documents);
    return canonicalDump(graph.store);
  }

  it('gives the graph that it would have given at first', async () => {
    const expected = await graphOf(RICH);
    expect(await graphOf(BARE, RICH)).toEqual(expected);
    expect(await ask(graph.store, 'MATCH ()-[r:MET_WITH]->() RETURN r.startDate AS day')).toEqual([
      ['2017-11-05'],
    ]);
  });

  it('becomes a version of the address that it takes over', async () => {
    const expected = await graphOf(OTHER.document, RICH);
    expect(await graphOf(OTHER.document, BARE, RICH)).toEqual(expected);
    expect(
      await ask(
        graph.store,
        'MATCH (a:Article) RETURN a.version AS version, a.superseded AS superseded ORDER BY version',
      ),
    ).toEqual([
      [1, true],
      [2, null],
    ]);
  });

  it('is superseded where a newer version is there', async () => {
    const { publishedAt: _, ...undated } = RICH;
    const [first, second] = [{ ...undated, dateBasis: 'unknown' as const }, OTHER.document];
    const expected = await graphOf(first, second);
    expect(await graphOf(BARE, second, first)).toEqual(expected);
  });

  it('comes to the front of its versions with the date that it takes over', async () => {
    const { publishedAt: _, ...undated } = RICH;
    const expected = await graphOf(OTHER.document, RICH);
    expect(await graphOf({ ...undated, dateBasis: 'unknown' }, OTHER.document, RICH)).toEqual(expected);
  });

  it('changes nothing once it is taken over, in whatever order', async () => {
    expect(await take(BARE, RICH, RICH, BARE)).toEqual(['added', 'completed', 'unchanged', 'unchanged']);
    const kinds = await ask(graph.store, 'MATCH (c:Change) RETURN c.kind AS kind ORDER BY c.seq');
    expect(kinds).toEqual([['added'], ['completed']]);
  });

  it('is completed once when two bring the same at a time', async () => {
    await take(BARE);
    const results = await Promise.all([ingest.ingest(RICH), ingest.ingest(RICH)]);
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['completed', 'unchanged']);
  });

  it('keeps what other readers read in it', async () => {
    await take(BARE);
    const extraction = { ...STORY.extraction, extractor: 'other/1' };
    await keepSecondRun({ store: graph.store, articleId: STORY.id, extraction, at: '2026-01-01' });
    await take(RICH);
    const runs = await readRuns(graph.store, STORY.id);
    expect(runs.map((run) => [run.extraction.extractor, run.isActive])).toEqual([
      [EXTRACTOR_OF_TESTS, true],
      ['other/1', false],
    ]);
  });

  it('is gone as if it had never been once it is deleted', async () => {
    const before = await graphOf(OTHER.document);
    await take(BARE, RICH);
    await ingest.delete(STORY.id);
    expect(await canonicalDump(graph.store)).toEqual(before);
  });
});
