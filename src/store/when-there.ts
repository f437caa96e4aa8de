import { setTimeout as pause } from 'node:timers/promises';
import { isAway, wasEnded } from './faults.js';
import type { Store } from './store.js';

/** Milliseconds within which a graph that was lost has to be back, and between two looks. */
const BACK_WITHIN = 60_000;
const LOOK = 100;

/**
 * Does the work again when the graph was away, such as while its process is replaced, or ended it and is away now; gives up when it stays away for a minute, or once
 * `stopping` is aborted.
 */
export async function whenThere<T>(
  store: Pick<Store, 'whyUnready'>,
  work: () => Promise<T>,
  stopping?: AbortSignal,
): Promise<T> {
  for (let until = Number.POSITIVE_INFINITY; ; ) {
    try {
      return await work();
    } catch (error) {
      // A database that stops ends what runs before it goes.
      const isGone = isAway(error) || (wasEnded(error) && (await store.whyUnready()) !== undefined);
      if (!isGone) throw error;
      until = Math.min(until, Date.now() + BACK_WITHIN);
      const isTooLate = (): boolean => stopping?.aborted === true || Date.now() > until;
      do {
        if (isTooLate()) throw error;
        await pause(LOOK);
      } while ((await store.whyUnready()) !== undefined);
    }
  }
}
