import { invariant } from '../errors.js';
import { beyond } from '../limits.js';
import { badInput, show } from './bad-input.js';
import { decodeCursor, keyTypesOf, signOrder } from './cursor.js';
import { joinLate, mapLate } from './late.js';
import type { OrderKey } from './mapping.js';
import type { Keyset } from './plan.js';

/** The arguments of every page. */
export const PAGE_ARGUMENTS: readonly string[] = ['first', 'after', 'last', 'before'];

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
  /** How many it may have. */
  readonly most: number;
  /** The path of the list, such as `country.agreements`. */
  readonly at: string;
  /** The name of the connection type. */
  readonly list: string;
  /** What the scores are for that rows are ordered by. */
  readonly scored?: string;
  readonly order: readonly OrderKey[];
}

/** Reads `first`, `after`, `last`, `before`. A page is taken from the end with `last`, and with `before` when `first` is not given. */
export function readPage({ args, usual, most, at, list, scored, order }: PageReading): Page {
  const first = readSize(args.first, `${at}(first)`, most);
  const last = readSize(args.last, `${at}(last)`, most);
  if (first !== undefined && last !== undefined) {
    throw badInput(`${at}(last)`, 'first and last exclude each other. Give one of them, such as first: 20.');
  }
  const signature = mapLate(scored, (by) => signOrder(by === undefined ? list : `${list} ${by}`, order));
  const keyset = (name: 'after' | 'before'): Keyset | undefined => {
    const cursor = args[name] ?? undefined;
    if (cursor === undefined) return undefined;
    const reading = { at: `${at}(${name})`, keys: keyTypesOf(order) };
    return order.map((_, index) =>
      mapLate(joinLate([cursor, signature] as const), ([given, signature]) =>
        keyOf(decodeCursor(String(given), { ...reading, signature }), index),
      ),
    );
  };
  const after = keyset('after');
  const before = keyset('before');
  return {
    size: first ?? last ?? Math.min(usual, most),
    backward: last !== undefined || (before !== undefined && after === undefined && first === undefined),
    signature,
    ...(after && { after }),
    ...(before && { before }),
  };
}

/** A page size; undefined when none is given. */
export function readSize(value: unknown, at: string, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  return mapLate(value, (given) => {
    const isCount = typeof given === 'number' && Number.isInteger(given) && given >= 0;
    if (isCount && given <= most) return given;
    const problem = `${show(given)} was given; expected a whole number from 0 to ${most}, such as ${Math.min(most, 20)}.`;
    throw isCount ? beyond('pageSize', `${at}: ${problem}`) : badInput(at, problem);
  });
}

/** Throws BAD_USER_INPUT for more ids, or other values, than are answered at once. */
export function checkLength(values: readonly unknown[], at: string, most: number): void {
  if (values.length <= most) return;
  throw beyond(
    'pageSize',
    `${at}: ${values.length} values were given; at most ${most} are answered at once.`,
  );
}

function keyOf(keyset: Keyset, index: number): Keyset[number] {
  const key = keyset[index];
  invariant(key !== undefined, 'a cursor has a value for every key');
  return key;
}
