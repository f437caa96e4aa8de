import type { Arrival, IngestOutcome } from '../domain/changes.js';
import type { Document } from '../domain/document.js';
import type { Diagnostic, Extraction } from '../domain/extraction.js';
import { articleId } from '../domain/ids.js';
import { invariant } from '../errors.js';
import { EXTRACTOR } from '../extract/version.js';
import type { Statements, Store } from '../store/store.js';
import { applyChange } from './apply-change.js';
import { checkSize, runId, toRecord, UNDATED, urlKey } from './article-record.js';
import { noteChange, takeLockOfWhole } from './changes.js';
import {
  describeDifference,
  describeFuture,
  describeNamesake,
  describeTaken,
  type Field,
  lackedOf,
  metadataOf,
} from './notes.js';
import { readRecords } from './read-records.js';
import { prepareGraph, type Rebuilding, rebuildGraph } from './rebuild.js';
import { writing } from './statements.js';
import { createArticle, deleteArticle, rewriteArticle } from './store-article.js';
import { takeOver } from './take-over.js';
import { toDocument } from './to-document.js';
import { readVersions, sortVersions, type Version, writeVersions } from './versions.js';

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
  /** What the one who gave it should know: metadata that were taken over, that differ from those kept, or an article of the same title and date. */
  readonly note?: string;
}

/** Called at the turn to write, before anything is written; what it throws ends the call, with nothing written. */
export type Begin = () => void;

/** The one writer of articles. Every call is one transaction: whole or not at all. */
export interface Ingest {
  /** Writes one article; the same body again changes nothing but for metadata that the graph lacks. */
  ingest(document: Document, begin?: Begin): Promise<IngestResult>;
  /** Takes an article away, as if it had never been; false when there is none. */
  delete(id: string, begin?: Begin): Promise<boolean>;
  /** Drops everything derived and computes it again from the record; gives the number of articles. */
  rebuild(): Promise<number>;
  /** Constraints, versions; rebuilds a graph of another version and then says why, else undefined. */
  prepare(): Promise<string | undefined>;
}

/** Opens the way of articles into a graph. */
export function createIngest({ store, extract, now, extractor = EXTRACTOR }: IngestOptions): Ingest {
  const rebuilding: Rebuilding = { store, extract, now, extractor };
  async function ingest(document: Document, begin?: Begin): Promise<IngestResult> {
    const id = articleId(document.text);
    const known = await findArticle(store, id);
    const lacked = known === undefined ? [] : lackedOf(document, known[3]);
    if (known !== undefined && lacked.length === 0) return unchanged(id, document, known);
    const taken = known === undefined ? document : await readCompleted(store, id, document);
    if (taken === undefined) return ingest(document, begin);
    const extraction = await extract(taken);
    invariant(extraction.text === document.text, 'the extractor read another text than the stored body');
    await checkSize(extraction);
    const article: Arriving = { id, document: taken, extraction, ingestedAt: now() };
    const result = await store.write(async (transaction) => {
      const [last, again] = await Promise.all([
        takeLockOfWhole(transaction),
        findArticle({ read: (cypher, parameters) => transaction.run(cypher, parameters) }, id),
      ]);
      // Somebody else has written it meanwhile.
      if (JSON.stringify(again) !== JSON.stringify(known)) return undefined;
      begin?.();
      return again === undefined
        ? addArticle(transaction, last, article)
        : completeArticle(transaction, last, { ...article, known: again, given: document, lacked });
    });
    return result ?? ingest(document, begin);
  }
  return {
    ingest,
    delete: (id, begin) => store.write((transaction) => removeArticle(transaction, id, { now, begin })),
    rebuild: () => rebuildGraph(rebuilding),
    prepare: () => prepareGraph(rebuilding),
  };
}

/** What is known of an article: its id, the key of its address, whether it is superseded, its metadata. */
type Known = readonly unknown[];

async function findArticle(from: Pick<Store, 'read'>, id: string): Promise<Known | undefined> {
  return (await from.read(writing('find-article'), { id })).values[0];
}

/** The stored document with what it lacks of the one given; undefined where it is gone or lacks nothing any more. */
async function readCompleted(store: Store, id: string, given: Document): Promise<Document | undefined> {
  const [row] = (await store.read(writing('read-documents'), { ids: [id] })).values;
  return row === undefined ? undefined : takeOver(toDocument(row[0]), given);
}

function unchanged(id: string, document: Document, [, , , kept]: Known): IngestResult {
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
  const { id, document, ingestedAt } = article;
  await createArticle(transaction, article);
  const { outcome, diagnostics } = await admit(transaction, article);
  await noteChange(transaction, last, { kind: outcome, articleId: id, at: ingestedAt });
  const note = join(describeFuture(document, ingestedAt), await describeNamesake(transaction, id, document));
  return { articleId: id, outcome, diagnostics, ...(note !== '' && { note }) };
}

interface Completing extends Arriving {
  readonly known: Known;
  /** What came, and what of it the article lacked. */
  readonly given: Document;
  readonly lacked: readonly Field[];
}

/** As if it had come with these metadata at first: what stands on its date, address and publisher is computed again. */
async function completeArticle(
  transaction: Statements,
  last: number,
  article: Completing,
): Promise<IngestResult> {
  const { id, document, known, given, lacked, ingestedAt } = article;
  await withdraw(transaction, id, known);
  await rewriteArticle(transaction, article);
  const { diagnostics } = await admit(transaction, article);
  await noteChange(transaction, last, { kind: 'completed', articleId: id, at: ingestedAt });
  const note = join(
    describeTaken(lacked),
    describeDifference(id, given, metadataOf(document)),
    lacked.includes('publishedAt') ? describeFuture(document, ingestedAt) : undefined,
    await describeNamesake(transaction, id, document),
  );
  return { articleId: id, outcome: 'completed', diagnostics, note };
}

const join = (...notes: readonly (string | undefined)[]): string =>
  notes.filter((note) => note !== undefined).join(' ');

/** Draws from a stored article what the graph says by it, where it is the newest of its address. */
async function admit(
  transaction: Statements,
  { id, document, extraction }: Arriving,
): Promise<{ readonly outcome: Arrival['outcome']; readonly diagnostics: readonly Diagnostic[] }> {
  const key = document.canonicalUrl === undefined ? undefined : urlKey(document.canonicalUrl);
  const older = (await readVersions(transaction, key)).filter((version) => version.id !== id);
  const versions = sortVersions([...older, { id, publishedKey: document.publishedAt ?? UNDATED }]);
  const isNewest = versions.at(-1)?.id === id;
  const outcome = older.length === 0 ? 'added' : isNewest ? 'superseded-older' : 'older-version';
  const record = await toRecord({ ...document, id, runId: runId(id, extraction.extractor), extraction });
  const removed = isNewest
    ? await readRecords(
        transaction,
        older.slice(-1).map((each) => each.id),
      )
    : [];
  const refused = isNewest ? await applyChange(transaction, { removed, added: [record] }) : [];
  if (older.length > 0) await writeVersions(transaction, versions);
  return { outcome, diagnostics: [...record.extraction.diagnostics, ...refused] };
}

/** Takes back what the graph says by an article, whose own nodes stay; gives the other versions of its address, oldest first. */
async function withdraw(
  transaction: Statements,
  id: string,
  [, key, superseded]: Known,
): Promise<readonly Version[]> {
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
  return rest;
}

async function removeArticle(
  transaction: Statements,
  id: string,
  { now, begin }: Pick<IngestOptions, 'now'> & { readonly begin: Begin | undefined },
): Promise<boolean> {
  const last = await takeLockOfWhole(transaction);
  const [found] = (await transaction.run(writing('find-article'), { id })).values;
  if (found === undefined) return false;
  begin?.();
  const rest = await withdraw(transaction, id, found);
  await deleteArticle(transaction, id);
  await writeVersions(transaction, rest);
  await noteChange(transaction, last, { kind: 'deleted', articleId: id, at: now() });
  return true;
}
