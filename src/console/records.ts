import type { Rows } from '../store/store.js';

/** For JSON.stringify: integers beyond 2^53 as text. */
export const writeBigint = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** Each row as an object by its keys. */
export const recordsOf = ({ keys, values }: Rows): readonly Readonly<Record<string, unknown>>[] =>
  values.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at]])));

/** The answer as JSON Lines: one object per row, each line with its end. */
export function* jsonLines(rows: Rows): Generator<string> {
  for (const record of recordsOf(rows)) yield `${JSON.stringify(record, writeBigint)}\n`;
}

/** Text of a cell: text as it is, nothing for null, anything else as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, writeBigint);
}
