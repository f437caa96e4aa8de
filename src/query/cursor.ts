import { createHash } from 'node:crypto';
import { badInput } from './bad-input.js';
import type { OrderKey } from './mapping.js';
import type { Keyset } from './plan.js';

const LONGEST = 4096;

/** What tells a list and its ordering apart from others: 10 characters, the same after every restart. */
export function signOrder(list: string, order: readonly OrderKey[]): string {
  const keys = order.map(({ on, property, descending }) => [on, property, descending]);
  return createHash('sha256')
    .update(JSON.stringify([list, keys]))
    .digest('base64url')
    .slice(0, 10);
}

/** An opaque cursor: the values by which a row stands where it stands, with the signature of the ordering. */
export const encodeCursor = (signature: string, keyset: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([signature, ...keyset])).toString('base64url');

export type KeyType = 'string' | 'number';

/** What the keys of an ordering are. */
export const keyTypesOf = (order: readonly OrderKey[]): readonly KeyType[] =>
  order.map(({ isNumber }) => (isNumber ? 'number' : 'string'));

export interface CursorReading {
  /** Where it was given, such as `people(after)`. */
  readonly at: string;
  readonly signature: string;
  /** What the keys of the ordering are, in its order. */
  readonly keys: readonly KeyType[];
  /** What gives such cursors; a list unless told. */
  readonly from?: keyof typeof ADVICE;
}

const OF_EVENT =
  'Give the cursor of an event of this subscription, unchanged, or leave it out to hear from now on.';

/** What to do about a cursor that is none, and about one of something else. */
const ADVICE = {
  list: {
    none: 'this is not a cursor. Give one that a list has returned, unchanged, such as pageInfo.endCursor.',
    other:
      'this cursor belongs to another list or ordering. Give one that this list has returned under the same orderBy, such as pageInfo.endCursor, or leave it out to start anew.',
  },
  subscription: {
    none: `this is not a cursor. ${OF_EVENT}`,
    other: `this cursor belongs to something else. ${OF_EVENT}`,
  },
} as const;

/** The keyset of a cursor; BAD_USER_INPUT for one that is no cursor or belongs to another list or ordering. */
export function decodeCursor(cursor: string, { at, signature, keys, from = 'list' }: CursorReading): Keyset {
  const parts = readParts(cursor);
  if (parts === undefined) throw badInput(at, ADVICE[from].none);
  const [signed, ...keyset] = parts;
  const isFit = keyset.length === keys.length && keyset.every((key, at) => typeof key === keys[at]);
  if (signed !== signature || !isFit) throw badInput(at, ADVICE[from].other);
  return keyset;
}

function readParts(cursor: string): (string | number | boolean)[] | undefined {
  if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length > 1 && parts.every(isKey) ? parts : undefined;
  } catch {
    return undefined;
  }
}

const isKey = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));
