import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { invariant } from '../errors.js';
import { openArguments, readArguments } from './argument-conditions.js';
import { Columns } from './columns.js';
import { decide } from './late.js';
import { type PathMapping, type Role, type StrandsMapping, typeMapping } from './mapping.js';
import { holderOf, usualOrder } from './node-types.js';
import { readOrder } from './order.js';
import { type Arguments, readSize } from './page.js';
import type { Column, ListPlan, Shape, Source } from './plan.js';
import { LIST_ARGUMENTS, planConnection } from './plan-connection.js';
import { planNode } from './plan-object.js';
import { planChosen } from './plan-route.js';
import { planStrands } from './plan-strands.js';
import type { Leading, Request, RowReading, Selected } from './request.js';

const USUAL_SIZE = 10;

/** How what a row leads to is answered: as a connection, a plain list, or one object. */
export function planPath(row: RowReading, mapping: Leading, selected: Selected): Shape {
  switch (mapping.read) {
    case 'path':
      return planFarEnd(row, mapping, selected);
    case 'strands':
      return planStrandsOf(row, mapping, selected);
    case 'chosen':
      return planChosen(row, mapping, selected);
  }
}

function planStrandsOf(
  { request, columns, holder }: RowReading,
  { strands }: StrandsMapping,
  selected: Selected,
) {
  const args = request.arguments(selected);
  const planned = request.once(selected.nodes, ['strands', holder, strands, args], () =>
    planStrands(request, { selected, args, usual: USUAL_SIZE, strands, start: holder }),
  );
  return planned(columns);
}

function planFarEnd(row: RowReading, mapping: PathMapping, selected: Selected): Shape {
  const { request, columns } = row;
  const start = mapping.on ?? row.holder;
  const args = request.arguments(selected, [...LIST_ARGUMENTS, ...openArguments(mapping.arguments)]);
  const type = getNamedType(selected.field.type);
  const isList = isListType(getNullableType(selected.field.type));
  const identity = ['path', type.name, isList, start, mapping, args];
  if (isObjectType(type) && typeMapping(type)?.is === 'connection') {
    const planned = request.once(selected.nodes, identity, () =>
      planConnection(request, {
        selected,
        args,
        usual: USUAL_SIZE,
        source: pathSource(mapping, start),
        where: conditionsOf(mapping, args, selected.at),
        distinct: mapping.distinct === true,
        order: mapping.order,
        close: mapping.close,
      }),
    );
    return planned(columns);
  }
  const planned = request.once(selected.nodes, identity, () =>
    planRows({ request, mapping, start, args, selected, isList }),
  );
  const { list, item, kept } = planned;
  if (kept !== undefined) return { as: 'only', slot: columns.slot(kept), item };
  return { as: isList ? 'list' : 'first', slot: columns.list('rows', list), item };
}

type PathSource = Source & { readonly from: 'path' };

interface Rows {
  readonly request: Request;
  readonly mapping: PathMapping;
  readonly start: Role;
  readonly args: Arguments;
  readonly selected: Selected;
  readonly isList: boolean;
}

interface PlannedRows {
  readonly list: ListPlan;
  readonly item: Shape;
  /** Stands in for the list where the row at hand has all that is asked for. */
  readonly kept?: Property | undefined;
}

function planRows({ request, mapping, start, args, selected, isList }: Rows): PlannedRows {
  const type = getNamedType(selected.field.type);
  const columns = new Columns();
  const item = planNode({ request, columns, holder: holderOf(type) }, type, selected);
  const limit = isList ? readLimit(mapping, args, selected.at, request.pageSize) : 1;
  const head = limit === undefined ? undefined : headOf(mapping, limit);
  const list: ListPlan = {
    source: { ...pathSource(mapping, start), ...(head && { head }) },
    where: conditionsOf(mapping, args, selected.at),
    distinct: mapping.distinct === true,
    order: readOrder({
      asked: undefined,
      fields: undefined,
      usual: mapping.order ?? usualOrder(type),
      close: mapping.close,
    }),
    ...(limit !== undefined && { limit }),
    columns: columns.all,
  };
  return { list, item, kept: limit && isList ? keptOf(list, { mapping, start, limit }) : undefined };
}

type Property = Extract<Column, { readonly column: 'property' }>;

/** All that is asked of the first row alone, when its holder keeps it; the plan relies on there being no second. */
function keptOf(
  { where, columns }: ListPlan,
  { mapping, start, limit }: { readonly mapping: PathMapping; readonly start: Role; readonly limit: number },
): Property | undefined {
  const { kept } = mapping.head ?? {};
  const [only, ...others] = columns;
  const isKept = only?.column === 'property' && only.on === 'edge' && only.property === kept?.property;
  if (kept === undefined || !isKept || others.length > 0 || only.absent !== undefined) return undefined;
  if (where.length > 0 || !decide(limit, (rows) => rows === 1)) return undefined;
  return { column: 'property', on: start, property: kept.as };
}

function pathSource({ through, paths, edge = 0, meetsParent }: PathMapping, start: Role): PathSource {
  return { from: 'path', start, ...(through && { through }), paths, edge, meetsParent: meetsParent === true };
}

/** The first rows are found by the ids that are kept of them, as long as no more are wanted; the plan relies on it. */
function headOf({ head, paths, where }: PathMapping, size: number): PathSource['head'] {
  if (head === undefined || !decide(size, (rows) => rows <= head.most)) return undefined;
  const isOneHop = paths.length === 1 && paths[0]?.length === 1;
  invariant(isOneHop && where === undefined, 'ids are kept of all the ends of one hop');
  return { property: head.property, size };
}

function conditionsOf({ where, arguments: mappings }: PathMapping, args: Arguments, at: string) {
  const fixed = (where ?? []).map(
    ({ on, property, in: value }) => ({ test: 'compare', on, property, is: 'IN', value }) as const,
  );
  return [...fixed, ...readArguments(mappings, args, at)];
}

function readLimit(mapping: PathMapping, args: Arguments, at: string, most: number): number | undefined {
  const [name] = Object.entries(mapping.arguments ?? {}).find(([, { asks }]) => asks === 'limit') ?? [];
  return (name === undefined ? undefined : readSize(args[name], `${at}(${name})`, most)) ?? mapping.take;
}
