import { invariant } from '../errors.js';
import type { Bound } from './bound.js';
import type { OrderKey, Strand } from './mapping.js';
import { isEntity } from './node-types.js';
import type { ListPlan, Source } from './plan.js';
import { type Scope, type Statement, variableOf, word } from './statement.js';
import { writeBound, writeCondition, writeWhere } from './write-condition.js';

export interface StrandsWriting {
  readonly list: ListPlan;
  readonly parent: Scope | undefined;
  readonly number: number;
  readonly statement: Statement;
}

interface Names extends StrandsWriting {
  /** The variable of what the timeline is about, or the parameter with its ids. */
  readonly holder: string | undefined;
  readonly ids: string | undefined;
  readonly modality: string;
  readonly affirmed: string;
}

type Strands = Source & { readonly from: 'strands' };

/** Writes the rows of a timeline; each binds a node, and a map with its date, modality and the claim that dates it. */
export function writeStrands(source: Strands, writing: StrandsWriting): Bound {
  const { parent, number, statement } = writing;
  invariant(source.start === undefined || parent !== undefined, 'a timeline below a thing starts from a row');
  const names: Names = {
    ...writing,
    holder: source.start && parent && variableOf(parent, source.start),
    ids: source.ids && statement.value(source.ids),
    modality: statement.value(source.modality),
    affirmed: statement.value('affirmed'),
  };
  const [node, edge] = [`n${number}`, `r${number}`];
  const strands = source.strands.map(
    (strand) => `${writeThings(strand, names)} ${writeDates(strand, names)}`,
  );
  return {
    clauses: `CALL (${names.holder ?? ''}) { ${strands.join(' UNION ALL ')} } WITH ${node}, ${edge}`,
    tests: [],
    scope: { node, edge, hops: [] },
  };
}

const isOfEverything = ({ holder, ids }: Names): boolean => holder === undefined && ids === undefined;

/** Binds each thing of a strand once. A thing is on its own timeline. */
function writeThings({ label, types, stated }: Strand, names: Names): string {
  const { holder, ids, modality, affirmed, number } = names;
  const [thing, way] = [`m${number}`, `w${number}`];
  const labels = isEntity(label) ? `Entity:${word(label)}` : word(label);
  if (isOfEverything(names)) return `MATCH (${thing}:${word(label)})`;
  const start = holder === undefined ? `UNWIND ${ids} AS i MATCH (x:Entity {id: i})` : `MATCH (${holder})`;
  const facts = stated ? ` WHERE ${way}.polarity = ${affirmed} AND ${way}.modality IN ${modality}` : '';
  const related = `${start}-[${way}:${types.map(word).join('|')}]-(${thing}:${word(label)})${facts} RETURN ${thing}`;
  const itself =
    holder === undefined
      ? `UNWIND ${ids} AS i MATCH (${thing}:${labels} {id: i}) RETURN ${thing}`
      : `WITH ${holder} AS ${thing} WHERE ${thing}:${word(label)} RETURN ${thing}`;
  const ways = isEntity(label) ? `${related} UNION ALL ${itself}` : related;
  return `CALL (${holder ?? ''}) { ${ways} } WITH DISTINCT ${thing}`;
}

const PERIOD = ['dateKey', 'startDate', 'endDate', 'precision', 'dateText', 'dateBasis'] as const;
const periodOf = (of: string): string =>
  PERIOD.map((property) => `${property}: ${of}.${property}`).join(', ');

function writeDates({ dated }: Strand, names: Names): string {
  const { number, statement, affirmed, modality } = names;
  const thing = `m${number}`;
  switch (dated.by) {
    case 'period': {
      const planned = `CASE WHEN ${thing}.status IN ${statement.value(dated.planned)} THEN ${statement.value('planned')} ELSE ${statement.value('actual')} END`;
      return writeRow(`${periodOf(thing)}, modality: ${planned}`, names, 'dateKey');
    }
    case 'claims': {
      const claim = `c${number}`;
      const facts = `${claim}.predicate IN ${statement.value(dated.predicates)} AND ${claim}.polarity = ${affirmed} AND ${claim}.modality IN ${modality} AND ${claim}.startDate IS NOT NULL`;
      const own = `NOT EXISTS { MATCH (${claim})-[:ASSERTED_IN]->(:Statement) }`;
      const once = `WITH ${thing}, ${claim}.dateKey AS k, ${claim}.modality AS o, min(${claim}.id) AS i`;
      return `MATCH (${thing})<-[:SUBJECT|OBJECT]-(${claim}:Claim) WHERE ${facts} AND ${own} ${once} MATCH (d${number}:Claim {id: i}) ${writeRow(`${periodOf(`d${number}`)}, modality: o, claimId: i`, names)}`;
    }
    case 'moment': {
      const key = `${thing}.${word(dated.property)}`;
      const day = `CASE WHEN ${key} > ${statement.value('0000')} THEN substring(${key}, 0, 10) END`;
      const rest = `precision: ${statement.value('day')}, dateBasis: ${statement.value('observed')}`;
      const values = `dateKey: ${key}, startDate: ${day}, endDate: ${day}, ${rest}, modality: ${statement.value('actual')}`;
      return writeRow(values, names, dated.property);
    }
  }
}

/**
 * Gives the rows. Of everything, each strand takes the page by itself, in the order of its own key, which an index
 * serves; the rows of all are put in one order only then.
 */
function writeRow(values: string, names: Names, key?: string): string {
  const { number, list } = names;
  const [thing, node, row] = [`m${number}`, `n${number}`, `r${number}`];
  if (key === undefined || list.limit === undefined || !isOfEverything(names))
    return `RETURN ${thing} AS ${node}, {${values}} AS ${row}`;
  return `${writePage(key, `WITH ${thing}, {${values}} AS ${row}`, names)} RETURN ${thing} AS ${node}, ${row}`;
}

function writePage(key: string, rows: string, { number, list, statement }: Names): string {
  const thing = `m${number}`;
  const scope: Scope = { node: thing, edge: `r${number}`, hops: [] };
  const order: readonly OrderKey[] = [key, 'id'].map((property) => ({
    on: 'node',
    property,
    descending: false,
  }));
  // A thing has one row in its strand: the first two keys of a keyset say which things are beyond it.
  const bounds = (['after', 'before'] as const).flatMap((side) => {
    const keyset = list[side]?.slice(0, order.length);
    return keyset === undefined ? [] : [writeBound({ order, keyset, side }, scope, statement)];
  });
  const known = [`${thing}.${word(key)} > ${statement.value('0000')}`, `${thing}.id IS NOT NULL`];
  const asked = list.where.map((condition) => writeCondition(condition, scope, statement));
  const down = list.backward === true ? ' DESC' : '';
  const sorted = `ORDER BY ${thing}.${word(key)}${down}, ${thing}.id${down}`;
  const limit = `LIMIT ${statement.value(list.limit ?? 0)}`;
  return `${writeWhere([...known, ...bounds]).trimStart()} ${rows}${writeWhere(asked)} WITH ${thing}, r${number} ${sorted} ${limit}`;
}
