import { describe, expect, it } from 'vitest';
import { isDay, readEdtf } from '../../src/domain/fuzzy-date.js';

describe('readEdtf', () => {
  it.each([
    ['2017', { startDate: '2017-01-01', endDate: '2017-12-31', precision: 'year' }],
    ['2017-11', { startDate: '2017-11-01', endDate: '2017-11-30', precision: 'month' }],
    ['2020-02', { startDate: '2020-02-01', endDate: '2020-02-29', precision: 'month' }],
    ['2017-11-01', { startDate: '2017-11-01', endDate: '2017-11-01', precision: 'day' }],
    ['2017-W44', { startDate: '2017-10-30', endDate: '2017-11-05', precision: 'week' }],
    ['2020-W53', { startDate: '2020-12-28', endDate: '2021-01-03', precision: 'week' }],
    ['199X', { startDate: '1990-01-01', endDate: '1999-12-31', precision: 'decade' }],
    ['20XX', { startDate: '2000-01-01', endDate: '2099-12-31', precision: 'range' }],
    ['2015/2017-03', { startDate: '2015-01-01', endDate: '2017-03-31', precision: 'range' }],
    ['2021/..', { startDate: '2021-01-01', precision: 'range' }],
  ])('reads %s', (value, expected) => expect(readEdtf(value)).toEqual(expected));

  it.each([
    '',
    '17',
    '2017-13',
    '2017-02-30',
    '2017-W54',
    'XXXX-05-10',
    'today',
    '2017/',
    '/2017',
    '2017-11-01T00:00',
  ])('has no bounds for %j', (value) => expect(readEdtf(value)).toBeUndefined());
});

describe('isDay', () => {
  it.each(['2016-02-29', '1999-12-31'])('takes %s', (value) => expect(isDay(value)).toBe(true));
  it.each(['2017-02-29', '2017-2-9', '2017-00-10', 'x'])('refuses %s', (value) =>
    expect(isDay(value)).toBe(false),
  );
});
