import type { Document, Refusal } from '../domain/document.js';

type Documents = AsyncIterable<Document | Refusal>;

/** The documents of a batch, and how many of them are left when it is broken off. */
export interface Unread {
  readonly documents: Documents;
  /** A sentence about what came after the first `done`; undefined where nothing did. `total` is about how many there are. */
  describe(done: number, total: number): string | undefined;
}

/** Counts documents as they are read; a file may hold more of them than could be counted before. */
export function countUnread(documents: Documents): Unread {
  let [read, isAll] = [0, false];
  return {
    documents: (async function* () {
      for await (const document of documents) {
        read += 1;
        yield document;
      }
      isAll = true;
    })(),
    describe(done, total) {
      const left = isAll ? read - done : Math.max(total - done, read - done, 1);
      if (left <= 0) return undefined;
      const all = isAll ? `${read}` : `about ${Math.max(total, done + left)}`;
      return `Broken off: ${left} of ${all} documents did not come in any more. Ingest the same again once that is mended; what came in stays as it is.`;
    },
  };
}
