import type { News } from '../api/context.js';
import { readGraphVersion } from '../ingest/graph-version.js';
import { readArrivals, readClaimIds } from '../ingest/news.js';
import type { Log } from '../log.js';
import type { Store } from '../store/store.js';

/** Milliseconds between two looks at the number of the last change. */
const LOOK_EVERY = 500;

/** The changes of a graph as they come, whichever process makes them. */
export interface ChangeWatch extends News {
  /** Ends every wait. */
  close(): void;
}

interface Waiting {
  readonly seen: number;
  readonly resolve: (last: number | undefined) => void;
}

/** Looks at the graph as long as someone waits for a change, and only then. */
export function watchChanges(store: Pick<Store, 'read'>, log: Log): ChangeWatch {
  const waiting = new Set<Waiting>();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const look = async (): Promise<void> => {
    // While the graph is rebuilt it has no version, and nobody is told of half of it.
    const last = await readGraphVersion(store).then(
      (version) => version?.last,
      (error: unknown) => void log.debug('looking for changes failed', { error }),
    );
    for (const each of waiting) {
      if (last === undefined || last <= each.seen) continue;
      waiting.delete(each);
      each.resolve(last);
    }
    timer = undefined;
    lookLater();
  };
  const lookLater = (): void => {
    if (waiting.size > 0 && !isClosed) timer ??= setTimeout(look, LOOK_EVERY);
  };

  return {
    last: async () => (await readGraphVersion(store))?.last,
    after: (seen, signal) =>
      new Promise((resolve) => {
        if (isClosed || signal.aborted) return resolve(undefined);
        const giveUp = (): void => {
          waiting.delete(each);
          resolve(undefined);
        };
        const each: Waiting = {
          seen,
          resolve: (last) => {
            signal.removeEventListener('abort', giveUp);
            resolve(last);
          },
        };
        waiting.add(each);
        signal.addEventListener('abort', giveUp);
        lookLater();
      }),
    arrivals: (seqs) => readArrivals(store, seqs),
    claimIds: (articleId, choice) => readClaimIds(store, articleId, choice),
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      for (const { resolve } of waiting) resolve(undefined);
      waiting.clear();
    },
  };
}
