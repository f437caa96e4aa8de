import { articleId } from '../src/domain/ids.js';
import { EXTRACTOR } from '../src/extract/version.js';
import { applyChange } from '../src/ingest/apply-change.js';
import { runId, toRecord } from '../src/ingest/article-record.js';
import { noteChange, takeLock } from '../src/ingest/changes.js';
import { createIngest } from '../src/ingest/ingest.js';
import { createArticle, type NewArticle } from '../src/ingest/store-article.js';
import type { Rows, Statements, Store } from '../src/store/store.js';
import { syntheticArticles } from './graph.js';

/** Articles whose own nodes are written in one transaction. */
const BATCH = 250;
const INGESTED_AT = '2020-01-01T00:00:00.000Z';

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
  const added = all.map(({ id, document, extraction }) =>
    toRecord({ ...document, id, runId: runId(id, EXTRACTOR), extraction }),
  );
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
  return {
    run: (cypher, parameters) => {
      const next: Promise<Rows> = before.then(() =>
        store.write((transaction) => transaction.run(cypher, parameters)),
      );
      before = next;
      return next;
    },
  };
}
