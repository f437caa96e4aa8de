import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenIngest } from '../../src/app/open-ingest.js';
import { seed } from '../../src/app/seed.js';
import { readConfig } from '../../src/config.js';
import { refuse } from '../../src/documents/refusals.js';
import { readSeeding } from '../../src/ingest/seeding.js';
import { createLog } from '../../src/log.js';
import { type OpenStore, STORES } from '../support/stores.js';

describe.each(STORES)('seeds on $name', ({ open }) => {
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
    await seedWith(opened);
  }

  async function seedWith(
    opened: Pick<OpenIngest, 'ahead' | 'take'>,
    tell: (line: string) => void = () => undefined,
  ): Promise<void> {
    await seed({
      graph: { writer: graph.store, bolt: undefined },
      opened,
      config: readConfig({ SEED: 'on' }),
      log: createLog('silent', () => undefined),
      stopping: new AbortController().signal,
      tell,
    });
  }

  it('refused for a passing reason are tried again at the next start', async () => {
    await seedRefusing('UNREADABLE');
    expect(await readSeeding(graph.store)).toBe('begun');
  });

  it('refused for what they are count as done with', async () => {
    await seedRefusing('EMPTY');
    expect(await readSeeding(graph.store)).toBe('done');
  });

  it('are told of while they take long', async () => {
    const line = await new Promise((hear) => {
      const take: OpenIngest['take'] = async ({ file }) => {
        await told;
        return refuse(file, 'EMPTY');
      };
      let end = (): void => undefined;
      const told = new Promise<void>((resolve) => {
        end = resolve;
      });
      const seeded = seedWith({ ahead: (documents) => documents, take }, (heard) => {
        end();
        seeded.then(() => hear(heard));
      });
    });
    expect(line).toMatch(/^Reading the seeds: 0 of \d+$/);
  });

  it('are told of once while none is done', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const lines: string[] = [];
      const take: OpenIngest['take'] = async ({ file }) => {
        await vi.advanceTimersByTimeAsync(lines.length === 0 ? 22_000 : 0);
        return refuse(file, 'EMPTY');
      };
      await seedWith({ ahead: (documents) => documents, take }, (line) => lines.push(line));
      expect(lines).toEqual([expect.stringMatching(/^Reading the seeds: 0 of \d+$/)]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are told of by no line where they are fast', async () => {
    const lines: string[] = [];
    const fast: Pick<OpenIngest, 'ahead' | 'take'> = {
      ahead: (documents) => documents,
      take: async ({ file }) => refuse(file, 'EMPTY'),
    };
    await seedWith(fast, (line) => lines.push(line));
    expect(lines).toEqual([]);
  });
});
