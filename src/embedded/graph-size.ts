import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes of a graph's file and its journal; 0 where there is none yet. */
export function sizeOfGraph(file: string): number {
  const journal = `${file}.wal`;
  const files = existsSync(journal) ? readdirSync(journal).map((name) => path.join(journal, name)) : [];
  return [file, ...files].reduce(
    (sum, each) => sum + (statSync(each, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
