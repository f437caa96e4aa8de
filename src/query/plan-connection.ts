import { type GraphQLObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { invariant } from '../errors.js';
import { Columns } from './columns.js';
import { readFilter } from './filters.js';
import { mapLate } from './late.js';
import { fieldMapping, type OrderKey, typeMapping } from './mapping.js';
import { usualOrder } from './node-types.js';
import { readOrder } from './order.js';
import { type Arguments, PAGE_ARGUMENTS, type Page, readPage } from './page.js';
import type { Column, Condition, ConnectionPart, CursorShape, ListPlan, Shape, Source } from './plan.js';
import { type Counted, groupingsOf, type PlannedFacets, placeFacets, planFacets } from './plan-facets.js';
import { planNode, planObject } from './plan-object.js';
import type { Request, RowReading, Selected } from './request.js';

/** The arguments of a connection whose values may be late. */
export const LIST_ARGUMENTS: readonly string[] = [...PAGE_ARGUMENTS, 'filter'];

/** A connection before its selection is read: the rows that it pages through. */
export interface ConnectionReading {
  readonly selected: Selected;
  readonly args: Arguments;
  /** How many rows a page has unless told. */
  readonly usual: number;
  readonly source: Source;
  readonly where: readonly Condition[];
  readonly distinct: boolean;
  readonly order: readonly OrderKey[] | undefined;
  readonly close: readonly OrderKey[] | undefined;
  /** Of a search: its text, which the scores are for, and its terms. */
  readonly scored?: string;
  readonly terms?: readonly string[];
}

/** Where a connection puts its rows and its count among the columns of its parent, and how it is read from there. */
export type PlannedConnection = (parent: Columns) => Shape;

/** Plans one page of a list, and its length when asked for. */
export function planConnection(request: Request, reading: ConnectionReading): PlannedConnection {
  const { selected, args, source, distinct } = reading;
  const { at } = selected;
  const type = getNamedType(selected.field.type);
  invariant(isObjectType(type), `${at} is no connection`);
  const nodeType = partType(type, 'nodes');
  const mapping = typeMapping(nodeType);
  const order = readOrder({
    asked: args.orderBy,
    fields: mapping?.is === 'node' ? mapping.orders : undefined,
    usual: reading.order ?? usualOrder(nodeType),
    close: reading.close,
  });
  const page = readPage({
    args,
    usual: reading.usual,
    most: request.pageSize,
    at,
    list: type.name,
    ...(reading.scored !== undefined && { scored: reading.scored }),
    order,
  });
  const where = [...reading.where, ...filterOf(selected, args)];
  const columns = new Columns();
  const row: RowReading = {
    request,
    columns,
    holder: 'edge',
    ...(reading.terms && { terms: reading.terms }),
  };
  const base = { source, where, distinct };
  // What is counted has the keys of the order, like the rows; so an index may serve the filter.
  const counted = { ...base, order };
  const parts = request
    .select(type, selected)
    .map((part) => [part.key, planPart({ row, type, order, page, counted }, part)] as const);
  const rows: ListPlan | undefined = parts.some(([, part]) => part !== 'totalCount' && 'part' in part)
    ? { ...base, order, ...pageOf(page, parts.some(tellsRest(page))), columns: columns.all }
    : undefined;
  const count: ListPlan | undefined = parts.some(([, part]) => part === 'totalCount')
    ? { ...counted, ...(where.length === 0 && { order: [] }), columns: [] }
    : undefined;
  return (parent) => toShape({ type, page, rows, count, parts }, parent);
}

/** One row more than the page has tells whether there are more. */
function pageOf({ size, backward, after, before }: Page, isRestTold: boolean) {
  return {
    ...(after && { after }),
    ...(before && { before }),
    limit: isRestTold ? mapLate(size, (rows) => rows + 1) : size,
    isPage: true as const,
    ...(backward && { backward: true as const }),
  };
}

/** Whether a part tells if there are rows beyond the page, on the side that it goes to. */
const tellsRest =
  ({ backward }: Page) =>
  ([, part]: readonly [key: string, part: PlannedPart]): boolean =>
    part !== 'totalCount' &&
    'fields' in part &&
    part.fields.some(([, name]) => name === (backward ? 'hasPreviousPage' : 'hasNextPage'));

/** A part of a connection; those that are read beside its rows have no place among the columns yet. */
type PlannedPart = ConnectionPart | PlannedFacets | 'totalCount';

interface Parts {
  readonly type: GraphQLObjectType;
  readonly page: Page;
  readonly rows: ListPlan | undefined;
  readonly count: ListPlan | undefined;
  readonly parts: readonly (readonly [key: string, part: PlannedPart])[];
}

function toShape({ type, page, rows, count, parts }: Parts, parent: Columns): Shape {
  const slot = rows && parent.list('rows', rows);
  const total = count && parent.list('count', count);
  return {
    as: 'connection',
    type: type.name,
    ...(slot !== undefined && { slot }),
    size: page.size,
    backward: page.backward,
    follows: page.after !== undefined,
    precedes: page.before !== undefined,
    fields: parts.map(([key, part]) => {
      if (part === 'totalCount') return [key, { part: 'totalCount', slot: total ?? 0 }];
      return [key, 'part' in part ? part : placeFacets(part, parent)];
    }),
  };
}

interface PartReading {
  readonly row: RowReading;
  readonly type: GraphQLObjectType;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly counted: Counted;
}

function planPart(reading: PartReading, selected: Selected): PlannedPart {
  const { row, type } = reading;
  const { field, at } = selected;
  const mapping = fieldMapping(field);
  switch (mapping?.read) {
    case 'totalCount':
      return 'totalCount';
    case 'facets':
      return planFacets({
        request: row.request,
        selected,
        args: row.request.arguments(selected),
        groupings: groupingsOf(partType(type, 'nodes')),
        rows: reading.counted,
      });
    case 'pageInfo':
      return planPageInfo(reading, selected);
    case 'nodes': {
      const holder = readsRow(type) ? 'edge' : 'node';
      return { part: 'nodes', item: planNode({ ...row, holder }, getNamedType(field.type), selected) };
    }
    default: {
      invariant(mapping?.read === 'edges', `${at} is no part of a connection`);
      return { part: 'edges', item: planEdge(reading, selected) };
    }
  }
}

function planEdge({ row, order, page }: PartReading, selected: Selected): Shape {
  const edge = getNamedType(selected.field.type);
  invariant(isObjectType(edge), `${selected.at} is no list of objects`);
  const cursor = (): Shape => ({ as: 'cursor', cursor: cursorOf(row.columns, order, page) });
  return planObject({ ...row, cursor }, edge, selected);
}

function planPageInfo({ row, order, page }: PartReading, selected: Selected): ConnectionPart {
  const type = getNamedType(selected.field.type);
  invariant(isObjectType(type), `${selected.at} is no object`);
  const fields = row.request.select(type, selected).map(({ key, field: { name } }) => [key, name] as const);
  return { part: 'pageInfo', type: type.name, cursor: cursorOf(row.columns, order, page), fields };
}

/** The positions of a row by which its cursor says where it stands. */
function cursorOf(columns: Columns, order: readonly OrderKey[], { signature }: Page): CursorShape {
  return { signature, slots: order.map((key) => columns.slot(keyColumn(key))) };
}

function keyColumn({ on, property, absent }: OrderKey): Exclude<Column, { readonly list: ListPlan }> {
  if (on === 'score') return { column: 'score' };
  return { column: 'property', on, property, ...(absent !== undefined && { absent }) };
}

/** Whether the nodes of a connection are its relationships themselves, such as held positions. */
function readsRow(type: GraphQLObjectType): boolean {
  const edge = partType(type, 'edges');
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return node !== undefined && fieldMapping(node)?.read === 'row';
}

function partType(type: GraphQLObjectType, part: 'edges' | 'nodes') {
  const field = Object.values(type.getFields()).find((candidate) => fieldMapping(candidate)?.read === part);
  invariant(field !== undefined, `${type.name} has no ${part}`);
  return getNamedType(field.type);
}

function filterOf({ field, at }: Selected, { filter }: Arguments): readonly Condition[] {
  if (filter === undefined || filter === null) return [];
  const argument = field.args.find(({ name }) => name === 'filter');
  const type = argument && getNamedType(argument.type);
  invariant(isInputObjectType(type), `${at}(filter) is no input object`);
  return readFilter(type, filter, `${at}(filter)`);
}
