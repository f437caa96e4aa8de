import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Young objects are collected by one thread: on a busy machine of few cores threads that share the work wait for each other up to three times as long. */
export const ONE_THREAD = '--no-parallel-scavenge';

/** Has this process do so. Called before much is allocated. */
export const collectWithOneThread = (): void => setFlagsFromString(ONE_THREAD);

/** Has old objects be collected when they have grown by a third: V8 alone would wait until they have doubled or more, and a busy server would be 100 MB larger at one time than at another. Called before much is allocated. */
export const collectOften = (): void => setFlagsFromString('--heap-growing-percent=30');

let collect: (() => void) | undefined;

/** Gives the garbage of this thread back at once; V8 alone collects only when much more is allocated. It takes some 50 ms. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
