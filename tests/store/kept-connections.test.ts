import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { openTemporaryGraph, type TemporaryGraph } from '../embedded/support/graph.js';
import { openRelay, type Relay } from '../support/relay.js';

const ONE = 'RETURN 1 AS x' as Cypher;
const WRONG = 'RETURN nothing AS x' as Cypher;
const SLOW =
  'UNWIND range(1, 4000) AS x UNWIND range(1, 4000) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n' as Cypher;

let graph: TemporaryGraph;
let relay: Relay;
let store: Store;
beforeAll(async () => {
  graph = await openTemporaryGraph();
});
beforeEach(async () => {
  relay = await openRelay(graph.uri);
  store = openStore({ uri: relay.uri, ...graph.writer, engine: 'embedded' });
});
afterEach(async () => {
  await store.close();
  relay.close();
});
afterAll(() => graph.close());

const readMany = (count: number): Promise<readonly unknown[]> =>
  Promise.all(Array.from({ length: count }, async () => (await store.read(ONE)).values[0]?.[0]));
const write = (): Promise<unknown> => store.write((transaction) => transaction.run(ONE));

it('passes one connection from read to read', async () => {
  for (let count = 0; count < 20; count += 1) await store.read(ONE);
  expect(relay.connections).toBe(1);
});

it('makes no more of them for statements that are wrong', async () => {
  for (let count = 0; count < 10; count += 1)
    await expect(store.read(WRONG)).rejects.toMatchObject({ code: expect.stringContaining('Statement') });
  expect((await store.read(ONE)).values).toEqual([[1]]);
  expect(relay.connections).toBeLessThanOrEqual(2);
});

it('uses none that has ended meanwhile', async () => {
  await readMany(8);
  relay.cut();
  await pause(50);
  expect(await readMany(8)).toEqual(Array(8).fill(1));
});

it('uses none of a read that was given up', async () => {
  await store.read(ONE);
  await expect(store.read(SLOW, {}, { timeout: 200 })).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  expect((await store.read(ONE)).values).toEqual([[1]]);
});

it('answers more reads at once than there are connections', async () => {
  expect(await readMany(120)).toEqual(Array(120).fill(1));
  expect(relay.connections).toBeLessThanOrEqual(50);
});

it('leaves connections to writers while reads follow each other', async () => {
  let isOver = false;
  const reading = Promise.all(
    Array.from({ length: 80 }, async () => {
      while (!isOver) await store.read(ONE);
    }),
  );
  await pause(50);
  for (let count = 0; count < 10; count += 1) await write();
  isOver = true;
  await reading;
  expect(relay.connections).toBeLessThanOrEqual(50);
});

it('gives a kept one to a writer', async () => {
  await store.read(ONE);
  await write();
  await write();
  expect(relay.connections).toBe(1);
});

it('keeps none for long without use', async () => {
  await readMany(8);
  await pause(2_200);
  // The pool would test a connection that it has for so long, and find it ended.
  relay.cut();
  expect(await readMany(8)).toEqual(Array(8).fill(1));
});
