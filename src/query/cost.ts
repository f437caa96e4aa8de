import { finalOf, isLate } from './late.js';
import type { Column, ListPlan } from './plan.js';

type Variables = Readonly<Record<string, unknown>>;

/** How long a plain list that has no limit is taken to be, such as the sentences of an article. */
const USUAL_LENGTH = 20;

/** How many rows a statement of these columns may answer at most: list sizes, multiplied along each path; a count is one. */
export const costOf = (columns: readonly Column[], variables: Variables): number =>
  new Cost(variables).sum(columns);

/** Whether that depends on the values of the variables. */
export function isCostOpen(columns: readonly Column[], seen = new Set<ListPlan>()): boolean {
  return columns.some((column) => {
    if (column.column === 'facet') return isLate(column.limit);
    if (column.column !== 'rows' || seen.has(column.list)) return false;
    seen.add(column.list);
    const { source, limit, columns: inner } = column.list;
    const size = limit ?? (source.from === 'ids' ? source.ids : undefined);
    return isLate(size) || isCostOpen(inner, seen);
  });
}

class Cost {
  readonly #variables: Variables;
  readonly #known = new Map<ListPlan, number>();

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  sum(columns: readonly Column[]): number {
    let cost = 0;
    for (const column of columns) {
      if (column.column === 'count') cost += 1;
      if (column.column === 'facet') cost += column.limit;
      if (column.column === 'rows') cost += this.#ofList(column.list);
    }
    return cost;
  }

  #ofList(list: ListPlan): number {
    const before = this.#known.get(list);
    if (before !== undefined) return before;
    const cost = this.#sizeOf(list) * (1 + this.sum(list.columns));
    this.#known.set(list, cost);
    return cost;
  }

  #sizeOf({ source, limit }: ListPlan): number {
    // Of several candidates of a name at most one is answered.
    if (source.from === 'name') return 1;
    if (limit !== undefined) return finalOf(limit, this.#variables);
    return source.from === 'ids' ? finalOf(source.ids, this.#variables).length : USUAL_LENGTH;
  }
}

/** How many rows a record of these columns holds, nested ones included; a record without lists is one itself. */
export const countAll = (columns: readonly Column[], record: readonly unknown[]): number =>
  record.length > 0 && columns.every(({ column }) => column !== 'rows') ? 1 : countRows(columns, record);

/** How many rows the lists of a record hold, nested ones included. */
function countRows(columns: readonly Column[], record: readonly unknown[]): number {
  let rows = 0;
  for (const [index, column] of columns.entries()) {
    if (column.column !== 'rows') continue;
    const items = (record[index] ?? []) as readonly (readonly unknown[])[];
    rows += items.length;
    for (const item of items) rows += countRows(column.list.columns, item);
  }
  return rows;
}
