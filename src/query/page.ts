import { badInput, show } from './bad-input.js';
import { decodeCursor, signOrder } from './cursor.js';
import type { OrderKey } from './mapping.js';
import type { Keyset } from './plan.js';

const LARGEST = 100;

/** Arguments as graphql-js has coerced them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Which part of an ordered list is asked for. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly signature: string;
  readonly after?: Keyset;
  readonly before?: Keyset;
}

export interface PageReading {
  readonly args: Arguments;
  /** How many rows a page has unless told. */
  readonly usual: number;
  /** The path of the list, such as `country.agreements`. */
  readonly at: string;
  /** The name of the connection type. */
  readonly list: string;
  readonly order: readonly OrderKey[];
}

/** Reads `first`, `after`, `last`, `before`. A page is taken from the end with `last`, and with `before` when `first` is not given. */
export function readPage({ args, usual, at, list, order }: PageReading): Page {
  const first = readSize(args.first, `${at}(first)`);
  const last = readSize(args.last, `${at}(last)`);
  if (first !== undefined && last !== undefined) {
    throw badInput(`${at}(last)`, 'first and last exclude each other. Give one of them.');
  }
  const signature = signOrder(list, order);
  const keyset = (name: 'after' | 'before'): Keyset | undefined => {
    const cursor = args[name];
    if (typeof cursor !== 'string') return undefined;
    return decodeCursor(cursor, { at: `${at}(${name})`, signature, keys: order.length });
  };
  const after = keyset('after');
  const before = keyset('before');
  return {
    size: first ?? last ?? usual,
    backward: last !== undefined || (before !== undefined && after === undefined && first === undefined),
    signature,
    ...(after && { after }),
    ...(before && { before }),
  };
}

/** A page size; undefined when none is given. */
export function readSize(value: unknown, at: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST) return value;
  throw badInput(at, `${show(value)} was given; expected a whole number from 0 to ${LARGEST}, such as 20.`);
}
