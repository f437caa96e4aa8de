import { describe, expect, it } from 'vitest';
import { tokensOf } from './support.js';

describe('a token', () => {
  it.each([
    ['U.S.-Thailand ties', ['U.S.-Thailand', 'ties']],
    ["Iran's deal", ['Iran', "'s", 'deal']],
    ['Iran’s deal', ['Iran', "'s", 'deal']],
    ["O'Brien of AT&T", ["O'Brien", 'of', 'AT&T']],
    ['Libya–Turkey relations', ['Libya-Turkey', 'relations']],
    ['1,200 of 3.5', ['1,200', 'of', '3.5']],
    ['on Nov. 1', ['on', 'Nov.', '1']],
    ['told UOL.com.br that', ['told', 'UOL.com.br', 'that']],
    ['it ended.The next', ['it', 'ended', '.', 'The', 'next']],
    ['(EEZ)', ['(', 'EEZ', ')']],
    ['Erdoğan', ['Erdoğan']],
  ])('of "%s" is one word or mark', (body, expected) => {
    expect(tokensOf(body)).toEqual(expected);
  });
});
