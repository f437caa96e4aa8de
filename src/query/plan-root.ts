import { getNamedType, isAbstractType, isObjectType } from 'graphql';
import { readKind } from '../domain/kinds.js';
import { invariant } from '../errors.js';
import { openArguments, readArguments } from './argument-conditions.js';
import { parseId } from './bad-input.js';
import { Columns } from './columns.js';
import { isAbsent } from './conditions.js';
import { checkDepth } from './depth.js';
import { decide, joinLate, mapLate } from './late.js';
import { type RootMapping, rootMapping, type Strand } from './mapping.js';
import { isEntity, labelOf } from './node-types.js';
import { checkLength } from './page.js';
import type { Condition, ListPlan, RootPlan, Shape } from './plan.js';
import { LIST_ARGUMENTS, planConnection } from './plan-connection.js';
import { planLookUp } from './plan-look-up.js';
import { planObject, planVariants } from './plan-object.js';
import { planPath } from './plan-path.js';
import { planRoute, planSurroundings } from './plan-route.js';
import { planSearch } from './plan-search.js';
import { planStrands } from './plan-strands.js';
import { Request, type Root, type RootInfo, type Selected } from './request.js';

const USUAL_SIZE = 20;

/** Plans one root field of an operation: what to read in one statement, and how the answer is made of it. */
export function planRoot(info: RootInfo): RootPlan {
  const { fieldName, parentType, fieldNodes } = info;
  const field = parentType.getFields()[fieldName];
  const mapping = field && rootMapping(field);
  invariant(field && mapping, `${parentType.name}.${fieldName} has no mapping`);
  checkDepth(info);
  const request = new Request(info, planPath);
  const selected: Selected = { key: fieldName, field, nodes: fieldNodes, at: fieldName };
  const columns = new Columns();
  const shape = planMapped(
    { request, columns, selected, args: request.arguments(selected, openOf(mapping)) },
    mapping,
  );
  return { columns: columns.all, shape };
}

/** The arguments of a root whose values may be late. */
function openOf(mapping: RootMapping): readonly string[] {
  switch (mapping.root) {
    case 'one':
      return Object.keys(mapping.by);
    case 'many':
      return [...LIST_ARGUMENTS, ...openArguments(mapping.arguments)];
    case 'node':
      return ['id'];
    case 'nodes':
      return ['ids'];
    case 'search':
      return ['query', ...LIST_ARGUMENTS];
    default:
      return [];
  }
}

function planMapped(root: Root, mapping: RootMapping): Shape {
  switch (mapping.root) {
    case 'one':
      return planLookUp(root, mapping);
    case 'many':
      return planMany(root, mapping);
    case 'node':
      return planNodes(
        root,
        joinLate([mapLate(root.args.id, (id) => parseId(id, `${root.selected.at}(id)`))]),
        'first',
      );
    case 'nodes':
      return planNodes(root, readIds(root), 'byId');
    case 'search':
      return planSearch(root);
    case 'counts':
      return planCounts(root);
    case 'strands':
      return planTimeline(root, mapping.strands);
    case 'route':
      return planRoute(root, mapping);
    case 'surroundings':
      return planSurroundings(root, mapping);
  }
}

function planMany(
  { request, columns, selected, args }: Root,
  { label, hides, arguments: mappings }: RootMapping & { root: 'many' },
): Shape {
  const shown: readonly Condition[] = hides === undefined ? [] : [isAbsent(hides)];
  const planned = planConnection(request, {
    selected,
    args,
    usual: USUAL_SIZE,
    source: { from: 'label', label, entity: isEntity(label) },
    where: [...shown, ...readArguments(mappings, args, selected.at)],
    distinct: false,
    order: undefined,
    close: undefined,
  });
  return planned(columns);
}

function planTimeline({ request, columns, selected, args }: Root, strands: readonly Strand[]): Shape {
  return planStrands(request, { selected, args, usual: USUAL_SIZE, strands })(columns);
}

function planCounts({ request, columns, selected }: Root): Shape {
  const type = getNamedType(selected.field.type);
  invariant(isObjectType(type), `${selected.at} is no object`);
  return planObject({ request, columns, holder: 'node' }, type, selected);
}

function readIds({ request, args, selected }: Root): readonly string[] {
  return mapLate(args.ids, (given) => {
    const ids = [given].flat().map(String);
    checkLength(ids, `${selected.at}(ids)`, request.pageSize);
    return ids;
  });
}

/** The labels that ids stand under, with those ids; entities share one, since their former ids tell no label. */
function groupIds(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const kind = readKind(id);
    if (kind === undefined) continue;
    const label = isEntity(kind) ? 'Entity' : kind;
    groups.set(label, [...(groups.get(label) ?? []), id]);
  }
  return groups;
}

function planNodes(root: Root, ids: readonly string[], as: 'first' | 'byId'): Shape {
  const labels = decide(ids, (known) => [...groupIds(known).keys()].join(' '));
  const slots = labels
    .split(' ')
    .filter((label) => label !== '')
    .flatMap((label) =>
      planGroup(
        root,
        label,
        mapLate(ids, (known) => groupIds(known).get(label) ?? []),
      ),
    );
  if (as === 'byId') return { as, slots, ids };
  const [only] = slots;
  return only === undefined ? { as: 'constant', value: null } : { as, ...only };
}

function planGroup({ request, columns, selected }: Root, label: string, ids: readonly string[]) {
  const type = getNamedType(selected.field.type);
  invariant(isAbstractType(type), `${selected.at} is no interface`);
  const types = request.operation.schema
    .getPossibleTypes(type)
    .filter((possible) => labelOf(possible) === label || (label === 'Entity' && isEntity(labelOf(possible))));
  if (types.length === 0) return [];
  const own = new Columns();
  for (const property of ['id', 'formerIds']) own.slot({ column: 'property', on: 'node', property });
  const item = planVariants({ request, columns: own, holder: 'node' }, types, selected);
  const list: ListPlan = {
    source: { from: 'ids', label, entity: isEntity(label), ids },
    where: [],
    distinct: false,
    order: [{ on: 'node', property: 'id', descending: false }],
    columns: own.all,
  };
  return [{ slot: columns.list('rows', list), item }];
}
