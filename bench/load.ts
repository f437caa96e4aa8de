import { isDeepStrictEqual } from 'node:util';
import { articleId } from '../src/domain/ids.js';
import { MODEL_VERSION } from '../src/domain/model-version.js';
import { EXTRACTOR } from '../src/extract/version.js';
import { applyChange } from '../src/ingest/apply-change.js';
import { type ArticleRecord, runId, toRecord } from '../src/ingest/article-record.js';
import { noteChange, takeLock } from '../src/ingest/changes.js';
import { createIngest } from '../src/ingest/ingest.js';
import { createArticle, type NewArticle } from '../src/ingest/store-article.js';
import { openStore } from '../src/store/bolt.js';
import type { Cypher, Parameters, Rows, Statements, Store } from '../src/store/store.js';
import { syntheticArticles } from './graph.js';
import type { Database } from './servers.js';

/** Articles whose own nodes are written in one transaction. */
const BATCH = 250;
const INGESTED_AT = '2020-01-01T00:00:00.000Z';
/** Milliseconds: while so much is computed here, no answer is read for a while. */
const PATIENCE = { connectWithin: 120_000, lifeWithin: 120_000, writeWithin: 600_000 };

/** Loads so many articles into an empty Neo4j, unless it has them; gives the seconds that it took. Throws when it has others. */
export async function fill(database: Database, articles: number): Promise<number> {
  const store = openStore({ ...database, engine: 'neo4j', ...PATIENCE });
  try {
    const { values } = await store.read('MATCH (a:Article) RETURN count(a) AS n' as Cypher);
    const known = Number(values[0]?.[0]);
    if (known === articles) {
      await checkModel(store);
      return 0;
    }
    if (known > 0) throw new Error(`The graph has ${known} articles; name another folder.`);
    const started = performance.now();
    await loadArticles(store, articles);
    await refreshPlans(store);
    return Math.round((performance.now() - started) / 1000);
  } finally {
    await store.close();
  }
}

/** Plans go by statistics, which follow a bulk load late. */
export const refreshPlans = (store: Store): Promise<unknown> =>
  store.read('CALL db.prepareForReplanning(60)' as Cypher, {}, { timeout: 60_000 });

/** A graph of another model or extractor would be rebuilt from texts that mean nothing. */
async function checkModel(store: Store): Promise<void> {
  const { values } = await store.read(
    'MATCH (m:Meta) RETURN [m.modelVersion, m.extractor] AS versions' as Cypher,
  );
  const here = [MODEL_VERSION, EXTRACTOR];
  if (!isDeepStrictEqual(values[0]?.[0], here))
    throw new Error(
      `The graph has model and extractor ${values[0]?.[0]}, here they are ${here}; name another folder.`,
    );
}

/**
 * Loads so many synthetic articles into an empty graph by the projection that ingest uses: everything derived is computed
 * at once, and every statement is a transaction of its own, so that nothing is written twice.
 */
export async function loadArticles(store: Store, articles: number): Promise<void> {
  const never = () => Promise.reject(new Error('nothing is read anew'));
  await createIngest({ store, extract: never, now: () => INGESTED_AT }).prepare();
  const all = [...syntheticArticles(articles)].map(
    (article): NewArticle => ({ ...article, id: articleId(article.document.text), ingestedAt: INGESTED_AT }),
  );
  for (let from = 0; from < all.length; from += BATCH) await writeOwn(store, all.slice(from, from + BATCH));
  const added: ArticleRecord[] = [];
  for (const { id, document, extraction } of all)
    added.push(await toRecord({ ...document, id, runId: runId(id, EXTRACTOR), extraction }));
  await applyChange(oneByOne(store), { removed: [], added });
}

async function writeOwn(store: Store, articles: readonly NewArticle[]): Promise<void> {
  await store.write(async (transaction) => {
    const last = await takeLock(transaction);
    await Promise.all(
      articles.flatMap((article, index) => [
        createArticle(transaction, article),
        noteChange(transaction, last + index, { kind: 'added', articleId: article.id, at: INGESTED_AT }),
      ]),
    );
  });
}

/** Each statement commits before the next one starts. */
function oneByOne(store: Store): Statements {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = before.then(work);
    before = next;
    return next;
  };
  const write = (cypher: Cypher, parameters?: Parameters): Promise<Rows> =>
    store.write((transaction) => transaction.run(cypher, parameters));
  return {
    run: (cypher, parameters) => inTurn(() => write(cypher, parameters)),
    runEach: (cypher, all) =>
      inTurn(async () => {
        for await (const parameters of all) await write(cypher, parameters);
      }),
  };
}
