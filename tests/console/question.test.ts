import { describe, expect, it } from 'vitest';
import { findQuestion, readDefaults, readParameters } from '../../src/console/question.js';

describe('readParameters', () => {
  it('reads JSON where it is JSON, and text else', () =>
    expect(readParameters(['a=IR', 'n=5', 'list=["a","b"]', 'yes=true', 'text=a=b'])).toEqual({
      a: 'IR',
      n: 5,
      list: ['a', 'b'],
      yes: true,
      text: 'a=b',
    }));

  it.each(['a', '=a', ''])('refuses %j', (pair) =>
    expect(() => readParameters([pair])).toThrow('expected name=value'),
  );
});

describe('readDefaults', () => {
  it('reads the heading of a question', () =>
    expect(
      readDefaults(
        '// Which?\n// $a: string, a country = "IR"\n// $n: integer = 20\n// $open: string\nRETURN $a',
      ),
    ).toEqual({
      a: 'IR',
      n: 20,
    }));
});

describe('findQuestion', () => {
  it('takes Cypher as it is', () => expect(findQuestion('RETURN 1 AS one')).toBe('RETURN 1 AS one'));
  it('says what it expected for a file that is not there', () =>
    expect(() => findQuestion('no-such.cypher')).toThrow('There is no question "no-such.cypher"'));
});
