import { collectGarbage } from '../collect-garbage.js';

/** Milliseconds without a request after which the server rests: the first answers after a rest take up to a third more of the processor. */
const QUIET = 60_000;
const LOOK_EVERY = 5_000;

/**
 * Gives memory back once each time that nobody asks any more: a server that was busy would keep 50 MB of garbage. Gives what ends it.
 */
export function restWhenQuiet(quietFor: () => number): () => void {
  let isRested = false;
  const look = (): void => {
    const isQuiet = quietFor() >= QUIET;
    if (isQuiet && !isRested) collectGarbage();
    isRested = isQuiet;
  };
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => clearInterval(timer);
}
