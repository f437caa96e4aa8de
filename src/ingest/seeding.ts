import { loadCypher } from '../store/cypher.js';
import type { Store } from '../store/store.js';

/** Whether the seeds are still to be ingested: never begun on an empty graph, begun and interrupted, or done with (also when deleted since). */
export type Seeding = 'empty' | 'begun' | 'done';

/** Where the seeding of a graph stands; a graph that was filled by other means counts as done. */
export async function readSeeding(store: Store): Promise<Seeding> {
  const { values } = await store.read(loadCypher('write/read-seeding'));
  const [state, changes] = values[0] ?? [];
  if (state === 'begun' || state === 'done') return state;
  return changes === 0 ? 'empty' : 'done';
}

/** Notes where the seeding stands. */
export async function writeSeeding(store: Store, state: Exclude<Seeding, 'empty'>): Promise<void> {
  await store.write((transaction) => transaction.run(loadCypher('write/write-seeding'), { state }));
}
