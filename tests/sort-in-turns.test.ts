import { setImmediate as immediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sortInTurns } from '../src/sort-in-turns.js';
import { seeded } from './ingest/support.js';

const keyOf = ({ key }: { readonly key: string }): string => key;

it.each([0, 1, 2_000, 2_001, 9_999])('%i items are sorted as a stable sort does', async (count) => {
  const random = seeded(count);
  const items = Array.from({ length: count }, (_, at) => ({ key: String(Math.floor(random() * 500)), at }));
  const sorted = items.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  expect(await sortInTurns(items, keyOf)).toEqual(sorted);
});

it('others have turns while many are sorted', async () => {
  let turns = 0;
  let isSorted = false;
  const count = async (): Promise<void> => {
    for (; !isSorted; turns += 1) await immediate();
  };
  const items = Array.from({ length: 200_000 }, (_, at) => ({ key: `claim:${(at * 7_919) % 200_003}` }));
  await Promise.all([count(), sortInTurns(items, keyOf).then(() => (isSorted = true))]);
  expect(turns).toBeGreaterThan(5);
});
