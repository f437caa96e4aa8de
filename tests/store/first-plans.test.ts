import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/bolt.js';
import type { ConnectionOptions } from '../../src/store/connection.js';
import { FirstPlans } from '../../src/store/first-plans.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { openTemporaryGraph } from '../embedded/support/graph.js';
import { openRelay, type Relay } from '../support/relay.js';
import { STORES } from '../support/stores.js';

/** A statement of so many characters and a few more. */
const long = (characters: number): Cypher => `RETURN size([${'1, '.repeat(characters / 3)}1]) AS x` as Cypher;
const LONG = long(300);
const ONE = 'RETURN 1 AS one' as Cypher;

describe('the plans of a database that has just started', () => {
  /** Plans that are made when told, and the lengths of the statements in the order in which that began. */
  const openPlans = () => {
    const begun: { readonly length: number; readonly end: (error?: Error) => void }[] = [];
    const plans = new FirstPlans(
      ({ cypher }) =>
        new Promise((resolve, reject) => {
          const end = (error?: Error): void => (error === undefined ? resolve(undefined) : reject(error));
          begun.push({ length: cypher.length, end });
        }),
    );
    plans.forget();
    plans.goOn();
    const read = (cypher: Cypher) => ({ cypher, values: {}, timeout: 8_000 });
    return { begun, plans, wait: (cypher: Cypher) => plans.before(read(cypher)) };
  };

  it('are made two at a time, then the shortest first, each once', async () => {
    const { begun, wait } = openPlans();
    const statements = [800, 1_200, 2_000, 400, 1_600].map(long);
    const all = [...statements, ...statements].map(wait);
    for (let count = 2; count <= statements.length; count += 1) {
      expect(begun).toHaveLength(count);
      begun[count - 2]?.end();
      await pause(1);
    }
    begun.at(-1)?.end();
    await Promise.all(all);
    expect(begun.map(({ length }) => Math.floor(length / 400))).toEqual([2, 3, 1, 4, 5]);
    expect(statements.map(wait)).toEqual(statements.map(() => undefined));
  });

  it('are not waited for by a short statement', () => {
    const { wait } = openPlans();
    expect(wait(ONE)).toBeUndefined();
  });

  it('are made again when that failed', async () => {
    const { begun, wait } = openPlans();
    const first = wait(LONG);
    begun[0]?.end(new Error('away'));
    await first;
    expect(wait(LONG)).toBeInstanceOf(Promise);
    expect(begun).toHaveLength(2);
  });
});

describe.each(STORES)('a long statement on $name', ({ name: engine }) => {
  /** EXPLAINs of a statement that has to be planned first. */
  const PLANS = engine === 'neo4j' ? 1 : 0;
  let database: ConnectionOptions;
  let leave: () => Promise<void>;
  let relay: Relay;
  let store: Store;
  beforeAll(async () => {
    const address = inject('neo4j');
    if (engine === 'neo4j' && typeof address !== 'string') {
      [database, leave] = [address, async () => undefined];
      return;
    }
    const graph = await openTemporaryGraph();
    [database, leave] = [{ uri: graph.uri, ...graph.writer }, graph.close];
  });
  beforeEach(async () => {
    relay = await openRelay(database.uri);
    store = openStore({ ...database, uri: relay.uri, engine, lifeWithin: 800 });
    await untilThere();
  });
  afterEach(async () => {
    await store.close();
    relay.close();
  });
  afterAll(() => leave());

  const untilThere = (): Promise<void> =>
    expect.poll(() => store.whyUnready(), { timeout: 20_000 }).toBeUndefined();
  const read = async (): Promise<unknown> => (await store.read(LONG)).values[0]?.[0];

  it('takes one exchange while the database answers', async () => {
    const before = store.exchanges;
    expect(await read()).toBe(101);
    expect(store.exchanges - before).toBe(1);
  });

  it('is planned once apart after a read of it had not time enough', async () => {
    const before = store.exchanges;
    relay.hold();
    await expect(store.read(LONG, {}, { timeout: 100 })).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    relay.release();
    expect(await Promise.all([read(), read()])).toEqual([101, 101]);
    expect(await read()).toBe(101);
    expect(store.exchanges - before).toBe(1 + PLANS + 3);
  });

  it('is planned once apart after the database was away', async () => {
    expect(await read()).toBe(101);
    relay.hold();
    await expect(store.read(LONG, {}, { timeout: 60_000 })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    relay.release();
    await untilThere();
    const before = store.exchanges;
    expect(await Promise.all([read(), read()])).toEqual([101, 101]);
    expect(await read()).toBe(101);
    expect(store.exchanges - before).toBe(PLANS + 3);
  });
});
