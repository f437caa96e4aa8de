import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenIngest } from '../../src/app/open-ingest.js';
import { seed } from '../../src/app/seed.js';
import { readConfig } from '../../src/config.js';
import { refuse } from '../../src/documents/refusals.js';
import { readSeeding } from '../../src/ingest/seeding.js';
import { createLog } from '../../src/log.js';
import { type OpenStore, STORES } from '../support/stores.js';

describe.each(STORES)('seeds that are refused on $name', ({ open }) => {
  let graph: OpenStore;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  /** Seeds with every document refused for the same reason. */
  async function seedRefusing(code: 'UNREADABLE' | 'EMPTY'): Promise<void> {
    const opened: Pick<OpenIngest, 'ahead' | 'take'> = {
      ahead: (documents) => documents,
      take: async ({ file }) => refuse(file, code),
    };
    await seed({
      graph: { writer: graph.store, bolt: undefined },
      opened,
      config: readConfig({ SEED: 'on' }),
      log: createLog('silent', () => undefined),
      stopping: new AbortController().signal,
    });
  }

  it('for a passing reason are tried again at the next start', async () => {
    await seedRefusing('UNREADABLE');
    expect(await readSeeding(graph.store)).toBe('begun');
  });

  it('for what they are count as done with', async () => {
    await seedRefusing('EMPTY');
    expect(await readSeeding(graph.store)).toBe('done');
  });
});
