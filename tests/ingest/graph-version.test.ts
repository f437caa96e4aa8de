import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGraphVersion } from '../../src/ingest/graph-version.js';
import { writing } from '../../src/ingest/statements.js';
import { STORES } from '../support/stores.js';
import { ingestOf, person, write } from './support.js';

const anna = person('Anna Berg', 'SE');
const ARTICLE = write({ sentences: ['Anna Berg spoke.'], entities: [anna] });

describe.each(STORES)('the version of the graph on $name', ({ open }) => {
  let graph: Awaited<ReturnType<typeof open>>;
  const version = () => readGraphVersion(graph.reader);
  beforeEach(async () => {
    graph = await open();
    await ingestOf(graph.store, [ARTICLE]).prepare();
  });
  afterEach(() => graph.close());

  it('is another after every change, and the same as long as nothing changes', async () => {
    const ingest = ingestOf(graph.store, [ARTICLE]);
    const seen = [await version()];
    await ingest.ingest(ARTICLE.document);
    seen.push(await version());
    await ingest.ingest(ARTICLE.document);
    expect(await version()).toEqual(seen.at(-1));
    await ingest.delete(ARTICLE.id);
    seen.push(await version());
    expect(seen.map((each) => each?.last)).toEqual([0, 1, 2]);
    expect(new Set(seen.map((each) => each?.text)).size).toBe(3);
  });

  it('is none while the graph is being rebuilt', async () => {
    const props = { rebuilding: true };
    await graph.store.write((transaction) => transaction.run(writing('set-meta'), { props }));
    expect(await version()).toBeUndefined();
  });
});
