import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extract/1-mentions/amounts.js';
import { readText } from '../../../src/text/read-text.js';
import { documentOf } from '../articles.js';

const amountsOf = (body: string): string[] =>
  findAmounts(readText(documentOf(body))).map(({ min, max, currency }) => `${min} to ${max} ${currency}`);

describe('sums of money', () => {
  it.each([
    ['between $5 and $7 billion', '5000000000 to 7000000000 USD'],
    ['12 billion riyals ($3.2 billion)', '12000000000 to 12000000000 SAR'],
    ['projects worth up to $30 billion', 'null to 30000000000 USD'],
    ['a $40bn deal', '40000000000 to 40000000000 USD'],
    ['at least €2.5 million', '2500000 to null EUR'],
    ['£500,000 in aid', '500000 to 500000 GBP'],
    ['half a billion dollars', '500000000 to 500000000 USD'],
    ['30 million Canadian dollars', '30000000 to 30000000 CAD'],
    ['US$ 20,000 bail', '20000 to 20000 USD'],
  ])('are read in "%s"', (words, expected) => {
    expect(amountsOf(`It was ${words}.`)).toEqual([expected]);
  });

  it.each([
    ['billions of dollars'],
    ['30 billion barrels'],
    ['5 pounds of sugar'],
    ['they won 3 seats'],
    ['a dollar'],
    ['30 percent'],
  ])('are not read in "%s"', (words) => {
    expect(amountsOf(`It was ${words}.`)).toEqual([]);
  });
});
