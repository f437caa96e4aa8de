import { streamRegular } from '../read-bounded.js';
import { findFiles } from './find-files.js';
import { isJsonLines } from './read-documents.js';

const LINE_FEED = 0x0a;

/** About how many documents the paths hold, for a progress bar: lines of `.jsonl` files, one for every other file. */
export async function countDocuments(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const file of await findFiles(paths))
    count += typeof file === 'string' && file !== '-' && isJsonLines(file) ? await countLines(file) : 1;
  return count;
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  let last = LINE_FEED;
  try {
    for await (const chunk of streamRegular(file)) {
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) count += 1;
      last = chunk.at(-1) ?? last;
    }
  } catch {
    return 1; // Reading it will say why.
  }
  return last === LINE_FEED ? count : count + 1;
}
