import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../errors.js';
import type { Store } from '../store/store.js';

/** Milliseconds within which a graph that was lost has to be back, and between two looks. */
const BACK_WITHIN = 60_000;
const LOOK = 100;

/** Does the work again when the graph was away, such as while its process is replaced; gives up when it stays away. */
export async function whenThere<T>(writer: Store, work: () => Promise<T>): Promise<T> {
  for (let until = Number.POSITIVE_INFINITY; ; ) {
    try {
      return await work();
    } catch (error) {
      const isAway = error instanceof AppError && error.code === 'STORE_UNAVAILABLE' && !error.reason;
      until = Math.min(until, Date.now() + BACK_WITHIN);
      if (!isAway) throw error;
      while ((await writer.whyUnready()) !== undefined) {
        if (Date.now() > until) throw error;
        await pause(LOOK);
      }
      if (Date.now() > until) throw error;
    }
  }
}
