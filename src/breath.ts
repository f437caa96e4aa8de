import { setImmediate as immediate } from 'node:timers/promises';

/**
 * For work that keeps the process busy in short pieces: asked between two of them, it gives the promise of a turn for others when they
 * have had none for so many milliseconds, else undefined.
 */
export function breathing(milliseconds: number): () => Promise<void> | undefined {
  let since = performance.now();
  const breathe = async (): Promise<void> => {
    await immediate();
    since = performance.now();
  };
  return () => (performance.now() - since > milliseconds ? breathe() : undefined);
}

/** Milliseconds for which work that computes goes on without a turn for others. */
const BREATH = 10;

/** Does work for each of many items, one after the other, with turns for others between. */
export async function forEachInTurns<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  const breathe = breathing(BREATH);
  for (const item of items) {
    work(item);
    const breath = breathe();
    if (breath !== undefined) await breath;
  }
}
