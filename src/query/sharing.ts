import { decide } from './late.js';
import { isEntity } from './node-types.js';
import type { Column, ListPlan, Source } from './plan.js';

/**
 * A table of the distinct nodes that the rows of many lists lead to, which stands beside the rows of its statement: every node is read
 * and sent once, however many rows it stands in. These have its id in its place.
 */
export interface Table {
  /** Where the lists stand, from the rows beside the table down. */
  readonly path: readonly number[];
  /** Where its rows have their id. */
  readonly key: number;
  /** The positions of a row that the way to the node gives; rows then are lists of the id and these. */
  readonly own: readonly number[];
  /** The tables beside its own rows. */
  readonly tables: readonly Table[];
}

/** Below so many long lists the same nodes come again so often that even a row without lists is cheaper read once. */
const DEEP = 4;

/**
 * Whether the nodes of a list, which hangs from rows within so many long lists, are put into a table: things that are met again, of which
 * lists are asked in turn or which lie deep. For less the ids would cost more than they spare.
 */
export const isShared = ({ source, columns }: ListPlan, depth: number): boolean =>
  depth > 0 &&
  source.from === 'path' &&
  source.paths.every((path) => isMetAgain(path.at(-1)?.to ?? [source.through?.label ?? ''])) &&
  (columns.some((column) => 'list' in column && isLong(column.list) && isOfNode(column)) ||
    (depth >= DEEP && columns.filter(isOfNode).length > 1));

/** Whether a list may have more than one row. */
export const isLong = ({ limit, isPage }: ListPlan): boolean =>
  isPage === true || limit === undefined || decide(limit, (rows) => rows !== 1);

/** Sentences, statements and claims hang from one thing each, or few. */
const isMetAgain = (labels: readonly string[]): boolean =>
  labels.every((label) => label === 'Article' || isEntity(label));

/** Whether a column says of the node alone, whichever way led there. */
export function isOfNode(column: Column): boolean {
  if ('list' in column) return startsAtNode(column.list.source);
  return column.column === 'excerpt' || ('on' in column && column.on === 'node');
}

const startsAtNode = (source: Source): boolean =>
  (source.from === 'path' && source.start === 'node' && !source.meetsParent) ||
  (source.from === 'strands' && source.start === 'node');

type Rows = unknown[][];

/** The rows of a list that was read with tables beside it, `[rows, …tables]`, each with what its ids stand for. */
export function joinTables(value: unknown, tables: readonly Table[]): readonly (readonly unknown[])[] {
  if (tables.length === 0) return value as Rows;
  const [rows, ...read] = value as [Rows, ...unknown[]];
  for (const [index, table] of tables.entries()) joinAt(rows, table.path, joinerOf(read[index], table));
  return rows;
}

type Join = (reference: unknown) => readonly unknown[];

function joinAt(rows: Rows, [slot = 0, ...further]: readonly number[], join: Join): void {
  for (const row of rows) {
    const lists = row[slot] as Rows;
    if (further.length > 0) joinAt(lists, further, join);
    else row[slot] = lists.map(join);
  }
}

/** Where the way says nothing, the rows of all lists are the table's own. */
function joinerOf(read: unknown, { key, own, tables }: Table): Join {
  const byId = new Map(joinTables(read, tables).map((row) => [row[key], row]));
  const find = (id: unknown): readonly unknown[] => byId.get(id) ?? [];
  if (own.length === 0) return find;
  return (reference) => {
    const [id, ...values] = reference as readonly unknown[];
    const row = [...find(id)];
    for (const [index, slot] of own.entries()) row[slot] = values[index];
    return row;
  };
}
