import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/ingest/dump.js';
import type { AllParameters, Parameters, Store } from '../../src/store/store.js';
import { STORES } from '../support/stores.js';
import { AGAIN, ARTICLES, FULL, SHORT, VISIT } from './articles.js';
import { ask, ingestOf, type Written } from './support.js';

class Cut extends Error {}

async function* counted(all: AllParameters, count: () => void): AsyncGenerator<Parameters> {
  for await (const parameters of all) {
    count();
    yield parameters;
  }
}

/** The store with every transaction cut before its statement number `after`, as a crash would: nothing of it stays. */
function cutStore(store: Store, after: number): Store & { readonly wasCut: () => boolean } {
  let isCut = false;
  return {
    ...store,
    exchanges: 0,
    wasCut: () => isCut,
    write: (work) =>
      store.write((transaction) => {
        let ran = 0;
        const count = (): void => {
          ran += 1;
          if (ran <= after) return;
          isCut = true;
          throw new Cut();
        };
        return work({
          run: async (cypher, parameters) => {
            count();
            return transaction.run(cypher, parameters);
          },
          runEach: (cypher, all) => transaction.runEach(cypher, counted(all, count)),
        });
      }),
  };
}

describe.each(STORES)('an ingest that is cut off on $name', { timeout: 300_000 }, ({ open }) => {
  let graph: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    graph = await open();
    await ingestOf(graph.store, ARTICLES).prepare();
  });
  afterEach(() => graph.close());

  const take = async (store: Store, articles: readonly Written[]): Promise<void> => {
    const ingest = ingestOf(store, ARTICLES);
    for (const { document } of articles) await ingest.ingest(document);
  };

  it('leaves the graph as it was, at whatever statement', async () => {
    await take(graph.store, [VISIT, SHORT]);
    const before = await canonicalDump(graph.store);
    for (let after = 0; ; after += 1) {
      const cut = cutStore(graph.store, after);
      const ended = await take(cut, [FULL]).then(
        () => 'whole',
        () => 'cut',
      );
      if (!cut.wasCut()) {
        expect(ended).toBe('whole');
        break;
      }
      expect([after, await canonicalDump(graph.store)]).toEqual([after, before]);
    }
  });

  it('ends, when taken up again, in the graph of one that was not', async () => {
    await take(graph.store, ARTICLES);
    const whole = await canonicalDump(graph.store);
    const ingest = ingestOf(graph.store, ARTICLES);
    for (const { id } of ARTICLES) await ingest.delete(id);
    for (const article of ARTICLES)
      await take(cutStore(graph.store, 9), [article]).catch((error: unknown) =>
        expect(error).toBeInstanceOf(Cut),
      );
    await take(graph.store, ARTICLES);
    expect(await canonicalDump(graph.store)).toBe(whole);
  });

  it('leaves a rebuilding unfinished, which the next start finishes', async () => {
    await take(graph.store, [VISIT, AGAIN]);
    const whole = await canonicalDump(graph.store);
    await expect(ingestOf(cutStore(graph.store, 9), ARTICLES).rebuild()).rejects.toThrow();
    const message = await ingestOf(graph.store, ARTICLES).prepare();
    expect([message, await canonicalDump(graph.store)]).toEqual([
      'The graph was rebuilt from its 2 articles. Its rebuilding had been cut off.',
      whole,
    ]);
  });

  it('takes no article while a rebuilding is unfinished', async () => {
    await take(graph.store, [VISIT]);
    await expect(ingestOf(cutStore(graph.store, 9), ARTICLES).rebuild()).rejects.toThrow();
    await expect(take(graph.store, [AGAIN])).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
  });

  it('by two writers at once writes an article once', async () => {
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => ingestOf(graph.store, ARTICLES).ingest(VISIT.document)),
    );
    const changes = await ask(graph.store, 'MATCH (c:Change) RETURN count(c) AS total');
    expect([outcomes.map(({ outcome }) => outcome).sort(), changes]).toEqual([
      ['added', 'unchanged', 'unchanged'],
      [[1]],
    ]);
  });
});
