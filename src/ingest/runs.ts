import type { Document } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { AppError } from '../errors.js';
import type { Store } from '../store/store.js';
import { checkSize, runId, runProperties } from './article-record.js';
import { noteChange, takeLockOfWhole } from './changes.js';
import { writing } from './statements.js';
import { toDocument } from './to-document.js';

/** What one reader read in an article. */
export interface StoredRun {
  readonly id: string;
  /** Whether the graph is computed from it. */
  readonly isActive: boolean;
  readonly extraction: Extraction;
}

/** The stored article as a document; throws NOT_FOUND when there is none. */
export async function readDocument(store: Store, articleId: string): Promise<Document> {
  const [row] = (await store.read(writing('read-documents'), { ids: [articleId] })).values;
  if (row === undefined) throw noArticle(articleId);
  return toDocument(row[0]);
}

/** Every run over an article, the active one first. */
export async function readRuns(store: Store, articleId: string): Promise<StoredRun[]> {
  const { values } = await store.read(writing('read-runs'), { ids: [articleId] });
  return values.map(([id, active, output]) => ({
    id: String(id),
    isActive: active === true,
    extraction: JSON.parse(String(output)) as Extraction,
  }));
}

interface SecondRun {
  readonly store: Store;
  readonly articleId: string;
  readonly extraction: Extraction;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Keeps what another reader read beside the run that the graph is computed from; its own earlier run is replaced. Gives the id
 * of the run; throws NOT_FOUND when the article is gone. Nothing derived changes.
 */
export async function keepSecondRun({ store, articleId, extraction, at }: SecondRun): Promise<string> {
  await checkSize(extraction);
  const id = runId(articleId, extraction.extractor);
  const props = await runProperties(articleId, extraction, false);
  return store.write(async (transaction) => {
    const last = await takeLockOfWhole(transaction);
    const { values } = await transaction.run(writing('find-article'), { id: articleId });
    if (values.length === 0) throw noArticle(articleId);
    await transaction.run(writing('create-run'), { id, props });
    await noteChange(transaction, last, { kind: 'read-again', articleId, at });
    return id;
  });
}

/** The refusal of an id that no article has. */
export const noArticle = (id: string): AppError =>
  new AppError(
    'NOT_FOUND',
    `There is no article "${id}"; expected an id such as article:0123…, as \`entente list\` prints it.`,
  );
