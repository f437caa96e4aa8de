import { beginningsOf } from '../store/search-query.js';
import type { Store } from '../store/store.js';
import type { Bound } from './bound.js';
import { mapLate } from './late.js';
import { findLead, type Led, writeLead } from './lead.js';
import type { Column, Condition, ListPlan, Source } from './plan.js';
import { type Scope, type Statement, word } from './statement.js';
import { writeBound, writeCondition, writeOrderBy, writeWhere } from './write-condition.js';
import { isOrdered, writeOrdered } from './write-ordered.js';
import { onlyId, writeSource } from './write-source.js';

/** How the engine's full text is called, and whether its indexes are. */
export type SearchDialect = Pick<Store, 'searchClause' | 'searchQuery' | 'takesHints'>;

/** Clauses that bind rows, and to what. */
interface Written {
  readonly clauses: string;
  readonly scope: Scope;
  /** What is tested in the order of the page, only until it is full. */
  readonly postponed?: readonly Condition[];
}

/** Whether rows are read only until there are enough. */
const isLimited = (list: ListPlan): boolean => list.limit !== undefined;

/** Tests that read other nodes. */
const isCostly = (condition: Condition): boolean =>
  condition.test === 'exists' || (condition.test === 'not' && isCostly(condition.of));

interface Reading {
  readonly list: ListPlan;
  /** Whether it is read as rows, or counted. */
  readonly column: 'rows' | 'count' | 'facet';
}

/** Writes which rows a list has. */
export class PageWriter {
  readonly #statement: Statement;
  readonly #dialect: SearchDialect;
  #searches = 0;

  constructor(statement: Statement, dialect: SearchDialect) {
    this.#statement = statement;
    this.#dialect = dialect;
  }

  /** The clauses that bind the rows of a page. */
  writePage(list: ListPlan, parent: Scope | undefined): { clauses: string; scope: Scope } {
    const rows = this.writeRows({ column: 'rows', list }, parent);
    const { text, scope } = this.#carry(list, rows.scope);
    if (onlyId(list) !== undefined) return { clauses: `${rows.clauses} WITH ${text}`, scope };
    const page = this.#writePostponed(list, rows, { text, scope }) + this.#writeEnd(list, scope);
    return { clauses: `${rows.clauses} WITH ${text}${page}`, scope };
  }

  /** The clauses that bind the rows of a list, or what is counted of it. */
  writeRows({ list, column }: Reading, parent: Scope | undefined): Written {
    const { source } = list;
    if (column === 'rows' && this.#statement.takesHints && isOrdered(list)) {
      const node = `n${this.#statement.number()}`;
      return writeOrdered(list, node, this.#statement);
    }
    const searchClause = source.from === 'search' ? this.#writeSearch(source) : '';
    const found = findLead(list);
    const postponed =
      found !== undefined && column === 'rows' && isLimited(list) ? found.where.filter(isCostly) : [];
    const led = found && { ...found, where: found.where.filter((each) => !postponed.includes(each)) };
    const bound =
      led === undefined
        ? writeSource({ list, parent, statement: this.#statement, searchClause })
        : this.#writeLed(led);
    const tests = [
      ...bound.tests,
      ...(source.from === 'label' ? this.#writePresence(list, bound.scope) : []),
      ...(led ?? list).where.map((condition) => writeCondition(condition, bound.scope, this.#statement)),
      ...this.#writeBounds(list, bound.scope),
    ];
    const clauses = `${bound.clauses}${writeWhere(tests)}`;
    if (!list.distinct) return { clauses, scope: bound.scope, postponed };
    const { edge: _edge, parentId: _parentId, ...rest } = bound.scope;
    return { clauses: `${clauses} WITH DISTINCT ${rest.node}`, scope: { ...rest, hops: [] } };
  }

  #writeLed(led: Led): Bound {
    const node = `n${this.#statement.number()}`;
    return { clauses: writeLead(led, node, this.#statement), tests: [], scope: { node, hops: [] } };
  }

  /** The engine's clause, its parameters named as no other search of the statement names them. */
  #writeSearch({ query, terms, limit }: Source & { from: 'search' }): string {
    const { parameters } = this.#statement;
    const number = ++this.#searches === 1 ? '' : this.#searches;
    parameters[`searchQuery${number}`] = mapLate(query, (text) => this.#dialect.searchQuery(text) ?? '');
    parameters[`searchLimit${number}`] = limit;
    if (this.#dialect.searchClause.includes('$searchBeginnings')) {
      parameters[`searchBeginnings${number}`] = mapLate(terms, beginningsOf);
    }
    return this.#dialect.searchClause.replaceAll(/\$(search(?:Query|Limit|Beginnings))\b/g, `$$$1${number}`);
  }

  /** Lets an index serve the order, which it does only for keys that are known to be there. */
  #writePresence({ order }: ListPlan, { node }: Scope): string[] {
    return order
      .filter(({ on, absent }) => on === 'node' && absent === undefined)
      .map(({ property }) => `${node}.${word(property)} IS NOT NULL`);
  }

  #writeBounds({ order, after, before }: ListPlan, scope: Scope): string[] {
    const bounds = [
      ...(after ? [{ side: 'after' as const, keyset: after }] : []),
      ...(before ? [{ side: 'before' as const, keyset: before }] : []),
    ];
    return bounds.map((bound) => writeBound({ order, ...bound }, scope, this.#statement));
  }

  /** What a row keeps when it has been chosen. */
  #carry(list: ListPlan, scope: Scope): { text: string; scope: Scope } {
    const needsParent = scope.parentId !== undefined && list.columns.some(readsParent);
    const kept = [scope.node, ...(scope.edge ? [scope.edge] : []), ...scope.hops];
    if (scope.score !== undefined) kept.push(scope.score);
    kept.push(...Object.values(scope.keys ?? {}));
    if (!needsParent) return { text: kept.join(', '), scope };
    const id = `q${scope.node.slice(1)}`;
    kept.push(scope.parentId === id ? id : `${scope.parentId} AS ${id}`);
    return { text: kept.join(', '), scope: { ...scope, parentId: id } };
  }

  /** The rows in their order, then the tests that the page's end may spare. */
  #writePostponed(
    list: ListPlan,
    { postponed = [] }: Written,
    { text, scope }: { text: string; scope: Scope },
  ): string {
    if (postponed.length === 0) return '';
    const tests = postponed.map((condition) => writeCondition(condition, scope, this.#statement));
    return `${writeOrderBy(list, scope, this.#statement)}${writeWhere(tests)} WITH ${text}`;
  }

  #writeEnd(list: ListPlan, scope: Scope): string {
    const by = writeOrderBy(list, scope, this.#statement);
    return list.limit === undefined ? by : `${by} LIMIT ${this.#statement.value(list.limit)}`;
  }
}

/** Whether a column needs to know the row that its list hangs from. */
const readsParent = (column: Column): boolean =>
  column.column === 'outgoing' ||
  ((column.column === 'rows' || column.column === 'count') && meetsParent(column.list));

export const meetsParent = ({ source }: ListPlan): boolean => source.from === 'path' && source.meetsParent;
