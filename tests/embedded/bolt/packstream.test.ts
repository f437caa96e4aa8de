import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/embedded/bolt/pack.js';
import {
  BoundsError,
  isStructure,
  type PackValue,
  structure,
} from '../../../src/embedded/bolt/packstream.js';
import { unpack } from '../../../src/embedded/bolt/unpack.js';

const INTEGERS = [
  0n,
  1n,
  -1n,
  -16n,
  -17n,
  127n,
  128n,
  -128n,
  -129n,
  32_767n,
  32_768n,
  -32_768n,
  -32_769n,
  2_147_483_647n,
  2_147_483_648n,
  -2_147_483_648n,
  -2_147_483_649n,
  2n ** 53n + 1n,
  2n ** 63n - 1n,
  -(2n ** 63n),
];
const FLOATS = [0, -0, 1, 1.5, -2.25, 1e300, Number.MIN_VALUE, Number.NaN, Number.POSITIVE_INFINITY];
const SIZES = [0, 15, 16, 255, 256, 65_535, 65_536];

/** One row a value: what it is, the value. */
const VALUES: readonly (readonly [string, PackValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ...INTEGERS.map((value) => [`integer ${value}`, value] as const),
  ...FLOATS.map((value) => [`float ${Object.is(value, -0) ? '-0' : value}`, value] as const),
  ...SIZES.map((size) => [`text of ${size} bytes`, 'x'.repeat(size)] as const),
  ...SIZES.map((size) => [`list of ${size}`, Array.from({ length: size }, () => 1n)] as const),
  ...SIZES.slice(0, 5).map((size) => [`bytes of ${size}`, new Uint8Array(size).fill(7)] as const),
  ['text of every plane', '\u0000aé€\u{1F600}\u{2A6B2}\u{E0041}\u{10FFFF}'],
  [
    'map of 20',
    Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key ${index}`, BigInt(index)])),
  ],
  ['map with a key called __proto__', JSON.parse('{"__proto__": "x", "constructor": "y"}')],
  ['nested', { list: [[], {}, [null, { deep: [true, 1n, 1.5] }]] }],
];

describe('PackStream', () => {
  it.each(VALUES)('brings %s back', (_, value) => {
    expect(unpack(pack(value))).toEqual(value);
  });

  it('brings a structure back with its tag and fields', () => {
    const value = unpack(pack(structure(0x4e, [1n, ['Person'], { id: 'a' }, 'n:1'])));
    expect(isStructure(value) && [value.tag, value.fields]).toEqual([
      0x4e,
      [1n, ['Person'], { id: 'a' }, 'n:1'],
    ]);
  });

  it.each([
    ['1', 1n, '01'],
    ['-1', -1n, 'ff'],
    ['-17', -17n, 'c8ef'],
    ['1000', 1000n, 'c903e8'],
    ['1.1', 1.1, 'c13ff199999999999a'],
    ['"é"', 'é', '82c3a9'],
    ['[1, 2]', [1n, 2n], '920102'],
    ['{a: 1}', { a: 1n }, 'a1816101'],
  ])('writes %s as the specification says', (_, value, hex) => {
    expect(pack(value).toString('hex')).toBe(hex);
  });

  it.each([
    ['an unknown marker', 'c4'],
    ['a text that is cut off', '8361'],
    ['a list that is cut off', '9301'],
    ['bytes behind the value', '0101'],
    ['a key that is no text', 'a10101'],
    ['nothing', ''],
  ])('refuses %s', (_, hex) => {
    expect(() => unpack(Buffer.from(hex, 'hex'))).toThrow(RangeError);
  });

  it('refuses an integer beyond 64 bits', () => {
    expect(() => pack(2n ** 63n)).toThrow(RangeError);
  });

  it('refuses values deeper than it was told, without running out of stack', () => {
    expect(() => unpack(Buffer.alloc(1_000_000, 0x91), { deepest: 66, most: 100 })).toThrow(BoundsError);
  });
});
