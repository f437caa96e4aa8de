import { joinLate } from './late.js';
import type { Column, ListPlan } from './plan.js';
import { joinTables, type Table } from './sharing.js';

type ListColumn = Extract<Column, { readonly list: ListPlan }>;

/** Columns that one subquery reads: one by itself, or look-ups by id that differ in nothing but the id. */
export interface Reading {
  /** Of look-ups that are joined: with the rows of all of them, each row opened by its id and its former ids. */
  readonly column: ListColumn;
  /** Where its columns stand in the record. */
  readonly positions: readonly number[];
  /** The ids of look-ups that are joined, in the order of `positions`. */
  readonly ids?: readonly string[];
}

/** Groups columns, so that twenty aliased look-ups are one subquery, which is planned and run once. */
export function joinLookUps(columns: readonly ListColumn[]): readonly Reading[] {
  const groups = new Map<string, number[]>();
  for (const [position, column] of columns.entries()) {
    const key = isLookUp(column)
      ? JSON.stringify({ ...column.list, source: { ...column.list.source, ids: [] } })
      : `${position}`;
    groups.set(key, [...(groups.get(key) ?? []), position]);
  }
  return [...groups.values()].map((positions) => {
    const members = positions.flatMap((position) => columns[position] ?? []);
    const [first] = members;
    return first === undefined || members.length === 1 || !isLookUp(first)
      ? { column: first as ListColumn, positions }
      : { ...join(first, members), positions };
  });
}

/** What opens a row of joined look-ups. */
const OPENING = ['id', 'formerIds'].map((property): Column => ({ column: 'property', on: 'node', property }));

type LookUp = ListColumn & {
  readonly list: ListPlan & { readonly source: { readonly from: 'ids' } };
};

/** Whether a column reads the one thing of an id. */
const isLookUp = (column: ListColumn): column is LookUp =>
  column.column === 'rows' &&
  column.list.source.from === 'ids' &&
  Array.isArray(column.list.source.ids) &&
  column.list.source.ids.length === 1 &&
  column.list.limit === 1;

function join(first: LookUp, members: readonly ListColumn[]): Pick<Required<Reading>, 'column' | 'ids'> {
  const { limit: _, ...list } = first.list;
  const ids = joinLate(members.flatMap((member) => (isLookUp(member) ? member.list.source.ids : [])));
  const source = { ...list.source, ids };
  return {
    column: { column: 'rows', list: { ...list, source, columns: [...OPENING, ...list.columns] } },
    ids,
  };
}

/** Where the values of a record belong among the columns, for joined look-ups the id of each, and the tables beside the rows. */
export interface Placing extends Omit<Reading, 'column'> {
  readonly tables: readonly Table[];
}

/** The record's values where their columns stand. Joined look-ups get a list of at most one row: what has the id now, else what had it before. */
export function placeValues(values: readonly unknown[], placings: readonly Placing[]): readonly unknown[] {
  const record: unknown[] = [];
  for (const [index, { positions, ids, tables }] of placings.entries()) {
    const value = joinTables(values[index], tables);
    if (ids === undefined) {
      for (const position of positions) record[position] = value;
      continue;
    }
    const find = finderOf(value as readonly JoinedRow[]);
    for (const [place, position] of positions.entries()) {
      const row = find(ids[place] ?? '');
      record[position] = row === undefined ? [] : [row.slice(OPENING.length)];
    }
  }
  return record;
}

type JoinedRow = readonly [id: string, formerIds: readonly string[] | null, ...rest: unknown[]];

function finderOf(rows: readonly JoinedRow[]): (id: string) => JoinedRow | undefined {
  const present = new Map(rows.map((row) => [row[0], row]));
  return (id) => present.get(id) ?? rows.find(([, formerIds]) => formerIds?.includes(id));
}
