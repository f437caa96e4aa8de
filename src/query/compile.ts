import { invariant } from '../errors.js';
import type { Cypher, Parameters, Store } from '../store/store.js';
import type { Bound } from './bound.js';
import { joinLookUps, type Placing } from './join-look-ups.js';
import { mapLate } from './late.js';
import { findLead, type Led, writeLead } from './lead.js';
import type { Column, Condition, ListPlan } from './plan.js';
import { kindOf, type Scope, Statement, variableOf, word } from './statement.js';
import { writeBound, writeCondition, writeOrderBy, writeWhere } from './write-condition.js';
import { writeFacet } from './write-facet.js';
import { isOrdered, writeOrdered } from './write-ordered.js';
import { writeSource } from './write-source.js';

/** One statement with one record. */
export interface Compiled {
  readonly cypher: Cypher;
  readonly parameters: Parameters;
  /** Where each of its values belongs among the columns of the plan. */
  readonly placings: readonly Placing[];
}

/** How the engine's full text is called, and whether its indexes are. */
export type SearchDialect = Pick<Store, 'searchClause' | 'searchQuery' | 'takesHints'>;

/** Writes the one statement of all the columns; undefined when there are none. Its text is the same for requests of one shape. */
export function compile(columns: readonly Column[], dialect: SearchDialect): Compiled | undefined {
  if (columns.length === 0) return undefined;
  const writer = new ListWriter(dialect);
  const readings = joinLookUps(
    columns.map((column) => {
      invariant('list' in column, 'a root reads lists');
      return column;
    }),
  );
  const names = readings.map(({ positions: [first = 0] }) => `c${first}`);
  const roots = readings.map(
    ({ column }, index) => `CALL () { ${writer.write(column, undefined, names[index] ?? '')} }`,
  );
  return {
    cypher: `${groupRoots(roots, names).join(' ')} RETURN ${names.join(', ')}` as Cypher,
    parameters: writer.parameters,
    placings: readings.map(({ column: _, ...placing }) => placing),
  };
}

/** Clauses that bind rows, and to what. */
interface Written {
  readonly clauses: string;
  readonly scope: Scope;
  /** What is tested in the order of the page, only until it is full. */
  readonly postponed?: readonly Condition[];
}

/** Whether rows are read only until there are enough. */
const isPage = (list: ListPlan): boolean => list.limit !== undefined;

/** Tests that read other nodes. */
const isCostly = (condition: Condition): boolean =>
  condition.test === 'exists' || (condition.test === 'not' && isCostly(condition.of));

/** Grafeo 0.6 takes 128 levels of a plan, and every subquery of one scope is one: more stand in scopes of their own. */
const MOST_OF_ONE_SCOPE = 90;
const GROUP = 40;

function groupRoots(roots: readonly string[], names: readonly string[]): readonly string[] {
  if (roots.length <= MOST_OF_ONE_SCOPE) return roots;
  const starts = Array.from({ length: Math.ceil(roots.length / GROUP) }, (_, index) => index * GROUP);
  return starts.map((start) => {
    const own = names.slice(start, start + GROUP).join(', ');
    return `CALL () { ${roots.slice(start, start + GROUP).join(' ')} RETURN ${own} }`;
  });
}

type ListColumn = Extract<Column, { readonly list: ListPlan }>;

class ListWriter {
  readonly #statement: Statement;
  readonly #dialect: SearchDialect;
  #searches = 0;

  constructor(dialect: SearchDialect) {
    this.#dialect = dialect;
    this.#statement = new Statement(dialect.takesHints);
  }

  get parameters(): Parameters {
    return this.#statement.parameters;
  }

  /** The clauses that end in one row with the rows of a list, or their number, under that name. */
  write(column: ListColumn, parent: Scope | undefined, name: string): string {
    const { list } = column;
    const rows = this.#writeRows(column, parent);
    if (column.column === 'count') return `${rows.clauses} RETURN count(${rows.scope.node}) AS ${name}`;
    if (column.column === 'facet') {
      const counts = writeFacet(column.by, rows.scope.node, this.#statement);
      return `${rows.clauses} ${counts} LIMIT ${this.#statement.value(column.limit)} RETURN collect([v, k]) AS ${name}`;
    }
    const { clauses, scope } = rows;
    const carried = this.#carry(list, scope);
    const page = this.#writePostponed(list, rows, carried) + this.#writePage(list, carried.scope);
    const inner = list.columns.map((item) => this.#writeColumn(item, carried.scope));
    const lists = inner.flatMap(({ clause }) => (clause === undefined ? [] : [`${clause} `])).join('');
    const expressions = inner.map(({ expression }) => expression).join(', ');
    return `${clauses} WITH ${carried.text}${page} ${lists}RETURN collect([${expressions}]) AS ${name}`;
  }

  #writeRows({ list, column }: ListColumn, parent: Scope | undefined): Written {
    const { source } = list;
    if (column === 'rows' && this.#statement.takesHints && isOrdered(list)) {
      const node = `n${this.#statement.number()}`;
      return writeOrdered(list, node, this.#statement);
    }
    const searchClause = source.from === 'search' ? this.#writeSearch(source.query, source.limit) : '';
    const found = findLead(list);
    const postponed =
      found !== undefined && column === 'rows' && isPage(list) ? found.where.filter(isCostly) : [];
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
  #writeSearch(query: string, limit: number): string {
    const { parameters } = this.#statement;
    const number = ++this.#searches === 1 ? '' : this.#searches;
    parameters[`searchQuery${number}`] = mapLate(query, (text) => this.#dialect.searchQuery(text) ?? '');
    parameters[`searchLimit${number}`] = limit;
    return this.#dialect.searchClause.replaceAll(/\$(searchQuery|searchLimit)\b/g, `$$$1${number}`);
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

  #writePage(list: ListPlan, scope: Scope): string {
    const by = writeOrderBy(list, scope, this.#statement);
    return list.limit === undefined ? by : `${by} LIMIT ${this.#statement.value(list.limit)}`;
  }

  #writeColumn(column: Column, scope: Scope): { expression: string; clause?: string } {
    if (!('list' in column)) {
      return { expression: this.#writeExpression(column, scope) };
    }
    const name = `c${this.#statement.number()}x`;
    const imports = importsOf(column.list, scope).join(', ');
    return { expression: name, clause: `CALL (${imports}) { ${this.write(column, scope, name)} }` };
  }

  #writeExpression(column: Exclude<Column, ListColumn>, scope: Scope): string {
    switch (column.column) {
      case 'property': {
        const held = column.on === 'node' ? scope.keys?.[column.property] : undefined;
        const property = held ?? `${variableOf(scope, column.on)}.${word(column.property)}`;
        if (column.absent === undefined) return property;
        return `coalesce(${property}, ${this.#statement.value(column.absent)})`;
      }
      case 'kind':
        return kindOf(variableOf(scope, column.on));
      case 'score':
        return scope.score ?? 'null';
      case 'kept': {
        const holder = variableOf(scope, column.on);
        return `[[${column.properties.map((property) => `${holder}.${word(property)}`).join(', ')}]]`;
      }
      case 'bound':
        return variableOf(scope, column.on);
      case 'type':
        return `type(${variableOf(scope, 'edge')})`;
      case 'outgoing':
        return `startNode(${variableOf(scope, 'edge')}).id = ${scope.parentId}`;
      case 'excerpt':
        return this.#writeExcerpt(column.words, scope);
    }
  }

  /** The text around the first word, whether something was cut off before it, and behind it. */
  #writeExcerpt(words: readonly string[], { node }: Scope): string {
    const text = `coalesce(${node}.searchText, '')`;
    const margin = this.#statement.value(EXCERPT_MARGIN);
    const length = this.#statement.value(EXCERPT_LENGTH);
    const places = `[w IN ${this.#statement.value(words)} | size(split(toLower(${text}), w)[0])]`;
    const first = `reduce(b = size(${text}), p IN ${places} | CASE WHEN p < b THEN p ELSE b END)`;
    const start = `CASE WHEN f > ${margin} THEN f - ${margin} ELSE 0 END`;
    return `[f IN [${first}] | [substring(${text}, ${start}, ${length}), f > ${margin}, size(${text}) > ${start} + ${length}]][0]`;
  }
}

/** Characters of an excerpt, and of those before its first word. */
const EXCERPT_LENGTH = 240;
const EXCERPT_MARGIN = 80;

/** Whether a column needs to know the row that its list hangs from. */
const readsParent = (column: Column): boolean =>
  column.column === 'outgoing' ||
  ((column.column === 'rows' || column.column === 'count') && meetsParent(column.list));

const meetsParent = ({ source }: ListPlan): boolean => source.from === 'path' && source.meetsParent;

function importsOf(list: ListPlan, scope: Scope): string[] {
  if (list.source.from === 'strands' && list.source.start !== undefined)
    return [variableOf(scope, list.source.start)];
  if (list.source.from === 'chosen') return [variableOf(scope, list.source.list)];
  if (list.source.from !== 'path') return [];
  const start = variableOf(scope, list.source.start);
  return meetsParent(list) && scope.parentId !== undefined ? [start, scope.parentId] : [start];
}
