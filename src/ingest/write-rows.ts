import type { Cypher, Parameter, Parameters, Rows, Statements } from '../store/store.js';

/** Rows per statement; batches stay well below what one message may hold. */
const BATCH = 1_000;
/** Characters per statement, about: one huge statement would hold up everybody else, and the memory. */
const BATCH_CHARACTERS = 1_000_000;

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
 * lock in one order). Batches are sent without waiting for each other's answers: what is called later runs later.
 */
export async function writeRows(
  transaction: Statements,
  cypher: Cypher,
  rows: readonly Parameters[],
): Promise<void> {
  const batches: Promise<Rows>[] = [];
  for (const batch of inBatches(rows)) batches.push(transaction.run(cypher, { rows: batch }));
  await Promise.all(batches);
}

/** The rows in order, in lists bounded in rows and characters. */
function* inBatches(rows: readonly Parameters[]): Generator<Parameters[]> {
  let batch: Parameters[] = [];
  let characters = 0;
  for (const row of rows) {
    const length = measure(row);
    if (batch.length === BATCH || (batch.length > 0 && characters + length > BATCH_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}

/** Characters of all texts within a value. */
function measure(value: Parameter): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + measure(part), 0);
}

/** Runs an `UNWIND $ids` statement, in which nothing is returned, over ids; not sent at all for none. */
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
