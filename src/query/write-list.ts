import type { Parameters } from '../store/store.js';
import type { Column, ListPlan } from './plan.js';
import { isLong, isOfNode, isShared, type Table } from './sharing.js';
import { type Scope, Statement, variableOf } from './statement.js';
import { writeExpression } from './write-expression.js';
import { writeFacet } from './write-facet.js';
import { meetsParent, PageWriter, type SearchDialect } from './write-page.js';

type ListColumn = Extract<Column, { readonly list: ListPlan }>;
type RowsColumn = Extract<Column, { readonly column: 'rows' }>;

const ID: Column = { column: 'property', on: 'node', property: 'id' };

/** The whole of a subquery of rows, and the tables beside them. */
interface Finished {
  readonly clauses: string;
  readonly tables: readonly Table[];
}

/** Nodes for a table: a variable with lists of nodes, nested so many levels, and where the rows stand that lead to them. */
interface Gathered extends Pick<Table, 'path'> {
  readonly name: string;
  readonly nesting: number;
  /** Of the rows of the table, as of a place. */
  readonly depth: number;
  readonly list: ListPlan;
}

interface WrittenRow {
  readonly clauses: string;
  readonly expressions: readonly string[];
  readonly gathered: readonly Gathered[];
}

interface WrittenColumn {
  readonly expression: string;
  readonly clause?: string;
  readonly gathered?: readonly Gathered[];
}

/** Where a column stands in its row, and how many long lists such rows stand in, one within another. */
interface Place {
  readonly slot: number;
  readonly depth: number;
}

/** Writes lists with all that is asked of their rows. */
export class ListWriter {
  readonly #statement: Statement;
  readonly #pages: PageWriter;

  constructor(dialect: SearchDialect) {
    this.#statement = new Statement(dialect.takesHints);
    this.#pages = new PageWriter(this.#statement, dialect);
  }

  get parameters(): Parameters {
    return this.#statement.parameters;
  }

  /** The clauses that end in one row with the rows of a list, or their number, under that name; with tables it is a list of rows and tables. */
  writeRoot(column: ListColumn, name: string): Finished {
    if (column.column !== 'rows') return { clauses: this.#writeNumbers(column, undefined, name), tables: [] };
    const { list } = column;
    const { clauses, scope } = this.#pages.writePage(list, undefined);
    const row = this.#writeRow(list.columns, scope, levelsOf(list));
    const finished = this.#finish(row, name);
    return { ...finished, clauses: `${clauses} ${finished.clauses}` };
  }

  #writeNumbers(column: Exclude<ListColumn, RowsColumn>, parent: Scope | undefined, name: string): string {
    const rows = this.#pages.writeRows(column, parent);
    if (column.column === 'count') return `${rows.clauses} RETURN count(${rows.scope.node}) AS ${name}`;
    const counts = writeFacet(column.by, rows.scope.node, this.#statement);
    return `${rows.clauses} ${counts} LIMIT ${this.#statement.value(column.limit)} RETURN collect([v, k]) AS ${name}`;
  }

  /** One row: the clauses of its lists, and its values; undefined columns are null. Rows deep within long lists may share nodes. */
  #writeRow(columns: readonly (Column | undefined)[], scope: Scope, depth: number): WrittenRow {
    const written = columns.map((column, slot) =>
      column === undefined ? { expression: 'null' } : this.#writeColumn(column, scope, { slot, depth }),
    );
    return {
      clauses: written.flatMap(({ clause }) => (clause === undefined ? [] : [`${clause} `])).join(''),
      expressions: written.map(({ expression }) => expression),
      gathered: written.flatMap(({ gathered = [] }) => gathered),
    };
  }

  /** Ends a subquery of rows, with the tables of the nodes that were gathered below them. */
  #finish({ clauses, expressions, gathered }: WrittenRow, name: string): Finished {
    const rows = `collect([${expressions.join(', ')}])`;
    if (gathered.length === 0) return { clauses: `${clauses}RETURN ${rows} AS ${name}`, tables: [] };
    const tables = gathered.map((each) => ({ each, number: this.#statement.number() }));
    const lists = tables.map(({ each, number }) => `, collect(${each.name}) AS g${number}`).join('');
    const written = tables.map(({ each, number }) => this.#writeTable(each, number));
    const calls = written.map((table) => `${table.clauses} `).join('');
    const names = tables.map(({ number }) => `t${number}`).join(', ');
    return {
      clauses: `${clauses}WITH ${rows} AS ${name}r${lists} ${calls}RETURN [${name}r, ${names}] AS ${name}`,
      tables: written.map(({ table }) => table),
    };
  }

  /** Reads each of the nodes in `g<number>` once. */
  #writeTable({ nesting, depth, list, path }: Gathered, number: number): { clauses: string; table: Table } {
    const node = `n${number}`;
    const lists = Array.from({ length: nesting }, (_, level) => `u${number}_${level}`);
    const unwound = [`g${number}`, ...lists, node];
    const unwinds = lists.map((_, level) => `UNWIND ${unwound[level]} AS ${unwound[level + 1]}`);
    const last = `UNWIND ${unwound.at(-2)} AS ${node} WITH DISTINCT ${node}`;
    const columns = list.columns.map((column) => (isOfNode(column) ? column : undefined));
    const known = columns.findIndex((column) => column?.column === 'property' && column.property === 'id');
    const key = known === -1 ? columns.length : known;
    const row = this.#writeRow(
      [...columns, ...(key === columns.length ? [ID] : [])],
      { node, hops: [] },
      depth,
    );
    const { clauses, tables } = this.#finish(row, `t${number}`);
    const own = columns.flatMap((column, slot) => (column === undefined ? [slot] : []));
    return {
      clauses: `CALL (g${number}) { ${[...unwinds, last].join(' ')} ${clauses} }`,
      table: { path, key, own, tables },
    };
  }

  #writeColumn(column: Column, scope: Scope, place: Place): WrittenColumn {
    if (!('list' in column)) return { expression: writeExpression(column, scope, this.#statement) };
    const number = this.#statement.number();
    const name = `c${number}x`;
    const { clauses, gathered } = this.#writeInner(column, scope, { ...place, number });
    const imports = importsOf(column.list, scope).join(', ');
    return { expression: name, clause: `CALL (${imports}) { ${clauses} }`, gathered };
  }

  /** The clauses that end in one row with `c<number>x`, and the nodes gathered below it. */
  #writeInner(
    column: ListColumn,
    parent: Scope,
    { slot, depth, number }: Place & { readonly number: number },
  ): { readonly clauses: string; readonly gathered: readonly Gathered[] } {
    const name = `c${number}x`;
    if (column.column !== 'rows') return { clauses: this.#writeNumbers(column, parent, name), gathered: [] };
    const { list } = column;
    const { clauses, scope } = this.#pages.writePage(list, parent);
    const inner = depth + levelsOf(list);
    if (isShared(list, depth)) {
      return {
        clauses: `${clauses} ${this.#writeReferences(list, scope)} AS ${name}, collect(${scope.node}) AS d${number}`,
        gathered: [{ name: `d${number}`, nesting: 1, depth: inner, list, path: [slot] }],
      };
    }
    const row = this.#writeRow(list.columns, scope, inner);
    const gathered = row.gathered.map((each, index) => ({
      ...each,
      name: `d${number}_${index}`,
      nesting: each.nesting + 1,
      path: [slot, ...each.path],
    }));
    const lists = row.gathered.map((each, index) => `, collect(${each.name}) AS ${gathered[index]?.name}`);
    return {
      clauses: `${clauses} ${row.clauses}RETURN collect([${row.expressions.join(', ')}]) AS ${name}${lists.join('')}`,
      gathered,
    };
  }

  /** The rows by the ids of their nodes, with what the way there gives. */
  #writeReferences(list: ListPlan, scope: Scope): string {
    const columns = list.columns.filter((column) => !isOfNode(column));
    const { clauses, expressions } = this.#writeRow(columns, scope, 0);
    const id = `${scope.node}.id`;
    const row = expressions.length === 0 ? id : `[${[id, ...expressions].join(', ')}]`;
    return `${clauses}RETURN collect(${row})`;
  }
}

/** Whether its rows stand one long list deeper, as a number. */
const levelsOf = (list: ListPlan): number => (isLong(list) ? 1 : 0);

function importsOf(list: ListPlan, scope: Scope): string[] {
  if (list.source.from === 'strands' && list.source.start !== undefined)
    return [variableOf(scope, list.source.start)];
  if (list.source.from === 'chosen') return [variableOf(scope, list.source.list)];
  if (list.source.from !== 'path') return [];
  const start = variableOf(scope, list.source.start);
  return meetsParent(list) && scope.parentId !== undefined ? [start, scope.parentId] : [start];
}
