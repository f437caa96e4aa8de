import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/1-mentions/dates.js';
import { readText } from '../../../src/text/read-text.js';
import { documentOf } from '../articles.js';

/** A Monday. */
const PUBLISHED = '2017-11-06';

const datesOf = (body: string, publishedAt: string | undefined = PUBLISHED): string[] =>
  findDates(readText(documentOf(body)), publishedAt).map((date) => `${date.text} = ${date.value}`);

describe('dates', () => {
  it.each([
    ['He was in Tehran on Nov. 1.', ['Nov. 1 = 2017-11-01']],
    ['Press release, 26.05.2010', ['26.05.2010 = 2010-05-26']],
    ['Posted at 2013.02.18 14:25 in Riga.', ['2013.02.18 = 2013-02-18']],
    ['OFFICE OF THE SPEAKER MAY 22, 2013', ['MAY 22, 2013 = 2013-05-22']],
    ['LIMA, Nov 1: They met.', ['Nov 1 = 2017-11-01']],
    [
      'LIMA, Nov. 5 (Reuters) - They met today. They had met yesterday.',
      ['Nov. 5 = 2017-11-05', 'today = 2017-11-05', 'yesterday = 2017-11-04'],
    ],
    [
      'Port of Spain, Trinidad and Tobago, Nov. 5 -- They met today.',
      ['Nov. 5 = 2017-11-05', 'today = 2017-11-05'],
    ],
    [
      'They met on Nov. 5 — their second meeting in Rome. Today Macron met Putin.',
      ['Nov. 5 = 2017-11-05', 'Today = 2017-11-06'],
    ],
    [
      'He resigned Nov. 5 - a day after. Macron met Putin today.',
      ['Nov. 5 = 2017-11-05', 'today = 2017-11-06'],
    ],
    [
      'On Nov. 5 — their second meeting — they met. They met today.',
      ['Nov. 5 = 2017-11-05', 'today = 2017-11-06'],
    ],
    ['LIMA, Nov. 5 -- They met on Monday.', ['Nov. 5 = 2017-11-05', 'Monday = 2017-11-06']],
    ['LIMA, Oct. 5 -- They met today.', ['Oct. 5 = 2017-10-05', 'today = 2017-11-06']],
    ['Peru, Nov. 5 was the day. They met today.', ['Nov. 5 = 2017-11-05', 'today = 2017-11-06']],
    ['Ten died between 1904 and 1908.', ['between 1904 and 1908 = 1904/1908']],
    ['The mine ran from 1904 to 1908.', ['1904 to 1908 = 1904/1908']],
    ['It rose between January and June this year.', ['between January and June this year = 2017-01/2017-06']],
    ['It fell from November to March 2015.', ['November to March 2015 = 2014-11/2015-03']],
    ['It closed from June to August.', ['June to August = 2017-06/2017-08']],
    ['She met Peru between July and the election.', ['July = 2017-07']],
    ['It opens in the first quarter of next year.', ['the first quarter of next year = 2018-01/2018-03']],
    ['It fell in the second half of 2015.', ['the second half of 2015 = 2015-07/2015-12']],
    ['It fell in the fourth half of 2015.', ['2015 = 2015']],
    ['They met in March of this year.', ['March of this year = 2017-03']],
    ['They met on Thursday evening.', ['Thursday = 2017-11-02']],
    ['They met on Thursday and Friday.', ['Thursday = 2017-11-02', 'Friday = 2017-11-03']],
    [
      'It was signed on May 3, 2011. A second text was agreed on the same day.',
      ['May 3, 2011 = 2011-05-03', 'the same day = 2011-05-03'],
    ],
    ['It began in Sept. 2015.', ['Sept. 2015 = 2015-09']],
    ['They met on March 20 last year.', ['March 20 last year = 2016-03-20']],
    ['He arrived last Thursday.', ['last Thursday = 2017-11-02']],
    ['He arrived on Thursday.', ['Thursday = 2017-11-02']],
    ['He will arrive on Thursday.', ['Thursday = 2017-11-09']],
    ['EU ministers meet in Rome on Thursday.', ['Thursday = 2017-11-09']],
    ['On Thursday, he takes part in a forum.', ['Thursday = 2017-11-09']],
    ['The chancellor meets her guest on Thursday.', ['Thursday = 2017-11-09']],
    ['His visits to Minsk on Thursday were short.', ['Thursday = 2017-11-02']],
    ['He called for peace on Thursday ahead of the vote.', ['Thursday = 2017-11-02']],
    ['The summit of March 23–25, 2018 ended.', ['March 23–25, 2018 = 2018-03-23/2018-03-25']],
    ['The talks were held last week.', ['last week = 2017-W44']],
    ['The next summit is scheduled for next year.', ['next year = 2018']],
    ['Since late 2016 they cooperate.', ['late 2016 = 2016']],
    ['It grew out of the 1970s.', ['the 1970s = 197X']],
    ['It was signed on 27 November 2019.', ['27 November 2019 = 2019-11-27']],
    ['The congress will open on Nov. 18.', ['Nov. 18 = 2017-11-18']],
    ['He spoke last night.', ['last night = 2017-11-05']],
    ['He left yesterday.', ['yesterday = 2017-11-05']],
    [
      'They met in 2015 and signed on April 27 that year. They parted on April 30.',
      ['2015 = 2015', 'April 27 = 2015-04-27', 'April 30 = 2017-04-30'],
    ],
    ['He, who on Thursday will receive her, left.', ['Thursday = 2017-11-09']],
    ['The pact that they signed in March will be short.', ['March = 2017-03']],
    ['The pact that Kenya and South Sudan signed in August will be short.', ['August = 2017-08']],
    ['The pact the two countries signed in August will be short.', ['August = 2017-08']],
    ['The pact, which the foreign ministers signed in August, will be short.', ['August = 2017-08']],
    ['The pact which was signed in August will be short.', ['August = 2017-08']],
    ['The pact being signed in August will be short.', ['August = 2018-08']],
    ['The pact to be signed in August will be short.', ['August = 2018-08']],
    ['The polls contested in August will be close.', ['August = 2018-08']],
    ['Troops needed in March will arrive by sea.', ['March = 2018-03']],
    ['He said that troops needed in March will arrive by sea.', ['March = 2018-03']],
    ['The talks that will be held in March will be short.', ['March = 2018-03']],
    ['They had hoped to sign it on Wednesday.', ['Wednesday = 2017-11-08']],
    ['She had been expected on Thursday.', ['Thursday = 2017-11-09']],
    ['He was to meet her on Saturday.', ['Saturday = 2017-11-04']],
    ['She takes office on January 1.', ['January 1 = 2018-01-01']],
    ['The session will go on: two dates, in May and July, were missed.', ['May = 2017-05', 'July = 2017-07']],
    [
      'She was sworn in on Nov. 4, after he resigned three days earlier.',
      ['Nov. 4 = 2017-11-04', 'three days earlier = 2017-11-01'],
    ],
    [
      'It was ended in February 2015 and restored the following year.',
      ['February 2015 = 2015-02', 'the following year = 2016'],
    ],
    [
      'He came to office in April 2015 after elections the month before.',
      ['April 2015 = 2015-04', 'the month before = 2015-03'],
    ],
    ['They will meet next Monday and Tuesday.', ['next Monday and Tuesday = 2017-11-13/2017-11-14']],
    ['They met from Wednesday to Friday.', ['Wednesday to Friday = 2017-11-01/2017-11-03']],
    ['He returned at the weekend.', ['the weekend = 2017-11-04/2017-11-05']],
    ['The fair was held this weekend.', ['this weekend = 2017-11-04/2017-11-05']],
    ['The fair will be held this weekend.', ['this weekend = 2017-11-11/2017-11-12']],
    ['Teams met throughout the weekend.', ['the weekend = 2017-11-04/2017-11-05']],
    ['On Wednesday he and his father are to travel.', ['Wednesday = 2017-11-08']],
    ['They will meet over the weekend.', ['the weekend = 2017-11-11/2017-11-12']],
    ['He has ruled since the 2nd of this month.', ['2nd of this month = 2017-11-02']],
    [
      'They met on Thursday and parted the next morning.',
      ['Thursday = 2017-11-02', 'the next morning = 2017-11-03'],
    ],
  ])('are read in "%s"', (body, expected) => {
    expect(datesOf(body)).toEqual(expected);
  });

  it.each([
    ['Mrs May left.'],
    ['THE TALKS MAY FAIL'],
    ['Call (02) 6261 1555 for more.'],
    ['The March 23 Movement left.'],
    ['Version 10.11.2.5 is out.'],
    ['Resolution 2259 was adopted.'],
    ['They may leave and march on.'],
    ['It holds 2000 people.'],
    ['It cost $2015.'],
    ['Boeing 1947 landed.'],
  ])('are not read in "%s"', (body) => {
    expect(datesOf(body)).toEqual([]);
  });

  it('stay open where the day of publication is not known', () => {
    const dates = findDates(readText(documentOf('He left yesterday, on Nov. 5.')), undefined);
    expect(dates.map((date) => date.value)).toEqual([null, 'XXXX-11-05']);
  });

  it('start the following day from the day spoken of, not from a day without a year', () => {
    expect(
      findDates(readText(documentOf('He left on Nov. 5. The following day he died.')), undefined).map(
        (date) => date.value,
      ),
    ).toEqual(['XXXX-11-05', null]);
  });

  it('say on what they rest', () => {
    const dates = findDates(
      readText(documentOf('He left on Nov. 1, 2017 and Nov. 2 and yesterday.')),
      PUBLISHED,
    );
    expect(dates.map((date) => date.basis)).toEqual(['stated', 'publication-year', 'relative']);
  });
});
