import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Findings } from './findings.js';

beforeEach(() => {
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
});
afterEach(() => void vi.restoreAllMocks());

it.each([
  [99, 1, true],
  [98, 2, false],
  [0, 0, false],
])('a soak of %i reads answered outside the faults and %i not is clean: %s', (well, ill, isClean) => {
  const findings = new Findings();
  for (let count = 0; count < well; count += 1) findings.countCalm('read', 'OK');
  for (let count = 0; count < ill; count += 1) findings.countCalm('read', 'STORE_UNAVAILABLE');
  findings.judgeReads();
  expect(findings.isClean).toBe(isClean);
});
