import { fileURLToPath } from 'node:url';
import type { Config } from '../config.js';
import { readFiles } from '../documents/read-files.js';
import { isRefusal } from '../documents/refusals.js';
import { readSeeding, writeSeeding } from '../ingest/seeding.js';
import type { Log } from '../log.js';
import { isAway } from '../store/faults.js';
import { whenThere } from '../store/when-there.js';
import type { Graph } from './graph.js';
import type { OpenIngest } from './open-ingest.js';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** Refusals by what may be otherwise at the next start: the file system, the memory of a thread. */
const PASSING: ReadonlySet<string> = new Set(['UNREADABLE', 'UNEXPECTED', 'ARTICLE_REJECTED']);

interface SeedParts {
  readonly graph: Pick<Graph, 'writer' | 'bolt'>;
  readonly opened: Pick<OpenIngest, 'ahead' | 'take'>;
  readonly config: Config;
  readonly log: Log;
  /** Ends it behind the document at hand. */
  readonly stopping: AbortSignal;
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

async function seedOnce({ graph, opened, log, stopping }: SeedParts): Promise<void> {
  const seeding = await readSeeding(graph.writer);
  if (seeding === 'done') return;
  await writeSeeding(graph.writer, 'begun');
  let isWhole = true;
  for await (const document of opened.ahead(readFiles([SEEDS]))) {
    if (stopping.aborted) return;
    const result = isRefusal(document)
      ? document
      : await whenThere(graph.writer, () => opened.take(document), stopping);
    if (!('error' in result)) continue;
    log.warn('seed refused', { file: result.file, ...result.error });
    isWhole &&= !PASSING.has(result.error.code);
  }
  // Otherwise the next start tries again.
  const end = async (): Promise<void> => {
    if (isWhole) await writeSeeding(graph.writer, 'done');
    await graph.writer.checkpoint();
  };
  await whenThere(graph.writer, end, stopping);
}
