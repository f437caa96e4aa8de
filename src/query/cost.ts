import type { Column, ListPlan } from './plan.js';

/** How long a plain list that has no limit is taken to be, such as the sentences of an article. */
const USUAL_LENGTH = 20;

/** How many rows a statement of these columns may answer at most: list sizes, multiplied along each path; a count is one. */
export const costOf = (columns: readonly Column[]): number => sum(columns, new Map());

function sum(columns: readonly Column[], known: Map<ListPlan, number>): number {
  let cost = 0;
  for (const column of columns) {
    if (column.column === 'count') cost += 1;
    if (column.column === 'facet') cost += column.limit;
    if (column.column === 'rows') cost += costOfList(column.list, known);
  }
  return cost;
}

function costOfList(list: ListPlan, known: Map<ListPlan, number>): number {
  const before = known.get(list);
  if (before !== undefined) return before;
  const cost = sizeOf(list) * (1 + sum(list.columns, known));
  known.set(list, cost);
  return cost;
}

function sizeOf({ source, limit }: ListPlan): number {
  // Of several candidates of a name at most one is answered.
  if (source.from === 'name') return 1;
  if (source.from === 'ids') return source.ids.length;
  return limit ?? USUAL_LENGTH;
}

/** How many rows a record of these columns holds, nested ones included. */
export function countRows(columns: readonly Column[], record: readonly unknown[]): number {
  let rows = 0;
  for (const [index, column] of columns.entries()) {
    if (column.column !== 'rows') continue;
    const items = (record[index] ?? []) as readonly (readonly unknown[])[];
    rows += items.length;
    for (const item of items) rows += countRows(column.list.columns, item);
  }
  return rows;
}
