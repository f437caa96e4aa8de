import { getNamedType, isObjectType } from 'graphql';
import { invariant } from '../errors.js';
import { badInput, parseId, show } from './bad-input.js';
import { Columns } from './columns.js';
import type { ChosenMapping, RootMapping } from './mapping.js';
import { holderOf } from './node-types.js';
import { type Arguments, readSize } from './page.js';
import type { Facts, ListPlan, Shape, Source } from './plan.js';
import { planNode, planObject } from './plan-object.js';
import type { Root, RowReading, Selected } from './request.js';

const LONGEST_PATH = 4;
const DEEPEST = 2;
const USUAL_SIZE = 50;

/** Plans the shortest way between two things, null where there is none. */
export function planRoute(root: Root, { ways }: RootMapping & { readonly root: 'route' }): Shape {
  const { args, selected } = root;
  const facts = readFacts(root, ways);
  const most = readWithin(args.maxLength, LONGEST_PATH, `${selected.at}(maxLength)`);
  const ends = [parseId(args.from, `${selected.at}(from)`), parseId(args.to, `${selected.at}(to)`)] as const;
  const source: Source = { from: 'route', ends, most, facts };
  return planOnly(root, source, facts);
}

/** Plans what is around a thing; an object with nothing in it where there is no such thing. */
export function planSurroundings(
  root: Root,
  { ways }: RootMapping & { readonly root: 'surroundings' },
): Shape {
  const { args, selected } = root;
  const facts = readFacts(root, ways);
  const depth = readWithin(args.depth, DEEPEST, `${selected.at}(depth)`);
  const most =
    readSize(args.first, `${selected.at}(first)`, root.request.pageSize) ??
    Math.min(USUAL_SIZE, root.request.pageSize);
  const id = parseId(args.of, `${selected.at}(of)`);
  const source: Source = { from: 'surroundings', id, depth, most, facts };
  return { ...planOnly(root, source, facts), isNever: 'absent' };
}

function planOnly({ request, columns, selected }: Root, source: Source, facts: Facts) {
  const type = getNamedType(selected.field.type);
  invariant(isObjectType(type), `${selected.at} is no object`);
  const own = new Columns();
  const item = planObject({ request, columns: own, holder: 'node', facts }, type, selected);
  const list: ListPlan = {
    source,
    where: [],
    distinct: false,
    order: [{ on: 'node', property: 'id', descending: false }],
    limit: 1,
    columns: own.all,
  };
  return { as: 'first' as const, slot: columns.list('rows', list), item };
}

/** Plans the things of a list that the row binds, or the facts among them. */
export function planChosen(row: RowReading, { as, on, take }: ChosenMapping, selected: Selected): Shape {
  const { request, columns, facts } = row;
  invariant(facts !== undefined, `${selected.at} is not below a list of chosen things`);
  const type = getNamedType(selected.field.type);
  const own = new Columns();
  const item = planNode({ request, columns: own, holder: holderOf(type) }, type, selected);
  const list: ListPlan = {
    source: { from: 'chosen', as, list: on, facts },
    where: [],
    distinct: false,
    order: [
      { on: 'score', property: 'score', isNumber: true, descending: false },
      ...(as === 'links' ? BY_FACT : []),
    ],
    limit: take,
    columns: own.all,
  };
  return { as: 'list', slot: columns.list('rows', list), item };
}

const BY_FACT: ListPlan['order'] = [
  { on: 'edge', property: 'dateKey', descending: true },
  { on: 'edge', property: 'claimId', descending: false },
];

function readFacts({ args, selected }: Root, ways: readonly string[]): Facts {
  const types = readTypes(args, `${selected.at}(types)`);
  return { ways, ...(types && { types }) };
}

function readTypes({ types }: Arguments, at: string): readonly string[] | undefined {
  if (!Array.isArray(types)) return undefined;
  if (types.includes(null)) throw badInput(at, 'the list holds null; expected values only.');
  return types.map(String);
}

function readWithin(value: unknown, most: number, at: string): number {
  if (typeof value === 'number' && value >= 1 && value <= most) return value;
  throw badInput(at, `${show(value)} was given; expected a whole number from 1 to ${most}.`);
}
