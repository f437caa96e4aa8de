import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { readingWithin } from '../../src/store/reading-within.js';
import type { Cypher } from '../../src/store/store.js';
import { STORES } from '../support/stores.js';

const ONE = 'RETURN 1 AS one' as Cypher;

it.each(STORES)(
  'on $name a request’s reads end with its time, which begins with the first',
  async ({ open }) => {
    const { reader, close } = await open();
    const store = readingWithin(reader, 2_000);
    await pause(2_100);
    expect((await store.read(ONE)).values).toEqual([[1]]);
    await pause(2_100);
    await expect(store.read(ONE)).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
      reason: 'REQUEST_SECONDS',
      message: 'The request read for longer than the 2 s that it had; ask for less at once.',
    });
    await close();
  },
);

it.each(STORES)(
  'on $name a read ends with the reason of `ending`, and none is begun after',
  async ({ open }) => {
    const { reader, close } = await open();
    const stops = new AppError('STORE_UNAVAILABLE', 'The server stops.', { reason: 'STOPPING' });
    const ending = new AbortController();
    const store = readingWithin(reader, Number.POSITIVE_INFINITY, ending.signal);
    expect((await store.read(ONE)).values).toEqual([[1]]);
    const before = reader.exchanges;
    const asked = store.read(ONE);
    ending.abort(stops);
    await expect(asked).rejects.toBe(stops);
    await expect(store.read(ONE)).rejects.toBe(stops);
    expect(reader.exchanges).toBe(before + 1);
    await close();
  },
);
