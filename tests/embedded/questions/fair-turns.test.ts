import { setImmediate as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { FairTurns } from '../../../src/embedded/questions/fair-turns.js';

const NEVER = new AbortController().signal;

let turns: FairTurns;
let begun: string[];
let leaves: Map<string, () => void>;
beforeEach(() => {
  turns = new FairTurns({ all: 3, perClient: 2 });
  begun = [];
  leaves = new Map();
});

/** Clients such as `a1`, `a2`: the letter is the client, the whole the question. */
async function enter(...names: string[]): Promise<void> {
  for (const name of names) {
    void turns.enter(name[0] ?? '', NEVER).then((leave) => {
      begun.push(name);
      leaves.set(name, leave);
    });
  }
  await pause();
}

async function leave(name: string): Promise<void> {
  leaves.get(name)?.();
  await pause();
}

describe('fair turns', () => {
  it('hold one client back at its share while others may enter', async () => {
    await enter('a1', 'a2', 'a3', 'b1');
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('give the next turn to the client that has least under way', async () => {
    await enter('a1', 'a2', 'b1', 'a3', 'b2', 'c1');
    await leave('a1');
    expect(begun.slice(3)).toEqual(['c1']);
  });

  it('go by the order of asking among equals', async () => {
    await enter('a1', 'b1', 'c1', 'e1', 'd1');
    await leave('b1');
    await leave('a1');
    expect(begun.slice(3)).toEqual(['e1', 'd1']);
  });

  it('leave nothing behind of who gave up waiting', async () => {
    const end = new AbortController();
    await enter('a1', 'a2', 'b1');
    const waiting = turns.enter('c', end.signal);
    end.abort(new Error('given up'));
    await expect(waiting).rejects.toThrow('given up');
    await leave('a1');
    await enter('d1');
    expect(begun.at(-1)).toBe('d1');
  });
});
