import { describe, expect, it } from 'vitest';
import { checkSize } from '../../src/ingest/article-record.js';
import { writing } from '../../src/ingest/statements.js';
import { rowsOf, writeRows } from '../../src/ingest/write-rows.js';
import type { AllParameters, Parameters } from '../../src/store/store.js';
import { write } from './support.js';

describe('a reading that is larger than what the graph keeps of one document', () => {
  it('is refused as too long', async () => {
    const { extraction } = write({ sentences: ['x'.repeat(17_000_000)] });
    await expect(checkSize(extraction)).rejects.toMatchObject({
      code: 'ARTICLE_REJECTED',
      reason: 'TOO_LONG',
    });
  });

  it('is refused likewise for its mentions', async () => {
    const { extraction } = write({ sentences: ['France'] });
    const mention = { entityId: 'e1', kind: 'name', start: 0, end: 6 } as const;
    const mentions = Array.from({ length: 50_001 }, () => mention);
    await expect(checkSize({ ...extraction, mentions })).rejects.toThrow(
      expect.objectContaining({ reason: 'TOO_LONG', message: expect.stringContaining('50001 times') }),
    );
  });
});

describe('rows of long texts', () => {
  it('are made as they are sent, in statements of about 200,000 characters, in order', async () => {
    const sent: Parameters[] = [];
    const made: number[] = [];
    const transaction = {
      run: () => Promise.reject(new Error('rows come in batches')),
      runEach: async (_: unknown, all: AllParameters) => {
        for await (const parameters of all) made.push(sent.push(parameters) * 10);
      },
    };
    const rows = rowsOf([1, 2, 3, 4, 5], (at) => {
      made.push(at);
      return [{ at, text: 'x'.repeat(80_000) }];
    });
    await writeRows(transaction, writing('create-sentences'), rows);
    expect(sent.map(({ rows: batch }) => (Array.isArray(batch) ? batch.length : 0))).toEqual([2, 2, 1]);
    // The first of the next batch tells that this one is full.
    expect(made).toEqual([1, 2, 3, 10, 4, 5, 20, 30]);
  });
});
