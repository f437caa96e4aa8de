import { invariant } from '../errors.js';
import type { OrderKey } from './mapping.js';

type OrderFields = Readonly<Record<string, Omit<OrderKey, 'descending'>>>;

export interface OrderReading {
  /** The coerced argument `orderBy`: a list of `{field, direction}`. */
  readonly asked: unknown;
  readonly fields: OrderFields | undefined;
  readonly usual: readonly OrderKey[];
  /** Closes the order; the node's id, in the direction of the last key, unless told. */
  readonly close: readonly OrderKey[] | undefined;
}

/** The keys of an ordering, each once, ending in what tells any two rows apart. */
export function readOrder({ asked, fields, usual, close }: OrderReading): readonly OrderKey[] {
  const wanted = Array.isArray(asked) && asked.length > 0 ? asked.map((key) => readKey(key, fields)) : usual;
  const closing = close ?? [{ on: 'node', property: 'id', descending: wanted.at(-1)?.descending ?? false }];
  const keys = new Map<string, OrderKey>();
  for (const key of [...wanted, ...closing]) {
    const name = `${key.on}.${key.property}`;
    if (!keys.has(name)) keys.set(name, key);
  }
  return [...keys.values()];
}

function readKey(asked: unknown, fields: OrderFields | undefined): OrderKey {
  const { field, direction } = asked as { readonly field: string; readonly direction?: string };
  const key = fields?.[field];
  invariant(key !== undefined, `the order field ${field} has no mapping`);
  return { ...key, descending: direction === 'DESC' };
}
