import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../ingest/support.js';
import { seedKilled, seedWhole, TARGETS, type Target } from './support.js';

const ROUNDS = 25;
/** Milliseconds from the start of a server to the end of its seeds, with some to spare. */
const LONGEST = 5_000;

describe.each(TARGETS)('an ingest on $name that is killed', { timeout: 3_600_000 }, ({ open }) => {
  let target: Target;
  let expected: string;
  beforeAll(async () => {
    target = await open();
    expected = await seedWhole(target, await target.empty());
  });
  afterAll(() => target?.close());

  it.each(['server', 'database'] as const)(
    `ends in the same graph, ${ROUNDS} times: the %s`,
    async (victim) => {
      const random = seeded(victim.length);
      for (let round = 0; round < ROUNDS; round += 1)
        expect(await seedKilled(target, victim, Math.round(random() * LONGEST))).toBe(expected);
    },
  );
});
