import { describe, expect, it } from 'vitest';
import {
  commonWords,
  firstNames,
  genderOfFirstName,
  surnames,
} from '../../../src/extract/lexicon/lexicon.js';
import { MORE_FIRST_NAMES, MORE_SURNAMES } from '../../../src/extract/lexicon/names.data.js';
import { repeated } from './matching.js';

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the tables of names', () => {
  it('holds every added first name once, under one gender', () => {
    expect(repeated(Object.values(MORE_FIRST_NAMES).flatMap(wordsOf))).toEqual([]);
  });

  it('holds every added surname once', () => {
    expect(repeated(wordsOf(MORE_SURNAMES))).toEqual([]);
  });

  it('holds lower-case names only', () => {
    const added = [...Object.values(MORE_FIRST_NAMES), MORE_SURNAMES].flatMap(wordsOf);
    expect(added.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it.each([
    ['Vladimir', 'm'],
    ['Recep', 'm'],
    ['Mohammad', 'm'],
    ['Volodymyr', 'm'],
    ['Narendra', 'm'],
    ['Emmanuel', 'm'],
    ['Ayşe', 'f'],
    ['Fatemeh', 'f'],
    ['Yulia', 'f'],
    ['Ngozi', 'f'],
    ['Ursula', 'f'],
    ['Deniz', undefined],
  ])('tells the gender of %s', (name, gender) => {
    expect([firstNames.has(name.toLowerCase()), genderOfFirstName(name)]).toEqual([true, gender]);
  });

  it.each(['putin', 'rouhani', 'erdogan', 'merkel', 'nguyen', 'zelensky'])('knows the surname %s', (name) => {
    expect(surnames.has(name)).toBe(true);
  });

  it.each(['minister', 'said', 'tehran', 'government', 'the'])('takes "%s" for no name', (word) => {
    expect([firstNames.has(word), surnames.has(word)]).toEqual([false, false]);
  });

  it('adds no name that is an ordinary word', () => {
    const added = Object.values(MORE_FIRST_NAMES).flatMap(wordsOf);
    expect(added.filter((name) => commonWords.has(name))).toEqual([]);
  });
});
