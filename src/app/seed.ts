import { fileURLToPath } from 'node:url';
import type { Config } from '../config.js';
import { countDocuments } from '../documents/count-documents.js';
import { readFiles } from '../documents/read-files.js';
import { isRefusal } from '../documents/refusals.js';
import type { Document, Refusal } from '../domain/document.js';
import { readSeeding, writeSeeding } from '../ingest/seeding.js';
import type { Log } from '../log.js';
import { isAway } from '../store/faults.js';
import { whenThere } from '../store/when-there.js';
import type { Graph } from './graph.js';
import type { OpenIngest } from './open-ingest.js';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** Refusals by what may be otherwise at the next start: the file system, the memory of a thread. */
const PASSING: ReadonlySet<string> = new Set(['UNREADABLE', 'UNEXPECTED', 'ARTICLE_REJECTED']);

/** Milliseconds between two lines that tell how far it is. */
const TELL_EVERY = 2_000;

interface SeedParts {
  readonly graph: Pick<Graph, 'writer' | 'bolt'>;
  readonly opened: Pick<OpenIngest, 'ahead' | 'take'>;
  readonly config: Config;
  readonly log: Log;
  /** Ends it behind the document at hand. */
  readonly stopping: AbortSignal;
  /** Hears every two seconds how far it is, where it got on; nothing when it is done before. */
  readonly tell: (line: string) => void;
}

/**
 * Ingests `seeds/` once: into an empty embedded graph unless SEED is off, into a Neo4j only with SEED=on. What was interrupted goes on
 * at the next start; seeds that were deleted stay deleted.
 */
export async function seed(parts: SeedParts): Promise<void> {
  const { graph, config, stopping } = parts;
  if (config.seed === 'off' || (config.seed === 'auto' && graph.bolt === undefined)) return;
  try {
    await seedOnce(parts);
  } catch (error) {
    // A server that is told to stop does not wait for its database.
    if (!stopping.aborted || !isAway(error)) throw error;
  }
}

async function seedOnce(parts: SeedParts): Promise<void> {
  const { graph, stopping, tell } = parts;
  const seeding = await readSeeding(graph.writer);
  if (seeding === 'done') return;
  await writeSeeding(graph.writer, 'begun');
  const total = await countDocuments([SEEDS]);
  let done = 0;
  let told = -1;
  const telling = setInterval(() => {
    if (done !== told) tell(`Reading the seeds: ${done} of ${total}`);
    told = done;
  }, TELL_EVERY);
  let isWhole = true;
  try {
    for await (const document of parts.opened.ahead(readFiles([SEEDS]))) {
      if (stopping.aborted) return;
      const isTaken = await takeSeed(document, parts);
      isWhole &&= isTaken;
      done += 1;
    }
  } finally {
    clearInterval(telling);
  }
  // Otherwise the next start tries again.
  const end = async (): Promise<void> => {
    if (isWhole) await writeSeeding(graph.writer, 'done');
    await graph.writer.checkpoint();
  };
  await whenThere(graph.writer, end, stopping);
}

/** False when a seed was refused for what may be otherwise at the next start. */
async function takeSeed(
  document: Document | Refusal,
  { graph, opened, log, stopping }: SeedParts,
): Promise<boolean> {
  const result = isRefusal(document)
    ? document
    : await whenThere(graph.writer, () => opened.take(document), stopping);
  if (!('error' in result)) return true;
  log.warn('seed refused', { file: result.file, ...result.error });
  return !PASSING.has(result.error.code);
}
