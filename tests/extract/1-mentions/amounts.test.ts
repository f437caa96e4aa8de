import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extract/1-mentions/amounts.js';
import { readText } from '../../../src/text/read-text.js';
import { documentOf } from '../articles.js';

const amountsOf = (body: string): string[] =>
  findAmounts(readText(documentOf(body))).map(({ min, max, currency }) => `${min} to ${max} ${currency}`);

describe('sums of money', () => {
  it.each([
    ['between $5 and $7 billion', '5000000000 to 7000000000 USD'],
    ['projects worth up to $30 billion', 'null to 30000000000 USD'],
    ['A $2 billion deal was struck', '2000000000 to 2000000000 USD'],
    ['a $40bn deal', '40000000000 to 40000000000 USD'],
    ['at least €2.5 million', '2500000 to null EUR'],
    ['£500,000 in aid', '500000 to 500000 GBP'],
    ['half a billion dollars', '500000000 to 500000000 USD'],
    ['30 million Canadian dollars', '30000000 to 30000000 CAD'],
    ['US$ 20,000 bail', '20000 to 20000 USD'],
    ['NZ $ 26 million', '26000000 to 26000000 NZD'],
    ['R17-million for arms', '17000000 to 17000000 ZAR'],
    ['R20 000 a month', '20000 to 20000 ZAR'],
    ['Rp 133.8 trillion', '133800000000000 to 133800000000000 IDR'],
    ['Rs. 1.875 crore', '18750000 to 18750000 INR'],
    ['N400 million', '400000000 to 400000000 NGN'],
    ['a loan of EUR 60 million', '60000000 to 60000000 EUR'],
    ['500 million AED', '500000000 to 500000000 AED'],
    ['BD 3.9 million', '3900000 to 3900000 BHD'],
    ['EC$2 million', '2000000 to 2000000 XCD'],
    ['$5 Million', '5000000 to 5000000 USD'],
    ['200 million Hong Kong dollars', '200000000 to 200000000 HKD'],
  ])('are read in "%s"', (words, expected) => {
    expect(amountsOf(`It was ${words}.`)).toEqual([expected]);
  });

  it.each([
    ['billions of dollars'],
    ['30 billion barrels'],
    ['5 pounds of sugar'],
    ['($1 = 0.7811 euros)'],
    ['they won 3 seats'],
    ['a dollar'],
    ['30 percent'],
    ['13,117 against the dollar'],
    ['the P5 and the R2P doctrine'],
    ['the 2018 CUP'],
    ['a real 30 won'],
    ['TWO OR 3 MILLION FLEE'],
  ])('are not read in "%s"', (words) => {
    expect(amountsOf(`It was ${words}.`)).toEqual([]);
  });

  it('take in a conversion, and stop before another figure', () => {
    expect(amountsOf('It paid 12 billion riyals ($3.2 billion).')).toEqual([
      '12000000000 to 12000000000 SAR',
    ]);
    expect(amountsOf('It gave 10 million euros (41 billion ariary, $11.1 million).')).toEqual([
      '10000000 to 10000000 EUR',
    ]);
    expect(amountsOf('It gave $5 million and 30 trucks.')).toEqual(['5000000 to 5000000 USD']);
  });

  it.each([
    ['Rs500 million', ['PK', 'US'], 'PKR'],
    ['Rs500 million', ['US', 'IN'], 'INR'],
    ['140 million shillings', ['UG', 'KE'], 'UGX'],
    ['30 million pesos', ['PH'], 'PHP'],
    ['$5 million, or US$4 million,', ['SG', 'US'], 'SGD'],
    ['$5 million and $NZ2 million', ['NZ', 'AU'], 'AUD'],
    ['$5 million', ['AU'], 'USD'],
    ['a $15-billion contract', ['CA'], 'CAD'],
    ['The Hon Julie Bishop announced $5 million.', ['AU', 'ID'], 'AUD'],
    ['Hon Hai Precision signed a deal worth $10 million.', ['TW', 'CN'], 'USD'],
    ['The aid is $5 million, Singapore said in a media release.', ['SG', 'MM'], 'USD'],
    ['The Government of Canada will provide $5 million.', ['AU', 'CA'], 'USD'],
    ['The Government of Canada will provide $5 million to Jordan.', ['CA', 'JO'], 'CAD'],
    ['The Government of Canada will provide $5 million to Jordan.', ['JO', 'CA'], 'USD'],
    ['Australia will provide $5 million to Tonga.', ['AU', 'TO'], 'USD'],
  ])('are in the money of the country spoken of: %s with %j', (words, countries, currency) => {
    const [amount] = findAmounts(readText(documentOf(`It was ${words}.`)), countries);
    expect(amount?.currency).toBe(currency);
  });
});
