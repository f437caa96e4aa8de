import { describe, expect, it } from 'vitest';
import { articleOf } from './support/article.js';
import { checkBadInput, faultsOf } from './support/bad-input.js';

describe('a text that no newspaper prints', () => {
  it('is read with verbatim quotes, twice the same, or refused with a reason: 2,000 cases', async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= 2_000; seed += 1) faults.push(...(await checkBadInput(seed)));
    expect(faults).toEqual([]);
  }, 120_000);

  it.each([
    ['150,000 lines', 'Iran\n', 150_000],
    ['150,000 paragraphs', 'Iran\n\n', 150_000],
    ['150,000 marks', '"', 150_000],
  ])('is read however long it is: %s', (_, piece, count) =>
    expect(faultsOf(articleOf(piece.repeat(count)))).toEqual([]),
  );
});
