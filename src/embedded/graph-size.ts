import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes of a graph's file and its journal; 0 for what is not there (yet, or any more). */
export function sizeOfGraph(file: string): number {
  return [file, ...filesOf(`${file}.wal`)].reduce(
    (sum, each) => sum + (statSync(each, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** A flush may take the folder away meanwhile. */
function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
