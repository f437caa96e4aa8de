import { describe, expect, it } from 'vitest';
import {
  completeParameters,
  findQuestion,
  readDefaults,
  readParameters,
} from '../../src/console/question.js';

describe('readParameters', () => {
  it('reads JSON where it is JSON, and text else', () =>
    expect(readParameters(['a=IR', 'n=5', 'list=["a","b"]', 'yes=true', 'text=a=b'])).toEqual({
      a: 'IR',
      n: 5,
      list: ['a', 'b'],
      yes: true,
      text: 'a=b',
    }));

  it.each<[string, unknown]>([
    ['9007199254740993', 2n ** 53n + 1n],
    ['-9007199254740993', -(2n ** 53n) - 1n],
    ['9007199254740991', 2 ** 53 - 1],
    ['1e20', 1e20],
    ['"9007199254740993"', '9007199254740993'],
    [
      '[{"a \\"9007199254740993": [9007199254740993, "\\\\", 1]}]',
      [{ 'a "9007199254740993': [2n ** 53n + 1n, '\\', 1] }],
    ],
  ])('keeps every digit of %s', (text, value) => expect(readParameters([`a=${text}`])).toEqual({ a: value }));

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

describe('completeParameters', () => {
  const question =
    '// $a: string = "IR"\n// Not $this.\nMATCH (n {code: $a}) WHERE n.text CONTAINS \'US$5\' RETURN n';

  it('takes defaults, and no name in strings and comments', () =>
    expect(completeParameters(question, {})).toEqual({ a: 'IR' }));
  it('takes what is given first', () =>
    expect(completeParameters(question, { a: 'RU' })).toEqual({ a: 'RU' }));
  it('refuses a NUL character in a name within one, none in a text', () => {
    const question = 'RETURN $a AS a';
    expect(completeParameters(question, { a: ['x\0'] })).toEqual({ a: ['x\0'] });
    expect(() => completeParameters(question, { a: [{ 'k\0': 1 }] })).toThrow(
      'The key "k\\u0000" within the parameters holds a NUL character (U+0000); leave it out.',
    );
  });

  it.each(['MATCH (n {code: $a}) RETURN n', '// $a: string\nMATCH (n {code: $a}) RETURN n'])(
    'leaves out one that the question does not have: %j',
    (plain) => expect(completeParameters(plain, { a: 'IR', b: 'RU' })).toEqual({ a: 'IR' }),
  );
  it('tells of a mistyped name by the one that is missing', () =>
    expect(() => completeParameters('MATCH (n {code: $code}) RETURN n', { cod: 'IR' })).toThrow(
      'The question needs $code;',
    ));
  it('refuses one that a question with defaults does not have', () =>
    expect(() => completeParameters(question, { b: 'RU' })).toThrow(
      'The question has no parameter $b; it has $a.',
    ));
  it.each([
    ['// $a: string = "IR"', { a: 5 }, '$a is 5; expected string, such as "IR".'],
    [
      '// $a: string, ISO 3166-1 alpha-2 = "IR"',
      { a: 'Iran' },
      '$a is "Iran"; expected string, ISO 3166-1 alpha-2, such as "IR".',
    ],
    ['// $a: string, ISO day', { a: '2017' }, '$a is "2017"; expected string, ISO day.'],
    ['// $a: integer = 20', { a: '20' }, '$a is "20"; expected integer, such as 20.'],
    ['// $a: integer', { a: 1.5 }, '$a is 1.5; expected integer.'],
    ['// $a: string', { a: 2n ** 60n }, '$a is 1152921504606846976; expected string.'],
    ['// $a: string', { a: [2n ** 60n] }, '$a is ["1152921504606846976"]; expected string.'],
  ])('refuses a value that is not what "%s" says', (heading, given, message) =>
    expect(() => completeParameters(`${heading}\nRETURN $a AS a`, given)).toThrow(message),
  );
  it.each([
    ['// $a: string = "IR"', { a: 'Iran' }],
    ['// $a: string, ISO 3166-1 alpha-2 = "IR"', { a: 'RU' }],
    ['// $a: string, ISO day', { a: '2017-01-01' }],
    ['// $a: integer = 20', { a: 5 }],
    ['// $a: integer = 20', { a: 2n ** 60n }],
    ['// $a: list of strings', { a: ['x'] }],
    ['', { a: null }],
  ])('takes a value that is what "%s" says', (heading, given) =>
    expect(completeParameters(`${heading}\nRETURN $a AS a`, given)).toEqual(given),
  );
  it.each(['x', 'constructor', '__proto__'])('names one that is missing: %s', (name) =>
    expect(() => completeParameters(`// $${name}: integer\nRETURN $${name} AS x`, {})).toThrow(
      `The question needs $${name}; give it a value (within "parameters" over HTTP, --param ${name}=… on the command line, :params ${name}=… at the prompt).`,
    ),
  );
});

describe('findQuestion', () => {
  it('takes Cypher as it is', () => expect(findQuestion('RETURN 1 AS one')).toBe('RETURN 1 AS one'));
  it('says what it expected for a file that is not there', () =>
    expect(() => findQuestion('no-such.cypher')).toThrow('There is no question "no-such.cypher"'));
});
