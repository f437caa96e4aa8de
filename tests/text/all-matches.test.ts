import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/text/all-matches.js';

describe('allMatches', () => {
  it.each([
    [/\d+/g, 'On 5 May 2012 and 6 May.'],
    [/(?<day>\d+) May/gu, '5 May, 6 May, 7 June'],
    [/\d*/g, 'a1'],
    [/x/g, 'none'],
  ])('gives what matchAll gives: %s', (pattern, text) => {
    const plain = (match: RegExpExecArray): unknown => [match.index, [...match], { ...match.groups }];
    expect(allMatches(pattern, text).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
  });

  it('starts from the front, wherever the pattern was left', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(allMatches(pattern, 'aa').map(({ index }) => index)).toEqual([0, 1]);
  });
});
