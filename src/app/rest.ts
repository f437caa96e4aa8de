import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds without a request after which the server rests. */
const QUIET = 10_000;
const LOOK_EVERY = 5_000;

/**
 * Gives memory back once each time that nobody asks any more: V8 alone collects only when much more is allocated, so a server that was busy
 * would keep 50 MB of garbage. It takes some 50 ms. Gives what ends it.
 */
export function restWhenQuiet(quietFor: () => number): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let isRested = false;
  const look = (): void => {
    const isQuiet = quietFor() >= QUIET;
    if (isQuiet && !isRested) collect();
    isRested = isQuiet;
  };
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => clearInterval(timer);
}
