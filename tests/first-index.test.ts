import { describe, expect, it } from 'vitest';
import { firstIndex } from '../src/first-index.js';

describe('the first index from which on a condition holds', () => {
  it('is the one that looking at each would give', () => {
    for (let length = 0; length <= 9; length += 1)
      for (let from = 0; from <= length; from += 1)
        expect(firstIndex(length, (index) => index >= from)).toBe(from);
  });

  it('is found by looking at few', () => {
    let looks = 0;
    firstIndex(1_000_000, (index) => {
      looks += 1;
      return index >= 777_777;
    });
    expect(looks).toBeLessThanOrEqual(20);
  });
});
