import type { IngestOutcome } from '../domain/changes.js';
import type { Document } from '../domain/document.js';
import type { Diagnostic, Extraction } from '../domain/extraction.js';
import { articleId } from '../domain/ids.js';
import { invariant } from '../errors.js';
import { EXTRACTOR } from '../extract/version.js';
import type { Statements, Store } from '../store/store.js';
import { applyChange } from './apply-change.js';
import { runId, toRecord, UNDATED, urlKey } from './article-record.js';
import { noteChange, takeLockOfWhole } from './changes.js';
import { describeDifference, describeNamesake } from './notes.js';
import { readRecords } from './read-records.js';
import { prepareGraph, type Rebuilding, rebuildGraph } from './rebuild.js';
import { writing } from './statements.js';
import { createArticle, deleteArticle } from './store-article.js';
import { readVersions, sortVersions, writeVersions } from './versions.js';

export interface IngestOptions {
  readonly store: Store;
  /** Reads a document; a document that it refuses rejects with an AppError. */
  readonly extract: (document: Document) => Promise<Extraction>;
  /** The present time, ISO 8601. */
  readonly now: () => string;
  /** Name and version of the extractor; a graph written with another is computed again. */
  readonly extractor?: string;
}

export interface IngestResult {
  readonly articleId: string;
  readonly outcome: IngestOutcome;
  /** What of the extraction the graph does not take, such as a relation between kinds that it cannot join. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the one who gave it should know: metadata that differ from those kept, or an article of the same title and date. */
  readonly note?: string;
}

/** The one writer of articles. Every call is one transaction: whole or not at all. */
export interface Ingest {
  /** Writes one article; the same body again changes nothing. */
  ingest(document: Document): Promise<IngestResult>;
  /** Takes an article away, as if it had never been; false when there is none. */
  delete(id: string): Promise<boolean>;
  /** Drops everything derived and computes it again from the record; gives the number of articles. */
  rebuild(): Promise<number>;
  /** Constraints, versions; rebuilds a graph of another version and then says why, else undefined. */
  prepare(): Promise<string | undefined>;
}

/** Opens the way of articles into a graph. */
export function createIngest({ store, extract, now, extractor = EXTRACTOR }: IngestOptions): Ingest {
  const rebuilding: Rebuilding = { store, extract, now, extractor };
  return {
    ingest: async (document) => {
      const id = articleId(document.text);
      const known = await store.read(writing('find-article'), { id });
      if (known.values[0] !== undefined) return unchanged(id, document, known.values[0]);
      const extraction = await extract(document);
      invariant(extraction.text === document.text, 'the extractor read another text than the stored body');
      return store.write(async (transaction) => {
        const [last, again] = await Promise.all([
          takeLockOfWhole(transaction),
          transaction.run(writing('find-article'), { id }),
        ]);
        if (again.values[0] !== undefined) return unchanged(id, document, again.values[0]);
        return addArticle(transaction, last, { id, document, extraction, ingestedAt: now() });
      });
    },
    delete: (id) => store.write((transaction) => removeArticle(transaction, id, now)),
    rebuild: () => rebuildGraph(rebuilding),
    prepare: () => prepareGraph(rebuilding),
  };
}

function unchanged(id: string, document: Document, [, , , kept]: readonly unknown[]): IngestResult {
  const note = describeDifference(id, document, kept);
  return { articleId: id, outcome: 'unchanged', diagnostics: [], ...(note !== undefined && { note }) };
}

interface Arriving {
  readonly id: string;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly ingestedAt: string;
}

async function addArticle(transaction: Statements, last: number, article: Arriving): Promise<IngestResult> {
  const { id, document, extraction, ingestedAt } = article;
  const key = document.canonicalUrl === undefined ? undefined : urlKey(document.canonicalUrl);
  const older = await readVersions(transaction, key);
  const versions = sortVersions([...older, { id, publishedKey: document.publishedAt ?? UNDATED }]);
  const isNewest = versions.at(-1)?.id === id;
  const outcome = older.length === 0 ? 'added' : isNewest ? 'superseded-older' : 'older-version';
  await createArticle(transaction, article);
  const record = toRecord({ ...document, id, runId: runId(id, extraction.extractor), extraction });
  const removed = isNewest
    ? await readRecords(
        transaction,
        older.slice(-1).map((each) => each.id),
      )
    : [];
  const refused = isNewest ? await applyChange(transaction, { removed, added: [record] }) : [];
  if (older.length > 0) await writeVersions(transaction, versions);
  await noteChange(transaction, last, { kind: outcome, articleId: id, at: ingestedAt });
  const note = await describeNamesake(transaction, id, document);
  const diagnostics = [...record.extraction.diagnostics, ...refused];
  return { articleId: id, outcome, diagnostics, ...(note !== undefined && { note }) };
}

async function removeArticle(transaction: Statements, id: string, now: () => string): Promise<boolean> {
  const last = await takeLockOfWhole(transaction);
  const [found] = (await transaction.run(writing('find-article'), { id })).values;
  if (found === undefined) return false;
  const [, key, superseded] = found;
  const versions = await readVersions(transaction, typeof key === 'string' ? key : undefined);
  const rest = versions.filter((version) => version.id !== id);
  if (superseded !== true) {
    const removed = await readRecords(transaction, [id]);
    const added = await readRecords(
      transaction,
      rest.slice(-1).map((version) => version.id),
    );
    await applyChange(transaction, { removed, added });
  }
  await deleteArticle(transaction, id);
  await writeVersions(transaction, rest);
  await noteChange(transaction, last, { kind: 'deleted', articleId: id, at: now() });
  return true;
}
