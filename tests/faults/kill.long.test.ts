import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../ingest/support.js';
import { type Left, seedKilled, seedWhole, TARGETS, type Target } from './support.js';

const ROUNDS = Number(process.env.ROUNDS ?? 25);

describe.each(TARGETS)('an ingest on $name that is killed', { timeout: 3_600_000 }, ({ open }) => {
  let target: Target;
  let whole: Left;
  beforeAll(async () => {
    target = await open();
    whole = await seedWhole(target, await target.empty());
  });
  afterAll(() => target?.close());

  it.each(['server', 'database'] as const)(
    `ends in the same graph, ${ROUNDS} times: the %s`,
    async (victim) => {
      const random = seeded(victim.length);
      for (let round = 0; round < ROUNDS; round += 1)
        expect(await seedKilled(target, victim, Math.round(random() * whole.ready))).toBe(whole.graph);
    },
  );
});
