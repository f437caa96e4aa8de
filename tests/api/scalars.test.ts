import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateScalar, MomentScalar } from '../../src/api/scalars.js';

describe('a Date', () => {
  it('is a day of the calendar', () => {
    expect(DateScalar.parseValue('2016-02-29')).toBe('2016-02-29');
  });

  it.each(['2017-02-29', '2017-2-1', '1 November 2017', '2017-11-01T00:00:00Z', ''])('is not %j', (text) => {
    expect(() => DateScalar.parseValue(text)).toThrow(
      `${JSON.stringify(text)} is not a day of the calendar such as "2017-11-01".`,
    );
  });

  it('is not a number', () => {
    expect(() => DateScalar.parseLiteral(parseValue('20171101'))).toThrow(
      'The value given is not a day of the calendar',
    );
  });
});

describe('a Moment', () => {
  it.each(['2017-11-06', '2017-11-06T08:30Z', '2017-11-06T08:30:00.5+03:30'])('is %s', (text) => {
    expect(MomentScalar.parseValue(text)).toBe(text);
  });

  it.each(['2017-11-06T25:00Z', '2017-11-06T08:30', '2017-13-01', 'yesterday'])('is not %s', (text) => {
    expect(() => MomentScalar.parseValue(text)).toThrow('or a moment such as "2017-11-06T08:30:00Z".');
  });
});
