import { orAborted } from '../or-aborted.js';

/** Lets one writer in at a time, in the order of asking. */
export interface WriterQueue {
  /** How many turns have ended so far: the graph has not changed since this was the same. */
  readonly ended: number;
  /** Waits for the turn; gives the function that ends it. Rejects with the signal's reason when that is aborted first. */
  enter(signal: AbortSignal): Promise<() => void>;
}

/** A new queue with nobody in it. */
export function createWriterQueue(): WriterQueue {
  let last: Promise<void> = Promise.resolve();
  let ended = 0;
  return {
    get ended() {
      return ended;
    },
    enter: async (signal) => {
      const before = last;
      let leave: () => void = () => undefined;
      const turn = new Promise<void>((resolve) => {
        leave = resolve;
      });
      last = before.then(() => turn);
      try {
        await orAborted(before, signal);
      } catch (error) {
        leave();
        throw error;
      }
      return () => {
        ended += 1;
        leave();
      };
    },
  };
}
