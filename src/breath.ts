import { setImmediate as immediate } from 'node:timers/promises';

/** Milliseconds for which work goes on without a turn for others. */
export const BREATH = 10;

/**
 * For work that keeps the process busy in short pieces: asked between two of them, it gives the promise of a turn for others when they
 * have had none for so many milliseconds, else undefined.
 */
export function breathing(milliseconds = BREATH): () => Promise<void> | undefined {
  let since = performance.now();
  const breathe = async (): Promise<void> => {
    await immediate();
    since = performance.now();
  };
  return () => (performance.now() - since > milliseconds ? breathe() : undefined);
}

/** Does work for each of many items, one after the other, with turns for others between. */
export async function forEachInTurns<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  const breathe = breathing();
  for (const item of items) {
    work(item);
    const breath = breathe();
    if (breath !== undefined) await breath;
  }
}

/** Computes something that cannot be cut, between two turns for others. */
export async function betweenTurns<T>(compute: () => T): Promise<T> {
  await immediate();
  const outcome = compute();
  await immediate();
  return outcome;
}
