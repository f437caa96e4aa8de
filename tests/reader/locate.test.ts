import { describe, expect, it } from 'vitest';
import { createLocator } from '../../src/reader/locate.js';
import { makeView } from '../../src/text/view.js';

const TEXT =
  'Iran’s  “National\nBank of Iran” met Iranian–Russian [aides](https://a.example/b) in Café Iran. Iran.';
const locator = createLocator(makeView(TEXT));
const whole = { start: 0, end: TEXT.length };
const find = (words: string, within = whole): string | undefined => {
  const span = locator.find(words, within);
  return span && TEXT.slice(span.start, span.end);
};

describe('words of a model', () => {
  it.each([
    ['Iran’s “National\nBank', 'Iran’s  “National\nBank'],
    ['Iran\'s "National Bank of Iran"', 'Iran’s  “National\nBank of Iran”'],
    ['  met Iranian-Russian ', 'met Iranian–Russian'],
    ['Cafe\u0301 Iran', 'Café Iran'],
    ['Iran', 'Iran'],
  ])('%j are found', (words, printed) => {
    expect(find(words)).toBe(printed);
  });

  it.each(['iran', 'ational Bank', 'Russia', 'National Bank in Iran', 'Iran … Iran', '', '   ', '*'])(
    '%j are not',
    (words) => {
      expect(find(words)).toBeUndefined();
    },
  );

  it('are found within a span only', () => {
    expect(locator.find('Iran', { start: 1, end: TEXT.length })).toEqual({ start: 26, end: 30 });
    expect(find('Iran', { start: 27, end: 60 })).toBeUndefined();
    expect(find('Bank of Iran', { start: 0, end: 25 })).toBeUndefined();
  });
});

describe('a name', () => {
  it('is found wherever it stands as words of its own', () => {
    expect(locator.findAll('Iran').map(({ start }) => start)).toEqual([0, 26, 89, 95]);
  });

  it.each(['Ira', 'rani', '–', ''])('%j is found nowhere', (name) => {
    expect(locator.findAll(name)).toEqual([]);
  });

  it('is found 1,000 times at most, in a time that grows with the text', () => {
    expect(createLocator('a '.repeat(200_000)).findAll('a')).toHaveLength(1_000);
  });
});
