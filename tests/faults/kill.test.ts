import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedKilled, seedWhole, TARGETS, type Target } from './support.js';

describe.each(TARGETS)('an ingest on $name that is killed', { timeout: 120_000 }, ({ open }) => {
  let target: Target;
  let expected: string;
  beforeAll(async () => {
    target = await open();
    expected = (await seedWhole(target, await target.empty())).graph;
  });
  afterAll(() => target?.close());

  it.each([
    ['server', 1_200],
    ['server', 2_400],
    ['database', 1_800],
  ] as const)('ends in the same graph: the %s after %i ms', async (victim, milliseconds) => {
    expect(await seedKilled(target, victim, milliseconds)).toBe(expected);
  });
});
