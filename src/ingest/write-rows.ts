import { sortInTurns } from '../sort-in-turns.js';
import type { Cypher, Parameter, Parameters, Rows, Statements } from '../store/store.js';

/** Rows per statement that writes, and their characters, about: while one is made and sent, nobody else has a turn. */
const BATCH = 250;
const BATCH_CHARACTERS = 200_000;
/** Ids per statement that reads. */
const IDS = 1_000;

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

/** Rows, or what makes them when their turn has come. */
type RowsOrMaker = Iterable<Parameters> | (() => Promise<Iterable<Parameters>>);

/**
 * Runs an `UNWIND $rows` statement over all rows, in batches, in the order given (callers sort by key, so that two writers
 * lock in one order). Rows of a generator are made as they are sent, and batches without waiting for each other's answers: what is
 * called later runs later.
 */
export const writeRows = (transaction: Statements, cypher: Cypher, rows: RowsOrMaker): Promise<void> =>
  transaction.runEach(cypher, inBatches(rows));

/** The rows that items make, each when it is asked for. */
export function* rowsOf<T>(
  items: Iterable<T>,
  make: (item: T) => Iterable<Parameters>,
): Generator<Parameters> {
  for (const item of items) yield* make(item);
}

/** The rows in order, as parameters bounded in rows and characters. */
async function* inBatches(rows: RowsOrMaker): AsyncGenerator<Parameters> {
  let batch: Parameters[] = [];
  let characters = 0;
  for (const row of typeof rows === 'function' ? await rows() : rows) {
    const length = measure(row);
    if (batch.length === BATCH || (batch.length > 0 && characters + length > BATCH_CHARACTERS)) {
      yield { rows: batch };
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += length;
  }
  if (batch.length > 0) yield { rows: batch };
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
  const sorted = await sortInTurns(new Set(ids), (id) => id);
  const batches: Promise<Rows>[] = [];
  for (let from = 0; from < sorted.length; from += IDS)
    batches.push(transaction.run(cypher, { ids: sorted.slice(from, from + IDS) }));
  const values: (readonly unknown[])[] = [];
  for (const { values: some } of await Promise.all(batches)) for (const row of some) values.push(row);
  return values;
}
