import { expect, it } from 'vitest';
import { checkBadInput } from './support/bad-input.js';

it('reads or refuses 10,000 texts that no newspaper prints', async () => {
  const faults: string[] = [];
  for (let seed = 2_001; seed <= 12_000; seed += 1) faults.push(...(await checkBadInput(seed)));
  expect(faults).toEqual([]);
});
