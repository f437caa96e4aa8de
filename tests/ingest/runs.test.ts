import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { canonicalDump } from '../../src/ingest/dump.js';
import { createIngest, type Ingest } from '../../src/ingest/ingest.js';
import { keepSecondRun, readDocument, readRuns } from '../../src/ingest/runs.js';
import { tooMany } from '../../src/limits.js';
import { STORES } from '../support/stores.js';
import { ARTICLES, VISIT } from './articles.js';
import { ask, ingestOf } from './support.js';

const AT = '2026-01-02T00:00:00Z';
const SECOND: Extraction = { ...VISIT.extraction, extractor: 'llm/2+vendor/model:8b', claims: [] };

describe.each(STORES)('a second run on $name', { timeout: 120_000 }, ({ open }) => {
  let graph: Awaited<ReturnType<typeof open>>;
  let ingest: Ingest;
  const keep = (extraction = SECOND): Promise<string> =>
    keepSecondRun({ store: graph.store, articleId: VISIT.id, extraction, at: AT });
  const runs = async (): Promise<(string | boolean)[][]> =>
    (await readRuns(graph.store, VISIT.id)).map(({ isActive, extraction }) => [
      extraction.extractor,
      isActive,
    ]);

  beforeEach(async () => {
    graph = await open();
    ingest = ingestOf(graph.store, ARTICLES);
    await ingest.prepare();
    await ingest.ingest(VISIT.document);
  });
  afterEach(() => graph.close());

  it('stands beside that of the rules, whole', async () => {
    const id = await keep();
    const [first, second, ...others] = await readRuns(graph.store, VISIT.id);
    expect([first?.isActive, first?.extraction]).toEqual([true, VISIT.extraction]);
    expect(second).toEqual({ id, isActive: false, extraction: SECOND });
    expect(others).toEqual([]);
    const properties = `MATCH (r:Run {id: '${id}'}) RETURN r.extractor AS extractor, r.version AS version`;
    expect(await ask(graph.store, properties)).toEqual([['llm', '2+vendor/model:8b']]);
  });

  it('changes nothing that is derived', async () => {
    const before = await canonicalDump(graph.store);
    await keep();
    expect(await canonicalDump(graph.store)).toBe(before);
  });

  it('is one Change', async () => {
    await keep();
    const changes = 'MATCH (c:Change) RETURN c.kind AS kind, c.articleId AS id ORDER BY c.seq';
    expect(await ask(graph.store, changes)).toEqual([
      ['added', VISIT.id],
      ['read-again', VISIT.id],
    ]);
  });

  it('replaces the earlier one of the same reader, and no other', async () => {
    await keep();
    await keep({ ...SECOND, extractor: 'llm/2+other' });
    await keep({ ...SECOND, title: 'again' });
    const stored = await readRuns(graph.store, VISIT.id);
    expect(stored.map(({ extraction }) => [extraction.extractor, extraction.title]).toSorted()).toEqual([
      ['llm/2+other', null],
      ['llm/2+vendor/model:8b', 'again'],
      ['tests/1.0.0', null],
    ]);
  });

  it('is no reason to read an article again, and outlives a rebuild', async () => {
    await keep();
    expect((await ingest.ingest(VISIT.document)).outcome).toBe('unchanged');
    const before = await canonicalDump(graph.store);
    await ingest.rebuild();
    expect(await canonicalDump(graph.store)).toBe(before);
    expect(await runs()).toEqual([
      ['tests/1.0.0', true],
      ['llm/2+vendor/model:8b', false],
    ]);
  });

  it('outlives other rules', async () => {
    await keep();
    const newer = ARTICLES.map((article) => ({
      ...article,
      extraction: { ...article.extraction, extractor: 'tests/2.0.0' },
    }));
    await ingestOf(graph.store, newer, 'tests/2.0.0').prepare();
    expect(await runs()).toEqual([
      ['tests/2.0.0', true],
      ['llm/2+vendor/model:8b', false],
    ]);
  });

  it('of an earlier extractor stays where the present one refuses the length of the text', async () => {
    const before = await ask(graph.store, 'MATCH (c:Claim) RETURN c.id ORDER BY c.id');
    const strict = createIngest({
      store: graph.store,
      extract: async () => {
        throw tooMany('words', 400_001);
      },
      now: () => AT,
      extractor: 'tests/2.0.0',
    });
    expect(await strict.prepare()).toContain('rebuilt from its 1 article.');
    expect(await runs()).toEqual([['tests/1.0.0', true]]);
    expect(await ask(graph.store, 'MATCH (c:Claim) RETURN c.id ORDER BY c.id')).toEqual(before);
  });

  it('goes with its article', async () => {
    await keep();
    await ingest.delete(VISIT.id);
    expect(await ask(graph.store, 'MATCH (r:Run) RETURN count(r) AS total')).toEqual([[0]]);
  });

  it('needs an article', async () => {
    await ingest.delete(VISIT.id);
    await expect(keep()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(readDocument(graph.store, VISIT.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await readRuns(graph.store, VISIT.id)).toEqual([]);
    expect(await ask(graph.store, 'MATCH (r:Run) RETURN count(r) AS total')).toEqual([[0]]);
  });

  it('that is larger than what the graph keeps is refused', async () => {
    await expect(async () => keep({ ...SECOND, title: 'x'.repeat(17_000_000) })).rejects.toMatchObject({
      reason: 'TOO_LONG',
    });
  });

  it('finds the article as it was read', async () => {
    expect(await readDocument(graph.store, VISIT.id)).toEqual({ ...VISIT.document, file: VISIT.id });
  });
});
