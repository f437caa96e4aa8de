import { afterEach, describe, expect, it } from 'vitest';
import { ExtractorThread } from '../../../src/extract/worker/extractor-thread.js';
import { createExtractorPool, type ExtractorPool } from '../../../src/extract/worker/pool.js';
import { articleOf, read } from '../support/article.js';

const TEXT = 'Russian President Vladimir Putin met Iran\'s President Hassan Rouhani. "We agree," Putin said.';
let pool: ExtractorPool | undefined;

afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

describe('createExtractorPool', () => {
  it('gives what the extractor gives in this thread', async () => {
    pool = createExtractorPool({ size: 1 });
    expect(await pool.extract(articleOf(TEXT))).toEqual(read(TEXT));
  });

  it('takes more documents than it has threads', async () => {
    pool = createExtractorPool({ size: 1 });
    const { extract } = pool;
    const found = await Promise.all([TEXT, 'Two.', 'Three.'].map((text) => extract(articleOf(text))));
    expect(found.map(({ text }) => text)).toEqual([TEXT, 'Two.', 'Three.']);
  });

  it('reads one long text at a time, and short ones beside it', async () => {
    pool = createExtractorPool({ size: 2 });
    const { extract } = pool;
    await Promise.all([extract(articleOf(TEXT)), extract(articleOf(TEXT))]);
    const long = `${TEXT}${'\n'.repeat(1_000_000)}The end.`;
    const ended: string[] = [];
    const texts = { first: long, second: long, short: TEXT };
    const reads = Object.entries(texts).map(async ([name, text]) => {
      await extract(articleOf(text));
      ended.push(name);
    });
    await Promise.all(reads);
    expect(ended).toEqual(['short', 'first', 'second']);
  });

  it('fails only the document on which the extractor fails', async () => {
    pool = createExtractorPool({ size: 1 });
    const broken = { ...articleOf(TEXT), text: undefined as unknown as string };
    await expect(pool.extract(broken)).rejects.toMatchObject({ code: 'ARTICLE_REJECTED' });
    expect((await pool.extract(articleOf(TEXT))).text).toBe(TEXT);
  });

  it('refuses a text of more sentences than the graph keeps before the rest is read', async () => {
    pool = createExtractorPool({ size: 1, within: 20_000 });
    const refused = pool.extract(articleOf('He met her. '.repeat(100_000)));
    await expect(refused).rejects.toMatchObject({
      code: 'ARTICLE_REJECTED',
      reason: 'TOO_LONG',
      message: expect.stringContaining('100000 sentences'),
    });
  });

  it.each([
    ['dashes', '-', '5000004 words and punctuation marks'],
    ['capitalised words', 'Alpha Beta ', '909094 words and punctuation marks'],
    ['a compound', 'Iran-', '1005004 words and punctuation marks'],
  ])('refuses 5 MB of %s within 10 s, whatever else it would take', async (_, piece, figure) => {
    pool = createExtractorPool({ size: 1, within: 10_000 });
    const text = `Iran met Russia. ${piece.repeat(5_000_000 / piece.length)}`;
    await expect(pool.extract(articleOf(text))).rejects.toMatchObject({
      code: 'ARTICLE_REJECTED',
      reason: 'TOO_LONG',
      message: expect.stringContaining(figure),
    });
  });

  it('refuses a text of more mentions than the graph keeps before the rest is read', async () => {
    pool = createExtractorPool({ size: 1, within: 20_000 });
    const refused = pool.extract(articleOf('Iran, Russia, '.repeat(40_000)));
    await expect(refused).rejects.toMatchObject({
      code: 'ARTICLE_REJECTED',
      reason: 'TOO_LONG',
      message: expect.stringContaining('80000 times'),
    });
  });

  it('reads a word of five million letters', async () => {
    pool = createExtractorPool({ size: 1, within: 20_000 });
    const { mentions } = await pool.extract(articleOf(`Iran met Russia. ${'A'.repeat(5_000_000)}`));
    expect(mentions.length).toBe(2);
  });

  it('lets those go that wait and are given up, with the reason', async () => {
    pool = createExtractorPool({ size: 1 });
    const { extract } = pool;
    const gone = new AbortController();
    const first = extract(articleOf(TEXT), gone.signal);
    const waiting = expect(extract(articleOf('Two.'), gone.signal)).rejects.toThrow('away');
    const other = extract(articleOf('Three.'));
    gone.abort(new Error('away'));
    await waiting;
    await expect(extract(articleOf('Four.'), gone.signal)).rejects.toThrow('away');
    expect([(await first).text, (await other).text]).toEqual([TEXT, 'Three.']);
  });

  it('starts a thread anew after it was ended for being idle', async () => {
    pool = createExtractorPool({ size: 1, idleMs: 1 });
    await pool.extract(articleOf(TEXT));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await pool.extract(articleOf(TEXT))).text).toBe(TEXT);
  });

  it('refuses documents once it is closed', async () => {
    pool = createExtractorPool({ size: 1 });
    await pool.close();
    await expect(pool.extract(articleOf(TEXT))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('ExtractorThread', () => {
  it('fails a document with a clear error when its thread dies, and takes the next', async () => {
    const thread = new ExtractorThread();
    const lost = expect(thread.extract(articleOf(TEXT), 60_000)).rejects.toMatchObject({
      code: 'ARTICLE_REJECTED',
    });
    await thread.end();
    await lost;
    expect((await thread.extract(articleOf(TEXT), 60_000)).text).toBe(TEXT);
    await thread.end();
  });

  it('gives a document up that takes too long, and takes the next', async () => {
    const thread = new ExtractorThread();
    await expect(thread.extract(articleOf(TEXT), 1)).rejects.toMatchObject({
      code: 'ARTICLE_REJECTED',
      reason: 'EXTRACT_SECONDS',
    });
    expect((await thread.extract(articleOf(TEXT), 60_000)).text).toBe(TEXT);
    await thread.end();
  });
});
