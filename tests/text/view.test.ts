import { describe, expect, it } from 'vitest';
import { makeView } from '../../src/text/view.js';

describe('the analysis view', () => {
  it.each([
    ['“It’s over”', '"It\'s over"'],
    ['2015–2017', '2015-2017'],
    ['a\u00a0b', 'a b'],
    ['Minister\u200e X', 'Minister  X'],
    ['[the deal](https://example.org/a)', '[the deal                        '],
    ['**bold** text', '  bold   text'],
    ['<p>text</p>', '   text    '],
  ])('of "%s" has the same length', (text, expected) => {
    expect(makeView(text)).toBe(expected);
  });
});
