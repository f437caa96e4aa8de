import type { Document } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import type { Statements } from '../store/store.js';
import { articleProperties, runId, runProperties, sentenceRows } from './article-record.js';
import { writing } from './statements.js';
import { writeRows } from './write-rows.js';

/** An article as it is about to be stored: the record, nothing derived. */
export interface NewArticle {
  readonly id: string;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly ingestedAt: string;
}

/** Writes an article's own nodes: Article, Sentences, Run. */
export async function createArticle(transaction: Statements, article: NewArticle): Promise<void> {
  const { id, document, extraction, ingestedAt } = article;
  await Promise.all([
    transaction.run(writing('create-article'), { id, props: articleProperties(id, document, ingestedAt) }),
    createReading(transaction, id, extraction),
  ]);
}

/** Writes an article's own nodes anew; when it came in stays, and so do the runs of other readers. */
export async function rewriteArticle(
  transaction: Statements,
  { id, document, extraction }: NewArticle,
): Promise<void> {
  const { ingestedAt: _, ...props } = articleProperties(id, document, '');
  await transaction.run(writing('create-article'), { id, props });
  await replaceReading(transaction, id, extraction);
}

/** Replaces what the graph is computed from, an article's active Run and its Sentences; other runs stay. */
export async function replaceReading(
  transaction: Statements,
  id: string,
  extraction: Extraction,
): Promise<void> {
  await transaction.run(writing('delete-sentences'), { ids: [id] });
  await transaction.run(writing('delete-active-runs'), { ids: [id] });
  await createReading(transaction, id, extraction);
}

async function createReading(transaction: Statements, id: string, extraction: Extraction): Promise<void> {
  const run = { id: runId(id, extraction.extractor), props: await runProperties(id, extraction) };
  await Promise.all([
    writeRows(transaction, writing('create-sentences'), sentenceRows(id, extraction)),
    transaction.run(writing('create-run'), run),
  ]);
}

/** Deletes an article's own nodes. */
export async function deleteArticle(transaction: Statements, id: string): Promise<void> {
  for (const part of ['sentences', 'runs', 'articles'])
    await transaction.run(writing(`delete-${part}`), { ids: [id] });
}
