import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { warmUp } from '../../src/app/warm-up.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { limitOperations } from '../../src/query/limits.js';
import { type Api, openApi } from '../api/support/api.js';
import { OPERATIONS } from '../support/operations.js';
import { STORES } from '../support/stores.js';

describe.each(STORES)('warming up on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  const warm = (quietFor: () => number, stopping = new AbortController().signal): Promise<number> =>
    warmUp({ schema: createSchema(), store: api.store, quietFor, stopping });

  it('reads every example operation once', async () => {
    expect(await warm(() => 60_000)).toBe(OPERATIONS.length);
  }, 120_000);

  it('waits while somebody asks', async () => {
    const before = api.store.exchanges;
    const reads: number[] = [];
    const waits = [1_990, 1_995, 60_000];
    const quietFor = (): number => {
      reads.push(api.store.exchanges - before);
      return waits.shift() ?? 60_000;
    };
    expect(await warm(quietFor)).toBe(OPERATIONS.length);
    expect(reads).toEqual([0, 0, ...OPERATIONS.keys()]);
  });

  it('goes on with the others when the limits refuse an operation', async () => {
    const schema = createSchema();
    limitOperations(schema, { ...DEFAULT_LIMITS, conditions: 40 });
    const stopping = new AbortController().signal;
    const read = await warmUp({ schema, store: api.store, quietFor: () => 60_000, stopping });
    // There is one schema, and the limits are the schema's.
    limitOperations(schema, DEFAULT_LIMITS);
    expect(read).toBe(OPERATIONS.length - 3);
  });

  it('leaves off when the server stops', async () => {
    expect(await warm(() => 60_000, AbortSignal.abort())).toBe(0);
  });
});
