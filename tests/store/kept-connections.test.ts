import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/bolt.js';
import type { ConnectionOptions } from '../../src/store/connection.js';
import { KeptConnections } from '../../src/store/kept-connections.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { openTemporaryGraph } from '../embedded/support/graph.js';
import { openRelay, type Relay } from '../support/relay.js';
import { STORES } from '../support/stores.js';

const ONE = 'RETURN 1 AS x' as Cypher;
const WRONG = 'RETURN nothing AS x' as Cypher;
const SLOW =
  'UNWIND range(1, 4000) AS x UNWIND range(1, 4000) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n' as Cypher;

/** Where the database is and who writes there, and how to leave it. */
async function openDatabase(name: Store['engine']): Promise<[ConnectionOptions, () => Promise<void>]> {
  const address = inject('neo4j');
  if (name === 'neo4j' && typeof address !== 'string') return [address, async () => undefined];
  const graph = await openTemporaryGraph();
  return [{ uri: graph.uri, ...graph.writer }, graph.close];
}

describe.each(STORES)('on $name a store', ({ name: engine }) => {
  let database: ConnectionOptions;
  let leave: () => Promise<void>;
  let relay: Relay;
  let store: Store;
  beforeAll(async () => {
    [database, leave] = await openDatabase(engine);
  });
  beforeEach(async () => {
    relay = await openRelay(database.uri);
    store = openStore({ ...database, uri: relay.uri, engine });
  });
  afterEach(async () => {
    await store.close();
    relay.close();
  });
  afterAll(() => leave());

  const readMany = (count: number): Promise<readonly unknown[]> =>
    Promise.all(Array.from({ length: count }, async () => (await store.read(ONE)).values[0]?.[0]));
  const write = (): Promise<unknown> => store.write((transaction) => transaction.run(ONE));

  it('passes one connection from read to read', async () => {
    await store.read(ONE);
    const before = relay.connections;
    for (let count = 0; count < 20; count += 1) await store.read(ONE);
    expect(relay.connections).toBe(before);
  });

  it('goes on after more statements that are wrong than there are connections', async () => {
    for (let count = 0; count < 60; count += 1)
      await expect(store.read(WRONG)).rejects.toMatchObject({ code: expect.stringContaining('Statement') });
    expect((await store.read(ONE)).values).toEqual([[1]]);
  });

  it('uses none that has ended meanwhile', async () => {
    await readMany(8);
    await relay.cut();
    expect(await readMany(8)).toEqual(Array(8).fill(1));
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

  it('leaves connections to writers also where reads were given up, again and again, that the database does not end', async () => {
    for (let count = 0; count < 3; count += 1) {
      relay.hush();
      await Promise.allSettled(Array.from({ length: 50 }, () => store.read(ONE, {}, { timeout: 500 })));
    }
    await write();
    expect(relay.connections).toBeLessThanOrEqual(50);
  });

  it('fails reads that wait when it is closed, and later ones, and asks for no connection for them', async () => {
    const driver = neo4j.driver(relay.uri, neo4j.auth.basic(database.username, database.password));
    const kept = new KeptConnections(driver, undefined);
    const told: unknown[] = [];
    const outcome = {
      resolve: (rows: unknown) => told.push(rows),
      reject: (error: unknown) => told.push(error),
    };
    const ask = () => kept.run({ cypher: ONE, values: {}, timeout: 60_000 }, outcome);
    for (let count = 0; count < 80; count += 1) ask();
    kept.close();
    ask();
    expect(told).toEqual(Array(81).fill(expect.objectContaining({ code: 'STORE_UNAVAILABLE' })));
    await driver.getServerInfo();
    expect(relay.connections).toBeLessThanOrEqual(41);
    await driver.close();
  });

  it('fails reads for which no connection comes free in time', async () => {
    const driver = neo4j.driver(relay.uri, neo4j.auth.basic(database.username, database.password));
    const kept = new KeptConnections(driver, undefined, 300);
    const ask = (timeout: number): Promise<unknown> =>
      new Promise((resolve, reject) => kept.run({ cypher: ONE, values: {}, timeout }, { resolve, reject }));
    const askAll = (): Promise<unknown>[] => Array.from({ length: 40 }, () => ask(60_000));
    await Promise.all(askAll());
    relay.hush();
    const held = Promise.allSettled(askAll());
    await expect(ask(60_000)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    kept.close();
    await relay.cut();
    expect((await held).map(({ status }) => status)).toEqual(Array(40).fill('rejected'));
    await driver.close();
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
    await relay.cut();
    expect(await readMany(8)).toEqual(Array(8).fill(1));
  });

  // The last: an embedded graph is replaced when it goes on for long with what was given up.
  it('uses none of a read that was given up', async () => {
    await store.read(ONE);
    await expect(store.read(SLOW, {}, { timeout: 200 })).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    expect((await store.read(ONE)).values).toEqual([[1]]);
  });
});
