import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/store/in-turn.js';

describe('calls in turn', () => {
  it('begin in their order, sixteen at once, also after one that failed', async () => {
    const begun: number[] = [];
    let [running, most] = [0, 0];
    const call = inTurn(10, async (number: number) => {
      begun.push(number);
      running += 1;
      most = Math.max(most, running);
      await pause(number % 3);
      running -= 1;
      if (number === 5) throw new Error('the fifth');
      return number;
    });
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    const outcomes = await Promise.allSettled(numbers.map((number) => call(number)));
    expect(begun).toEqual(numbers);
    expect(most).toBe(16);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(outcomes[99]).toEqual({ status: 'fulfilled', value: 99 });
  });

  it('let others have a turn when they keep the process busy', async () => {
    let turns = 0;
    let isOver = false;
    const other = (async () => {
      for (; !isOver; turns += 1) await immediate();
    })();
    const call = inTurn(5, async () => {
      for (const until = performance.now() + 5; performance.now() < until; );
    });
    await Promise.all(Array.from({ length: 10 }, () => call()));
    isOver = true;
    await other;
    expect(turns).toBeGreaterThanOrEqual(9);
  });
});
