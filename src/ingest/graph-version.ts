import type { Store } from '../store/store.js';
import { writing } from './statements.js';

/** A state of the graph. */
export interface GraphVersion {
  /** The number of the last change. */
  readonly last: number;
  /** Another text after every change, whichever process made it. */
  readonly text: string;
}

/** Reads the state as one row with one column, `stamp`; what is read behind it is as new or newer. */
export const graphVersionStatement = () => writing('graph-version');

/** The state in a `stamp`; undefined while the graph is being rebuilt. */
export function parseStamp(stamp: unknown): GraphVersion | undefined {
  const [state] = stamp as readonly (readonly unknown[])[];
  return state && { last: Number(state[0] ?? 0), text: JSON.stringify(state) };
}

/** The present state, by one short read; undefined while the graph is being rebuilt. */
export async function readGraphVersion(store: Pick<Store, 'read'>): Promise<GraphVersion | undefined> {
  const { values } = await store.read(graphVersionStatement());
  return parseStamp(values[0]?.[0] ?? []);
}
