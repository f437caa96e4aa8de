import { describe, expect, it } from 'vitest';
import { scoreArticle } from '../../src/evaluation/fields.js';
import type { GoldArticle } from '../../src/evaluation/gold.js';
import type { Prediction } from '../../src/evaluation/prediction.js';

const NOTHING: Prediction = {
  people: [],
  countries: [],
  orgs: [],
  agreements: [],
  events: [],
  quotes: [],
  positions: [],
  dates: [],
  amounts: [],
};

const score = (field: string, gold: Partial<GoldArticle>, predicted: Partial<Prediction>) => {
  const counts = scoreArticle({ file: 'a.txt', date: '2017-11-06', ...gold }, { ...NOTHING, ...predicted });
  const { found, spurious, missed, full } = counts.get(field) ?? {};
  return [found, spurious, missed, full];
};

const pact = {
  label: 'maritime border agreement between Turkey and Libya',
  parties: ['Turkey', 'Libya'],
  kind: 'agreement',
  status: 'agreed',
  date: '2019-11-27',
  amount: null,
};
const predictedPact = {
  labels: ['border agreement'],
  kind: 'agreement',
  parties: ['Türkiye', 'Libya'],
  status: 'agreed',
  date: '2019-11-27',
  amount: null,
};

describe('names', () => {
  it('match by alias, whatever their marks', () =>
    expect(
      score(
        'people',
        { people: [{ name: 'Recep Tayyip Erdoğan', aliases: ['Erdoğan'] }, { name: 'Ann Lee' }] },
        {
          people: [
            { names: ['Erdogan'], country: 'TR' },
            { names: ['Bo Chen'], country: null },
          ],
        },
      ),
    ).toEqual([1, 1, 1, 0]));

  it('of countries match by country', () =>
    expect(score('countries', { countries: ['Burma', 'Iran'] }, { countries: ['Myanmar', 'Iraq'] })).toEqual([
      1,
      1,
      1,
      undefined,
    ]));

  it('that are optional count neither way', () =>
    expect(
      score(
        'organizations',
        { orgs: ['Twitter', 'NATO'], orgs_optional: ['Twitter'] },
        { orgs: [['Twitter']] },
      ),
    ).toEqual([0, 0, 1, undefined]));
});

describe('agreements', () => {
  it('match by their telling words and are full by parties, status, amount and date', () =>
    expect(score('agreements', { agreements: [pact] }, { agreements: [predictedPact] })).toEqual([
      1, 0, 0, 1,
    ]));

  it('are not full without the date that the label has', () =>
    expect(
      score('agreements', { agreements: [pact] }, { agreements: [{ ...predictedPact, date: null }] }),
    ).toEqual([1, 0, 0, 0]));

  it('are not full with another party', () =>
    expect(
      score(
        'agreements',
        { agreements: [pact] },
        { agreements: [{ ...predictedPact, parties: ['Turkey', 'Greece'] }] },
      ),
    ).toEqual([1, 0, 0, 0]));

  it('are not full without the day that the label has', () =>
    expect(
      score('agreements', { agreements: [pact] }, { agreements: [{ ...predictedPact, date: null }] }),
    ).toEqual([1, 0, 0, 0]));

  it('do not match by generic words', () =>
    expect(
      score(
        'agreements',
        { agreements: [pact] },
        { agreements: [{ ...predictedPact, labels: ['the agreement'], parties: [] }] },
      ),
    ).toEqual([0, 1, 1, 0]));
});

describe('events', () => {
  const summit = {
    kind: 'summit',
    participants: ['Ann Lee', 'Bo Chen'],
    place: 'Cairo',
    date: '2020-01-08',
    label: null,
    status: 'held',
  };
  const predicted = {
    labels: [''],
    kind: 'conference',
    participants: ['Ann Lee', 'Bo Chen'],
    place: 'Cairo',
    date: '2020-01-08',
    status: 'held',
  };

  it('match by class and a shared principal', () =>
    expect(score('events', { events: [summit] }, { events: [predicted] })).toEqual([1, 0, 0, 1]));
  it('are not full at another place', () =>
    expect(score('events', { events: [summit] }, { events: [{ ...predicted, place: 'Athens' }] })).toEqual([
      1, 0, 0, 0,
    ]));
  it('of another class do not match', () =>
    expect(score('events', { events: [summit] }, { events: [{ ...predicted, kind: 'visit' }] })).toEqual([
      0, 1, 1, 0,
    ]));
  it('of kinds that are not scored are ignored', () =>
    expect(score('events', {}, { events: [{ ...predicted, kind: 'attack' }] })).toEqual([0, 0, 0, 0]));
});

describe('quotations', () => {
  const quotes = [{ speaker: 'Ann Lee', starts: 'We are ready to' }];
  it('are full with the right speaker', () =>
    expect(
      score('quotations', { quotes }, { quotes: [{ text: 'We are ready to talk', speaker: 'Ann Lee' }] }),
    ).toEqual([1, 0, 0, 1]));
  it('of one or two words are ignored', () =>
    expect(
      score('quotations', { quotes }, { quotes: [{ text: 'strategic partner', speaker: undefined }] }),
    ).toEqual([0, 0, 1, 0]));
});

describe('positions and dates', () => {
  it('tell a former office from a held one', () =>
    expect(
      score(
        'positions',
        { positions: [{ person: 'Ann Lee', title: 'former foreign minister', of: 'Egypt' }] },
        { positions: [{ person: 'Ann Lee', title: 'foreign minister', of: 'Egypt' }] },
      ),
    ).toEqual([1, 0, 0, 0]));
  it('take a week for its seven days', () =>
    expect(
      score(
        'dates',
        { dates: [{ text: 'last week', value: '2017-W44' }] },
        { dates: [{ text: 'last week', value: '2017-10-30/2017-11-05' }] },
      ),
    ).toEqual([1, 0, 0, undefined]));
});

describe('money', () => {
  it('counts each sum once, by currency and value', () => {
    const sum = (text: string, value: number, currency = 'USD') => ({ text, value, currency });
    const gold = { amounts: [sum('$5 million', 5e6), sum('€2', 2, 'EUR'), sum('$5 million', 5e6)] };
    const predicted = [sum('about $5 million', 5.01e6), sum('€2', 2), sum('$9', 9)];
    expect(score('money', gold, { amounts: predicted })).toEqual([1, 2, 1, undefined]);
  });

  it('is not scored where the labels leave it out', () => {
    expect(score('money', {}, { amounts: [{ text: '$5', value: 5, currency: 'USD' }] })).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('wants both ends of a range', () => {
    const gold = { amounts: [{ text: '$5 to $7', value: 5, max: 7, currency: 'USD' }] };
    expect(score('money', gold, { amounts: [{ text: '$5', value: 5, currency: 'USD' }] })).toEqual([
      0,
      1,
      1,
      undefined,
    ]);
  });
});
