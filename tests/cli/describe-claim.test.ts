import { expect, it } from 'vitest';
import { claimDescriber } from '../../src/cli/describe-claim.js';
import { read } from '../extract/support/article.js';

it('a claim of a sum is described in the words of the sum', () => {
  const extraction = read('Iran and Russia signed a $5 billion oil deal in Tehran on November 1, 2017.');
  const describe = claimDescriber(extraction);
  const sums = extraction.claims.filter(({ predicate }) => predicate === 'HAS_AMOUNT').map(describe);
  expect(sums.map((line) => line.replace(/^.* HAS_AMOUNT/, 'HAS_AMOUNT'))).toEqual(['HAS_AMOUNT $5 billion']);
});
