import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has this process collect its young objects with one thread. On a busy machine of few cores the threads that share the work wait for each
 * other up to three times as long as one takes. Called before much is allocated.
 */
export const collectWithOneThread = (): void => setFlagsFromString('--no-parallel-scavenge');

let collect: (() => void) | undefined;

/** Gives the garbage of this thread back at once; V8 alone collects only when much more is allocated. It takes some 50 ms. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
