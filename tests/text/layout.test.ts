import { describe, expect, it } from 'vitest';
import { textOf, wordsOf } from './support.js';

const blocks = (body: string, title?: string): string[] => {
  const text = textOf(body, title);
  return wordsOf(text, text.blocks);
};

describe('the layout', () => {
  it('takes a repeated headline once', () => {
    expect(blocks('Leaders meet\n\nLeaders meet\nLeaders meet\n\nThey met.', 'Leaders meet')).toEqual([
      'Leaders meet',
      'They met.',
    ]);
  });

  it('drops page furniture', () => {
    expect(blocks('Leaders meet\n\n0\n\nThey met.\n\nAdd new comment', 'Leaders meet')).toEqual([
      'Leaders meet',
      'They met.',
    ]);
  });

  it('marks the headline', () => {
    expect(
      textOf('Leaders meet\n\nThey met.', 'Leaders meet').blocks.map((block) => block.isHeadline),
    ).toEqual([true, false]);
  });

  it('takes a short first line without a full stop for the headline', () => {
    expect(textOf('Leaders meet\n\nThey met.').blocks[0]?.isHeadline).toBe(true);
  });

  it('keeps list items apart', () => {
    expect(blocks('They agreed:\n- on trade\n- on travel')).toHaveLength(3);
  });
});
