import { describe, expect, it } from 'vitest';
import { checkSize } from '../../src/ingest/article-record.js';
import { writing } from '../../src/ingest/statements.js';
import { writeRows } from '../../src/ingest/write-rows.js';
import type { Parameters } from '../../src/store/store.js';
import { write } from './support.js';

describe('a reading that is larger than what the graph keeps of one document', () => {
  it('is refused as too long', () => {
    const { extraction } = write({ sentences: ['x'.repeat(17_000_000)] });
    expect(() => checkSize(extraction)).toThrow(
      expect.objectContaining({ code: 'ARTICLE_REJECTED', reason: 'TOO_LONG' }),
    );
  });

  it('is refused likewise for its mentions', () => {
    const { extraction } = write({ sentences: ['France'] });
    const mention = { entityId: 'e1', kind: 'name', start: 0, end: 6 } as const;
    const mentions = Array.from({ length: 50_001 }, () => mention);
    expect(() => checkSize({ ...extraction, mentions })).toThrow(
      expect.objectContaining({ reason: 'TOO_LONG', message: expect.stringContaining('50001 times') }),
    );
  });
});

describe('rows of long texts', () => {
  it('are sent in statements of about a million characters, in order', async () => {
    const sent: Parameters[] = [];
    const transaction = {
      run: async (_: unknown, parameters: Parameters = {}) => {
        sent.push(parameters);
        return { keys: [], values: [] };
      },
    };
    const rows = Array.from({ length: 5 }, (_, at) => ({ at, text: 'x'.repeat(400_000) }));
    await writeRows(transaction, writing('create-sentences'), rows);
    expect(sent.map(({ rows: batch }) => (Array.isArray(batch) ? batch.length : 0))).toEqual([2, 2, 1]);
  });
});
