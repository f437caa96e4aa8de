import { isRefusal, orRefusal } from '../documents/refusals.js';
import type { Document, Refusal } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { createExtractorPool, type ExtractorPoolOptions } from '../extract/worker/pool.js';
import { type Begin, createIngest, type Ingest, type IngestResult } from '../ingest/ingest.js';
import { isAway, isOutOfSpace } from '../store/faults.js';
import { whenThere } from '../store/when-there.js';
import type { Graph } from './graph.js';

/** How many documents are extracted while one is written, and the characters that all have together: a longer one is read with nothing beside it. */
const AHEAD = 4;
const AHEAD_LENGTH = 500_000;

/** The way into the graph: extraction in worker threads, one writer. */
export interface OpenIngest {
  readonly ingest: Ingest;
  /** The same documents, their extraction started a few ahead of the one at hand. */
  ahead(documents: AsyncIterable<Document | Refusal>): AsyncIterable<Document | Refusal>;
  /** Writes one document, or says why it cannot be taken; what the database does is thrown. */
  take(document: Document, begin?: Begin): Promise<IngestResult | Refusal>;
  /** Flushes what was written to disk; closing does too. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

interface OpenOptions extends Pick<ExtractorPoolOptions, 'within'> {
  /** Threads that extract; each holds a lexicon of its own. */
  readonly threads: number;
  /** Hears why a graph was rebuilt at the start. */
  readonly tell: (message: string) => void;
}

/** Opens the way into a graph and makes its constraints; threads start with the first document. */
export async function openIngest(
  { writer, bolt }: Pick<Graph, 'writer' | 'bolt'>,
  { threads: size, tell, ...each }: OpenOptions,
): Promise<OpenIngest> {
  const pool = createExtractorPool({ size, ...each });
  const started = new WeakMap<Document, Promise<Extraction>>();
  const ingest = createIngest({
    store: writer,
    extract: (document) => writer.whileThere((gone) => started.get(document) ?? pool.extract(document, gone)),
    now: () => new Date().toISOString(),
  });
  const prepare = (): Promise<string | undefined> => ingest.prepare();
  // The process of an embedded graph has answered before; a Neo4j may be none at all.
  const reason = await (bolt === undefined ? prepare() : whenThere(writer, prepare));
  if (reason !== undefined) tell(reason);
  return {
    ingest,
    async *ahead(documents) {
      const waiting: (Document | Refusal)[] = [];
      for await (const document of documents) {
        while (waiting.length > 0 && isMuch([...waiting, document])) yield* waiting.splice(0, 1);
        waiting.push(document);
        if (!isRefusal(document)) started.set(document, startQuietly(pool.extract(document)));
      }
      yield* waiting;
    },
    take: (document, begin) => orRefusal(document.file, () => ingest.ingest(document, begin)),
    flush: () => writer.checkpoint(),
    close: async () => {
      await writer.checkpoint().catch((error: unknown) => {
        // What was acknowledged is in the journal.
        if (!isAway(error) && !isOutOfSpace(error)) throw error;
      });
      await pool.close();
    },
  };
}

/** More than what is read at a time: one that is written, and those ahead of it. */
const isMuch = (documents: readonly (Document | Refusal)[]): boolean =>
  documents.length > AHEAD + 1 || documents.reduce((sum, each) => sum + lengthOf(each), 0) > AHEAD_LENGTH;

const lengthOf = (document: Document | Refusal): number => (isRefusal(document) ? 0 : document.text.length);

/** A failure waits until the document's turn comes. */
function startQuietly<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
