import { describe, expect, it } from 'vitest';
import { guardPatterns } from '../../src/console/guard-patterns.js';
import { findPatternFault, guardOf } from '../../src/console/pattern.js';

const MARKS = '(?!(?s:.*?)\\p{Mn}{100})';

describe('a pattern is let through as it is', () => {
  it.each([
    'IR|RU',
    'Al-.*',
    '.*[Pp]utin',
    'Vladimir .*',
    '[0-9]{4}-[0-9]{2}-01',
    '\\d{4}-\\d{2}.*',
    '[^,]*',
    '[^x]*y',
    '(?s).*climate.*',
    '(?s)[^x]*.*',
    '(?is)\\s+x.*',
    '.*oil|.*gas',
    '\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}',
    '[\\p{Lu}\\-]+ (of )?X',
    "O\\'Brien.*",
  ])('%s', (pattern) => expect([findPatternFault(pattern), guardOf(pattern)]).toEqual([undefined, '']));
});

describe('a pattern that no text with a line end matches looks for such first', () => {
  it.each([
    '(?i).*climate.*',
    '.*(oil|gas).*',
    '^.*climate.*$',
    '(.*oil|.*gas).*',
    '[\\p{L} ]+, .*',
    '.*(oil.*|gas.*)',
  ])('%s', (pattern) =>
    expect([findPatternFault(pattern), guardOf(pattern)]).toEqual([undefined, '(?=.*+\\z)']),
  );
});

it.each(['\\bIran\\b.*', '(\\bIran|Iraq)'])('%s looks for many marks in a row first', (pattern) =>
  expect([findPatternFault(pattern), guardOf(pattern)]).toEqual([undefined, MARKS]),
);

describe('a pattern of which each part ends where the next begins is let through as it is', () => {
  it.each([
    '[A-Z][a-z]+ [A-Z][a-z]+',
    '[A-Z]\\w+ .*',
    '\\d+\\.\\d+',
    '[a-z]+@[a-z]+\\.(com|org)',
    '[0-9]+(,[0-9]+)? (million|billion)',
    '(Mr|Mrs) [A-Z]\\w+ [A-Z]\\w+ (of|from) [A-Z]\\w+',
  ])('%s', (pattern) => expect([findPatternFault(pattern), guardOf(pattern)]).toEqual([undefined, '']));
});

describe('a pattern of two parts that repeat without bound looks for a short text first', () => {
  const SHORT = '(?!(?s:.{3001}))';
  const FEW = '(?!(?s:.*?)\\p{Mn}{10})';
  it.each([
    ['.*a.*b', `${SHORT}(?=.*+\\z)`],
    ['.*+.*+x', `${SHORT}(?=.*+\\z)`],
    ['a{11,}.{0,50}x', `${SHORT}(?=.*+\\z)`],
    ['.*[0-9]+ (million|billion).*', `${SHORT}(?=.*+\\z)`],
    ['(?i).*\\b(signed|ratified)\\b.*\\b20\\d{2}\\b.*', `${SHORT}(?=.*+\\z)${FEW}`],
    ['(?i).*(nuclear|missile)\\s+(program|programme)s?.*', SHORT],
    ['.*\\$\\d+(\\.\\d+)? (million|billion).*', `${SHORT}(?=.*+\\z)`],
  ])('%s', (pattern, guard) =>
    expect([findPatternFault(pattern), guardOf(pattern)]).toEqual([undefined, guard]),
  );
});

it('a pattern in a question gets its guards within its marks, and nothing else changes', () => {
  const question = `RETURN $s =~ '(?i).*\\\\bit\\'s.*' AS a, '=~ \\'.*x.*\\'' AS b, $s =~ "x.*" AS c`;
  expect(guardPatterns(question)).toBe(
    `RETURN $s =~ '(?=.*+\\\\z)${MARKS.replaceAll('\\', '\\\\')}(?:(?i).*\\\\bit\\'s.*)' AS a, '=~ \\'.*x.*\\'' AS b, $s =~ "x.*" AS c`,
  );
});

const DOT_AT_END = 'the ".*" at its end meets no line end, as a part before does; open it with (?s)';
const UNBOUNDED = 'more than two parts of it repeat without bound where the next may begin';

describe('a pattern is refused', () => {
  it.each([
    ['[^x]*.*', DOT_AT_END],
    ['(?i)[^x]*.*', DOT_AT_END],
    ['\\s*.*', DOT_AT_END],
    ['\\D+.*', DOT_AT_END],
    ['\\P{L}*.*', DOT_AT_END],
    ['\\p{Space}*.*', DOT_AT_END],
    ['[\\t-z]*.*', DOT_AT_END],
    ['[\u2028a]*.*', DOT_AT_END],
    ['.*\n.*', DOT_AT_END],
    ['(a|[^x])*.*', 'it repeats a group'],
    ['(?:.*a|[^x]*).*', DOT_AT_END],
    ['.*a{500}{500}', '"{500}" stands where nothing is to be repeated'],
    ['.*a.*b.*c', UNBOUNDED],
    ['.*(a.*b|.*c.*)d', UNBOUNDED],
    ['[a-z]*[a-m]*[b-z]*1', UNBOUNDED],
    ['[^,]*[^,]*[^,]*,', UNBOUNDED],
    ['\\w+\\d+\\w+,', UNBOUNDED],
    ['(?iu)s*ſ*s*ſ', UNBOUNDED],
    ['(?i)a*A*a*b', UNBOUNDED],
    ['a*b*a*b*a*c', UNBOUNDED],
    ['a*\\ba*\\ba*c', UNBOUNDED],
    ['([0-9]+)*x', 'it repeats a group'],
    ['(a|a)+b', 'it repeats a group'],
    [
      '.*.{0,10}.*.{0,4}x',
      'it may take 111 steps at each two places of a text, more than 60, as two parts repeat without bound',
    ],
    ['.*.{5000}x', 'it may take 5002 steps at one place of a text, more than 1000'],
    ['a{9999999}', 'it may take 10000000 steps at one place of a text, more than 1000'],
    ['.*.{0,10}.{0,10}.{0,10}!', 'it may take 2662 steps at one place of a text, more than 1000'],
    ['\\b{500000000,}x', '"{500000000,}" stands where nothing is to be repeated'],
    ['^{2000000000}x', '"{2000000000}" stands where nothing is to be repeated'],
    ['a**', '"*" stands where nothing is to be repeated'],
    ['(a', 'it has a "(" without ")"'],
    ['a)', 'it has a ")" without "("'],
    ['[\\Q]', 'it has an escape other than \\d \\w \\s \\b \\p and marks'],
    ['\\R*.*', 'it has an escape other than \\d \\w \\s \\b \\p and marks'],
    ['\\X*', 'it has an escape other than \\d \\w \\s \\b \\p and marks'],
    ['[a-z&&[^x]]', 'it has brackets within brackets'],
    ['[a&&^b]*', 'it has "&&" within brackets'],
    ['[^](a+)+b]', 'it has brackets within brackets'],
    ['(?x)a', 'it looks around or sets flags in a group'],
    ['(?=a)', 'it looks around or sets flags in a group'],
    ['(?:a)*+', 'it repeats a group'],
    ['x'.repeat(201), 'it is longer than 200 characters'],
  ])('%j', (pattern, fault) => expect(findPatternFault(pattern)).toBe(fault));
});
