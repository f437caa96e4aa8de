import type { Cypher, Parameter, Parameters, Rows, Statements } from '../store/store.js';

/** Rows per statement; batches stay well below what one message may hold. */
const BATCH = 1_000;

type Optional = { readonly [key: string]: Parameter | undefined };

/** The properties that have a value: absent ones are left out, never sent as null. */
export function present(properties: Optional): Parameters {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Parameter] => entry[1] !== undefined),
  );
}

/** The properties with null for what is absent, so that `SET n += …` takes an older value away. */
export function orNull(properties: Optional): Parameters {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value ?? null]));
}

/**
 * Runs an `UNWIND $rows` statement over all rows, in batches, in the order given (callers sort by key, so that two writers
 * lock in one order). All batches are sent at once, without waiting for answers: what is called later runs later.
 */
export async function writeRows(
  transaction: Statements,
  cypher: Cypher,
  rows: readonly Parameters[],
): Promise<void> {
  const batches: Promise<Rows>[] = [];
  for (let from = 0; from < rows.length; from += BATCH)
    batches.push(transaction.run(cypher, { rows: rows.slice(from, from + BATCH) }));
  await Promise.all(batches);
}

/** Runs an `UNWIND $ids` statement, in which nothing is returned, over ids; sent at once, and not at all for none. */
export async function writeIds(
  transaction: Statements,
  cypher: Cypher,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(cypher, { ids: [...ids].sort() });
}

/** Runs an `UNWIND $ids` statement over ids, each once and sorted; the rows of all batches. */
export async function readByIds(
  transaction: Statements,
  cypher: Cypher,
  ids: Iterable<string>,
): Promise<Rows['values']> {
  const sorted = [...new Set(ids)].sort();
  const batches: Promise<Rows>[] = [];
  for (let from = 0; from < sorted.length; from += BATCH)
    batches.push(transaction.run(cypher, { ids: sorted.slice(from, from + BATCH) }));
  return (await Promise.all(batches)).flatMap(({ values }) => values);
}

/** Rows in the order of a text key. */
export function sortBy<T>(items: Iterable<T>, keyOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
