import type { Document } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { MODEL_VERSION } from '../domain/model-version.js';
import { isTooLong } from '../limits.js';
import { isOutOfSpace } from '../store/faults.js';
import type { Statements, Store } from '../store/store.js';
import { applyChange } from './apply-change.js';
import { runId } from './article-record.js';
import { noteChange, takeLock } from './changes.js';
import { readRecords } from './read-records.js';
import { DERIVED_LABELS, dropStatement, writing } from './statements.js';
import { replaceReading } from './store-article.js';
import { toDocument } from './to-document.js';

export interface Rebuilding {
  readonly store: Store;
  readonly extract: (document: Document) => Promise<Extraction>;
  readonly now: () => string;
  readonly extractor: string;
}

const PAGE = 100;
const DROP = 500;

/**
 * Constraints and versions; a graph of another version, or whose rebuilding was cut off, is rebuilt, and the reason given. On a full disk
 * a graph of this version stays as it is: it has its constraints, and can be read.
 */
export async function prepareGraph(rebuilding: Rebuilding): Promise<string | undefined> {
  const { store, extractor } = rebuilding;
  const fault = await store.prepare().catch(orThrowUnlessFull);
  const [meta] = (await store.read(writing('meta'))).values;
  const [model, written, isUnderWay] = meta ?? [];
  const isPresent = model === MODEL_VERSION && written === extractor && isUnderWay !== true;
  if (fault !== undefined && !isPresent) throw fault;
  if (typeof model !== 'number') {
    await setMeta(rebuilding, null);
    return undefined;
  }
  if (isPresent) return undefined;
  const articles = await rebuildGraph(rebuilding);
  const why =
    isUnderWay === true
      ? 'Its rebuilding had been cut off'
      : `It was written with model ${model} and extractor ${String(written)}, this is model ${MODEL_VERSION} and extractor ${extractor}`;
  return `The graph was rebuilt from its ${articles} article${articles === 1 ? '' : 's'}. ${why}.`;
}

function orThrowUnlessFull(error: unknown): unknown {
  if (isOutOfSpace(error)) return error;
  throw error;
}

/** Drops everything derived and computes it again, article by article; texts read by another extractor are read anew. */
export async function rebuildGraph(rebuilding: Rebuilding): Promise<number> {
  const { store } = rebuilding;
  await setMeta(rebuilding, true);
  for (const label of DERIVED_LABELS) await drop(store, label);
  let articles = 0;
  for (let after = ''; ; ) {
    const page = (await store.read(writing('article-ids'), { after, limit: PAGE })).values;
    for (const [id, superseded] of page) await rebuildArticle(rebuilding, String(id), superseded === true);
    articles += page.length;
    const last = page.at(-1)?.[0];
    if (page.length < PAGE || typeof last !== 'string') break;
    after = last;
  }
  await setMeta(rebuilding, null);
  await store.checkpoint();
  return articles;
}

async function setMeta({ store, extractor }: Rebuilding, isUnderWay: true | null): Promise<void> {
  const props = { modelVersion: MODEL_VERSION, extractor, rebuilding: isUnderWay };
  await store.write((transaction) => transaction.run(writing('set-meta'), { props }));
}

async function drop(store: Store, label: (typeof DERIVED_LABELS)[number]): Promise<void> {
  for (;;) {
    const { values } = await store.write((transaction) =>
      transaction.run(dropStatement(label), { limit: DROP }),
    );
    if (Number(values[0]?.[0] ?? 0) < DROP) return;
  }
}

async function rebuildArticle(rebuilding: Rebuilding, id: string, isSuperseded: boolean): Promise<void> {
  const reading = await readAnew(rebuilding, id);
  await rebuilding.store.write(async (transaction) => {
    const last = await takeLock(transaction);
    if (reading !== undefined) await replaceReading(transaction, id, reading.extraction);
    if (!isSuperseded)
      await applyChange(transaction, { removed: [], added: await recordOf(transaction, id) });
    await noteChange(transaction, last, { kind: 'rebuilt', articleId: id, at: rebuilding.now() });
  });
}

const recordOf = (transaction: Statements, id: string) => readRecords(transaction, [id]);

/** The extraction of a text that another extractor read; undefined when the stored one is of this extractor, or this one takes no text of such length. */
async function readAnew(
  { store, extract, extractor }: Rebuilding,
  id: string,
): Promise<{ readonly extraction: Extraction } | undefined> {
  const { values } = await store.read(writing('find-run'), { id: runId(id, extractor) });
  if (values.length > 0) return undefined;
  const [row] = (await store.read(writing('read-documents'), { ids: [id] })).values;
  if (row === undefined) return undefined;
  try {
    return { extraction: await extract(toDocument(row[0])) };
  } catch (error) {
    if (isTooLong(error)) return undefined;
    throw error;
  }
}
