import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenResults } from '../../../src/embedded/bolt/results.js';
import type { OpenResult } from '../../../src/embedded/bolt/statements.js';
import { Unread } from '../../../src/embedded/bolt/unread.js';
import { LARGEST_ANSWER } from '../../../src/limits.js';

/** An answer of three rows that counts for so many bytes. */
const answer = (bytes: number): OpenResult => ({
  columns: ['x'],
  length: 3,
  bytes,
  row: (index) => [BigInt(index)],
  type: 'r',
  counters: {},
  position: 0,
});
/** An answer of so many rows of 1,000 characters, which the engine holds. */
const held = (rows: number): OpenResult => ({
  ...answer(0),
  length: rows,
  bytes: undefined,
  row: () => ['x'.repeat(1_000)],
});
const goesOn = (): boolean => false;
const rest = { type: 'r', t_last: 0n, db: 'neo4j' };

describe('answers of one client that it does not read', () => {
  it('are kept up to the largest answer, one of them however large', () => {
    const one = new OpenResults(new Unread());
    expect(
      [answer(LARGEST_ANSWER / 2), answer(LARGEST_ANSWER / 2), answer(0)].map((each) => one.add(each)),
    ).toEqual([0, 1, 2]);
    expect(new OpenResults(new Unread()).add(answer(LARGEST_ANSWER * 2))).toBe(0);
  });

  it('are refused beyond, with what to do, until those before are read', async () => {
    const results = new OpenResults(new Unread());
    results.add(answer(LARGEST_ANSWER));
    expect(() => results.add(answer(1))).toThrow(
      'Answers of 65 MB would be open on this connection, of at most 64 MB; read or discard those before.',
    );
    expect(await results.read({}, undefined, goesOn)).toEqual(rest);
    expect(results.add(answer(LARGEST_ANSWER))).toBe(1);
  });
});

describe('answers of one who writes, which the engine holds', () => {
  it('are refused beyond the largest answer of all, one of them is not', () => {
    const results = new OpenResults(new Unread());
    expect([results.add(held(200_000)), new OpenResults(new Unread()).add(held(1))]).toEqual([0, 0]);
    expect(() => results.add(held(1))).toThrow('read or discard those before');
  });

  it('are many where they are short', () => {
    const results = new OpenResults(new Unread());
    const numbers = Array.from({ length: 60 }, () => results.add(held(1_000)));
    expect(numbers.at(-1)).toBe(59);
    expect(() => Array.from({ length: 10 }, () => results.add(held(1_000)))).toThrow('of at most 64 MB');
  });
});

describe('answers of many clients that they do not read', () => {
  const full = (unread: Unread): OpenResults => {
    const results = new OpenResults(unread);
    results.add(answer(LARGEST_ANSWER));
    return results;
  };

  it('go where they are held longest, when all together are too large', async () => {
    const unread = new Unread();
    const [first, ...others] = Array.from({ length: 5 }, () => full(unread));
    await expect(first?.read({}, undefined, goesOn)).rejects.toThrow(
      'The answer was dropped, because it was not read',
    );
    for (const other of others) expect(await other.read({}, undefined, goesOn)).toEqual(rest);
  });

  it('stay where they are small, however long they are held', async () => {
    const unread = new Unread();
    const small = new OpenResults(unread);
    for (const each of [held(1), held(1)]) small.add(each);
    const [first] = Array.from({ length: 4 }, () => full(unread));
    expect(await small.read({}, undefined, goesOn)).toEqual(rest);
    await expect(first?.read({}, undefined, goesOn)).rejects.toThrow('The answer was dropped');
  });

  it('go also where they are being read, and not again when the client asks anew', async () => {
    const unread = new Unread();
    const first = full(unread);
    const reading = first.read({}, async () => void Array.from({ length: 4 }, () => full(unread)), goesOn);
    await expect(reading).rejects.toThrow('The answer was dropped');
    first.clear();
    first.add(answer(1));
    expect(await first.read({}, undefined, goesOn)).toEqual(rest);
  });

  it('stay where clients read them or leave', async () => {
    const unread = new Unread();
    const kept = full(unread);
    for (let at = 0; at < 9; at += 1) full(unread).clear();
    for (let at = 0; at < 9; at += 1) await full(unread).read({}, undefined, goesOn);
    expect(await kept.read({}, undefined, goesOn)).toEqual(rest);
  });
});

describe('an answer of one who writes that is open alone', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const MINUTE = 60_000;
  const huge = (unread: Unread): OpenResults => {
    const results = new OpenResults(unread);
    results.add(held(300_000));
    return results;
  };

  it('goes two minutes after anything of it was read, where it is more than all may leave', async () => {
    const results = huge(new Unread());
    vi.advanceTimersByTime(2 * MINUTE);
    await expect(results.read({}, undefined, goesOn)).rejects.toThrow('The answer was dropped');
  });

  it('stays while it is read, however slowly', async () => {
    const results = huge(new Unread());
    for (let minutes = 0; minutes < 9; minutes += 1) {
      await results.read({ n: 1n }, async () => undefined, goesOn);
      vi.advanceTimersByTime(MINUTE);
    }
    expect(await results.read({}, undefined, goesOn)).toMatchObject(rest);
  });

  it('counts beside those of others once it is left', async () => {
    const unread = new Unread();
    const left = new OpenResults(unread);
    left.add(held(100_000));
    vi.advanceTimersByTime(2 * MINUTE);
    const others = Array.from({ length: 3 }, () => new OpenResults(unread));
    for (const other of others) other.add(answer(LARGEST_ANSWER));
    await expect(left.read({}, undefined, goesOn)).rejects.toThrow('The answer was dropped');
    for (const other of others) expect(await other.read({}, undefined, goesOn)).toEqual(rest);
  });
});
