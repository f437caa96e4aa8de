import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/evaluation/gold.js';

describe.each(['tuned', 'untouched'])('the %s labels, whose texts may not stand here', (half) => {
  const labels = readGold(`tests/gold/${half}/articles.keyfacts.jsonl`);

  it('are of ten articles, each with its text by path, id and hash', () => {
    expect(labels.map(({ source }) => source)).toEqual(
      Array.from({ length: 10 }, () => ({
        path: expect.stringMatching(/^corpus\/datasets\/(?:gum_news|re3d)\.dev\.jsonl$/),
        id: expect.any(String),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })),
    );
  });

  it('name each article once', () => {
    expect(new Set(labels.map(({ file }) => file)).size).toBe(labels.length);
  });
});
