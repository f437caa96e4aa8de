import { describe, expect, it } from 'vitest';
import { agreement, answerOf, entity, hold } from './support.js';

/** The dates of an agreement whose sentence ends in the given words, and what is said of those left out. Published on Thursday, 2018-04-05. */
async function read(words: string, date: string, dateText: string, publishedAt = '2018-04-05') {
  const quote = `Gazprom and Botas signed a gas deal ${words}.`;
  const { agreements, claims, dates, diagnostics } = await hold(
    `${quote}\n`,
    answerOf({
      entities: [
        entity({ ref: 'e1', kind: 'organization', name: 'Gazprom' }),
        entity({ ref: 'e2', kind: 'organization', name: 'Botas' }),
      ],
      agreements: [agreement({ name: 'gas deal', parties: ['e1', 'e2'], date, dateText, quotes: [quote] })],
    }),
    publishedAt,
  );
  const dated = claims.find(({ predicate }) => predicate === 'DATED');
  return {
    date: agreements[0]?.date,
    dated: dated && [dated.value, dated.dateText, dated.dateBasis],
    dates: dates.map(({ text, value }) => `${text} = ${value}`),
    told: diagnostics.map(({ message }) => message),
  };
}

describe('a date of a model', () => {
  it.each([
    ['on April 3', '2018-04-03', 'April 3', 'April 3', 'publication-year'],
    ['on April 3', '2018-04', 'April 3', 'April 3', 'publication-year'],
    ['on April 3', '2018', 'on April 3', 'April 3', 'publication-year'],
    ['last week', '2018-W13', 'last week', 'last week', 'relative'],
    ['last week', '2018-03-28', 'last week', 'last week', 'relative'],
    ['on Nov. 1', '2017-11-01', 'Nov. 1', 'Nov. 1', 'publication-year'],
    ['in April 2016', '2016-04', 'April', 'April 2016', 'stated'],
    ['in the 1990s', '1994', '1990s', 'the 1990s', 'stated'],
    ['in the 1990s', '199X', 'in the 1990s', 'the 1990s', 'stated'],
    [
      'in 2016 and again in March 2017',
      '2016/2017-03',
      '2016 and again in March 2017',
      '2016 and again in March 2017',
      'stated',
    ],
    ['in 2016 and again in March 2017', '2017-03', '2016 and again in March 2017', 'March 2017', 'stated'],
    ['in force since 2016', '2016/..', 'since 2016', '2016', 'stated'],
  ])('is kept where the text says so: %s, %s', async (words, date, dateText, printed, basis) => {
    const found = await read(words, date, dateText);
    expect(found).toEqual({
      date,
      dated: [date, printed, basis],
      dates: [`${printed} = ${date}`],
      told: [],
    });
  });

  it.each([
    ['last week', '1850-01-01', 'last week', 'the article says "last week", which is 2018-W13'],
    ['on Nov. 1', '1999-07-20', 'Nov. 1', 'the article says "Nov. 1", which is 2017-11-01'],
    ['on Nov. 1', '2018-11-01', 'Nov. 1', 'the article says "Nov. 1", which is 2017-11-01'],
    ['in the 1990s', '2004', '1990s', 'the article says "the 1990s", which is 199X'],
    ['last week', '1000/..', 'last week', 'the article says "last week", which is 2018-W13'],
    ['last week', '1000/2999', 'last week', 'the article says "last week", which is 2018-W13'],
    ['in April 2016', '2016-05', 'April 2016', 'the article says "April 2016", which is 2016-04'],
    ['with Gazprom in 2016', '2016', 'with', 'its words tell no date'],
    ['in 2016', '2016', 'in May 2016', 'the article does not print its words'],
    ['in 2016', 'soon', '2016', 'it is no date such as 2017-11-01'],
  ])('is left out where it says something else: %s, %s', async (words, date, dateText, problem) => {
    const found = await read(words, date, dateText);
    expect(found).toEqual({
      date: null,
      dated: undefined,
      dates: [],
      told: [`The date ${date} is left out: ${problem}.`],
    });
  });

  it.each(['last week', 'April 3'])('that counts from an unknown day is left out: %s', async (words) => {
    const { date, told } = await read(words, '2018-04-03', words, '');
    expect([date, told]).toEqual([
      null,
      [
        `The date 2018-04-03 is left out: the article says "${words}", and when it was published is not known.`,
      ],
    ]);
  });
});
