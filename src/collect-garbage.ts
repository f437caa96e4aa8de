import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Young objects are collected by one thread: on a busy machine of few cores threads that share the work wait for each other up to three times as long. */
export const ONE_THREAD = '--no-parallel-scavenge';

/** Has this process do so. Called before much is allocated. */
export const collectWithOneThread = (): void => setFlagsFromString(ONE_THREAD);

let collect: (() => void) | undefined;

/** Gives the garbage of this thread back at once; V8 alone collects only when much more is allocated. It takes some 50 ms. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
