import { describe, expect, it } from 'vitest';
import { commonWords, firstNames, surnames } from '../../../src/extract/lexicon/lexicon.js';
import { NEWS_WORDS } from '../../../src/extract/lexicon/news-words.data.js';
import { repeated } from './matching.js';

const added = NEWS_WORDS.split(/\s+/).filter((word) => word !== '');

describe('the table of news words', () => {
  it('holds every word once, in lower case', () => {
    expect([repeated(added), added.filter((word) => !/^\p{Ll}{2,}$/u.test(word))]).toEqual([[], []]);
  });

  it('holds no first name and no surname', () => {
    expect(added.filter((word) => firstNames.has(word) || surnames.has(word))).toEqual([]);
  });

  it.each([
    'government',
    'election',
    'ceasefire',
    'sanctions',
    'negotiators',
    'today',
    'meanwhile',
    'uranium',
  ])('knows "%s" as an ordinary word', (word) => {
    expect(commonWords.has(word)).toBe(true);
  });

  it.each(['putin', 'tehran', 'rosneft', 'vladimir', 'iranian'])('knows no ordinary word "%s"', (word) => {
    expect(commonWords.has(word)).toBe(false);
  });
});
