import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/text/tokens.js';
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

describe('a word of more letters than any has', () => {
  it('is cut after 1,000 characters', () =>
    expect(tokensOf(`${'a'.repeat(2_500)} b`).map((text) => text.length)).toEqual([1_000, 1_000, 500, 1]));

  it('is not cut within a character', () =>
    expect(tokensOf(`a${'\u{1d400}'.repeat(600)}`).map((text) => text.length)).toEqual([1_001, 200]));
});

describe('the number of words and marks', () => {
  it.each([
    ['', 0],
    ['Iran and Russia agreed.', 5],
    ['"We agree," he said', 7],
    ['Iran-Iraq talks - again', 5],
    ['-'.repeat(9), 9],
  ])('of "%s" is %i', (text, expected) => expect(countWords(text)).toBe(expected));
});
