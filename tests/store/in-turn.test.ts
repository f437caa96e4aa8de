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
    const outcomes = await Promise.allSettled(numbers.map((number) => call([number])));
    expect(begun).toEqual(numbers);
    expect(most).toBe(16);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(outcomes[99]).toEqual({ status: 'fulfilled', value: [99] });
  });

  it('make each piece when its turn has come, those of a later call later', async () => {
    const seen: string[] = [];
    const call = inTurn(10, async (piece: string) => seen.push(`begin ${piece}`));
    function* make(name: string, count: number): Generator<string> {
      for (let at = 1; at <= count; at += 1) {
        seen.push(`make ${name}${at}`);
        yield `${name}${at}`;
      }
    }
    const outcomes = await Promise.all([call(make('a', 2)), call(make('b', 1))]);
    expect(seen).toEqual(['a1', 'a2', 'b1'].flatMap((piece) => [`make ${piece}`, `begin ${piece}`]));
    expect(outcomes).toEqual([[2, 4], [6]]);
  });

  it('begin no more pieces of a call once one has failed, which is told at once', async () => {
    let [made, hasEnded] = [0, false];
    const call = inTurn(10, async (number: number) => {
      if (number === 0) throw new Error('the first');
      // Those beside it end only after it was told.
      if (number < 10) await told;
      return number;
    });
    function* make(): Generator<number> {
      try {
        for (; made < 300; made += 1) yield made;
      } finally {
        hasEnded = true;
      }
    }
    const told = call(make()).catch(({ message }: Error) => message);
    expect(await told).toBe('the first');
    expect(await call([400])).toEqual([400]);
    expect(made).toBeLessThanOrEqual(16);
    expect(hasEnded).toBe(true);
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
    await Promise.all([call(Array(5).fill(0)), call(Array(5).fill(0))]);
    isOver = true;
    await other;
    expect(turns).toBeGreaterThanOrEqual(9);
  });
});
