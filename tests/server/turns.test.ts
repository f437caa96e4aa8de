import { setImmediate as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { Turns } from '../../src/server/turns.js';

const open = (running: number, waiting: number): Turns =>
  new Turns({ running, waiting, refuse: () => new AppError('RATE_LIMITED', 'Too many.') });

/** Works that end when told, and the names of those that have begun. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  return { begun, start, end: (name: string) => ends.get(name)?.() };
}

describe('turns', () => {
  it('begins the next of a client in order when one ends', async () => {
    const turns = open(1, 2);
    const { begun, start, end } = works();
    const all = ['a', 'b', 'c'].map((name) => turns.take('x', start(name)));
    await pause();
    expect(begun).toEqual(['a']);
    end('a');
    await all[0];
    await pause();
    expect(begun).toEqual(['a', 'b']);
  });

  it('keeps clients apart', async () => {
    const turns = open(1, 0);
    const { begun, start } = works();
    void turns.take('x', start('a'));
    void turns.take('y', start('b'));
    await pause();
    expect(begun).toEqual(['a', 'b']);
  });

  it('refuses one too many', async () => {
    const turns = open(1, 0);
    void turns.take('x', works().start('a'));
    await expect(turns.take('x', async () => 1)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('gives the place back when a work fails', async () => {
    const turns = open(1, 0);
    await expect(turns.take('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.take('x', async () => 1)).toBe(1);
  });
});
