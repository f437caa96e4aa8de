import { invariant } from '../errors.js';
import { allSpellings, areBounded, BETWEEN, beginningsOf, wholeSpellings } from '../store/search-query.js';
import type { Bound, PathReading } from './bound.js';
import { mapLate } from './late.js';
import { isEntity } from './node-types.js';
import type { ListPlan, Source } from './plan.js';
import { type Scope, type Statement, variableOf, word, writeChain } from './statement.js';
import { writeWhere } from './write-condition.js';
import { writeKnown } from './write-entity.js';
import { writeRoute, writeSteps } from './write-route.js';
import { writeStrands } from './write-strands.js';
import { writeLinks, writeSurroundings, writeThings } from './write-surroundings.js';

export interface SourceReading {
  readonly list: ListPlan;
  /** The row that a path starts from. */
  readonly parent: Scope | undefined;
  readonly statement: Statement;
  /** The engine's full-text clause. */
  readonly searchClause: string;
}

/** Writes where the rows of a list come from. */
export function writeSource({ list, parent, statement, searchClause }: SourceReading): Bound {
  const { source } = list;
  const number = statement.number();
  const node = `n${number}`;
  switch (source.from) {
    case 'label':
      return { clauses: `MATCH (${node}:${word(source.label)})`, tests: [], scope: { node, hops: [] } };
    case 'ids':
      return writeIds(source, { only: onlyId(list), node, statement });
    case 'name':
      return writeName(source, number, statement);
    case 'search':
      return writeSearch(source, { number, statement, searchClause });
    case 'strands':
      return writeStrands(source, { list, parent, number, statement });
    case 'route':
      return writeRoute(source, number, statement);
    case 'surroundings':
      return writeSurroundings(source, number, statement);
    case 'chosen':
      invariant(parent !== undefined, 'what is chosen stands in a row');
      return CHOSEN[source.as](source, { parent, number, statement });
    case 'path':
      invariant(parent !== undefined, 'a path starts from a row');
      return writePath(source, { parent, number, statement });
  }
}

const CHOSEN = { things: writeThings, steps: writeSteps, links: writeLinks } as const;

interface IdsReading {
  readonly only: string | undefined;
  readonly node: string;
  readonly statement: Statement;
}

function writeIds(source: Source & { from: 'ids' }, { only, node, statement }: IdsReading): Bound {
  const scope: Scope = { node, hops: [] };
  const label = word(source.label);
  if (source.entity) {
    const known = writeKnown(statement.value(source.ids));
    return {
      clauses: `${known} UNWIND present + former AS ${node} WITH ${node}`,
      tests: label === 'Entity' ? [] : [`${node}:${label}`],
      scope,
    };
  }
  const clauses =
    only === undefined
      ? `UNWIND ${statement.value(source.ids)} AS i MATCH (${node}:${label} {id: i})`
      : `MATCH (${node}:${label} {id: ${statement.value(only)}})`;
  return { clauses, tests: [], scope };
}

/** The id that the one row of a list has; entities answer to former ids too, which may be of several. */
export const onlyId = ({ source, limit }: ListPlan): string | undefined =>
  limit === 1 && source.from === 'ids' && !source.entity && Array.isArray(source.ids)
    ? source.ids[0]
    : undefined;

function writeName(source: Source & { from: 'name' }, number: number, statement: Statement): Bound {
  const node = `n${number}`;
  const name = statement.value(source.name);
  const words = statement.value(mapLate(source.name, (name) => ` ${name} `));
  const hint = statement.takesHints ? ` USING TEXT INDEX ${node}:Entity(nameText)` : '';
  const keys = `coalesce(${node}.nameKeys, [])`;
  const score = `CASE WHEN ${node}.nameKey = ${name} THEN 2 WHEN ${name} IN ${keys} THEN 1 ELSE 0 END`;
  return {
    clauses: `MATCH (${node}:Entity:${word(source.label)})${hint} WHERE ${node}.nameText CONTAINS ${words} WITH ${node}, ${score} AS s${number}`,
    tests: [],
    scope: { node, hops: [], score: `s${number}` },
  };
}

interface SearchReading {
  readonly number: number;
  readonly statement: Statement;
  readonly searchClause: string;
}

function writeSearch(source: Source & { from: 'search' }, reading: SearchReading): Bound {
  const { number, statement, searchClause } = reading;
  const node = `n${number}`;
  const { terms } = source;
  const name = statement.value(source.name);
  const bounded = statement.value(mapLate(terms, areBounded));
  const words = `size([w IN ${statement.value(mapLate(terms, allSpellings))} WHERE t${number} CONTAINS w])`;
  const matched = `CASE WHEN ${bounded} THEN ${writeBounded(terms, `t${number}`, statement)} ELSE ${words} END`;
  const named = `CASE WHEN ${name} IN coalesce(${node}.nameKeys, []) THEN 1 ELSE 0 END`;
  return {
    clauses: `${searchClause} WITH DISTINCT node AS ${node} WITH ${node}, ' ' + toLower(coalesce(${node}.searchText, '')) + ' ' AS t${number} WITH ${node}, ${matched} + ${named} AS s${number}`,
    tests: [`(s${number} > 0 OR NOT ${bounded})`],
    scope: { node, hops: [], score: `s${number}` },
  };
}

/** How many terms stand in a text that has blanks at both ends: as whole words, and as beginnings of words. */
function writeBounded(terms: readonly string[], text: string, statement: Statement): string {
  const between = statement.value(BETWEEN);
  const whole = statement.value(mapLate(terms, wholeSpellings));
  const begun = statement.value(mapLate(terms, (all) => beginningsOf(all).map(([, begun]) => begun)));
  const around = `p[i] <> '' AND p[i + 1] <> '' AND ${between} CONTAINS right(p[i], 1) AND ${between} CONTAINS left(p[i + 1], 1)`;
  const bounds = `any(p IN [split(${text}, w)] WHERE any(i IN range(0, size(p) - 2) WHERE ${around}))`;
  return `size([o IN ${whole} WHERE any(w IN o WHERE ${text} CONTAINS w AND ${bounds})]) + size([o IN ${begun} WHERE any(w IN o WHERE ${text} CONTAINS w)])`;
}

type PathSource = Source & { readonly from: 'path' };

function writePath(source: PathSource, reading: PathReading): Bound {
  const { parent, number, statement } = reading;
  const holder = variableOf(parent, source.start);
  const branches = source.paths.map((path) => writeBranch(source, { path, holder, number, statement }));
  const [only, ...others] = branches;
  invariant(only !== undefined, 'a path has at least one way');
  const meets = source.meetsParent ? [`n${number}.id = ${parent.parentId}`] : [];
  const edge = branches.every((branch) => branch.edge) ? `r${number}` : undefined;
  const scope = { node: `n${number}`, ...(edge && { edge }) };
  if (others.length === 0) {
    return {
      clauses: only.match,
      tests: [...only.tests, ...meets],
      scope: { ...scope, hops: only.hops, parentId: `${holder}.id` },
    };
  }
  const bound = edge === undefined ? scope.node : `${scope.node}, ${edge}`;
  const ways = branches.map(({ match, tests }) => `${match}${writeWhere(tests)} RETURN ${bound}`);
  return {
    clauses: `CALL (${holder}) { ${ways.join(' UNION ALL ')} } WITH ${bound}, ${holder}.id AS q${number}`,
    tests: meets,
    scope: { ...scope, hops: [], parentId: `q${number}` },
  };
}

interface Branch {
  readonly match: string;
  readonly tests: readonly string[];
  readonly edge: boolean;
  readonly hops: readonly string[];
}

interface BranchReading {
  readonly path: PathSource['paths'][number];
  readonly holder: string;
  readonly number: number;
  readonly statement: Statement;
}

function writeBranch({ through, edge, head }: PathSource, reading: BranchReading): Branch {
  const { path, holder, number } = reading;
  if (path.length === 0) {
    invariant(through !== undefined, 'an empty path leads through a property');
    const node = writeThrough(through, `n${number}`, reading);
    return { match: `MATCH ${node}`, tests: [], edge: false, hops: [] };
  }
  const start = through === undefined ? `(${holder})` : writeThrough(through, `t${number}`, reading);
  if (head !== undefined) return writeHead(head, { ...reading, start, isHolder: through === undefined });
  const chain = writeChain({ start, path, edge, number });
  return {
    match: `MATCH ${chain.pattern}`,
    tests: chain.tests,
    edge: chain.edge !== undefined,
    hops: chain.hops,
  };
}

/** Seeks the far ends by their ids: those of a start with thousands of ends need not be looked through. */
function writeHead(
  { property, size }: NonNullable<PathSource['head']>,
  { path, holder, number, statement, start, isHolder }: BranchReading & { start: string; isHolder: boolean },
): Branch {
  const [label = ''] = path[0]?.to ?? [];
  invariant(path.length === 1 && path[0]?.to.length === 1, 'ids are kept of the ends of one hop');
  const [from, match] = isHolder ? [holder, ''] : [`t${number}`, `MATCH ${start} `];
  const chain = writeChain({ start: `(${from})`, path, edge: 0, number });
  const ids = `${from}.${word(property)}[..${statement.value(size)}]`;
  return {
    match: `${match}UNWIND ${ids} AS i${number} MATCH (${chain.node}:${word(label)} {id: i${number}}) MATCH ${chain.pattern}`,
    tests: [],
    edge: true,
    hops: [],
  };
}

/** The node whose id a property of the holder gives. */
function writeThrough(
  { property, label, prefix }: NonNullable<PathSource['through']>,
  node: string,
  { holder, statement }: BranchReading,
): string {
  const labels = isEntity(label) && label !== 'Entity' ? `Entity:${word(label)}` : word(label);
  const id = `${holder}.${word(property)}`;
  return `(${node}:${labels} {id: ${prefix === undefined ? id : `${statement.value(prefix)} + ${id}`}})`;
}
