import type { Store } from '../store/store.js';
import { writing } from './statements.js';

/** A state of the graph. */
export interface GraphVersion {
  /** The number of the last change. */
  readonly last: number;
  /** Another text after every change, whichever process made it. */
  readonly text: string;
}

/** The present state, by one short read; undefined while the graph is being rebuilt. What is read afterwards is as new or newer. */
export async function readGraphVersion(store: Pick<Store, 'read'>): Promise<GraphVersion | undefined> {
  const [row] = (await store.read(writing('graph-version'))).values;
  return row && { last: Number(row[0] ?? 0), text: JSON.stringify(row) };
}
