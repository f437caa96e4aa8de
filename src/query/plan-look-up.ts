import { getNamedType } from 'graphql';
import { fold } from '../domain/fold.js';
import { invariant } from '../errors.js';
import { badInput, parseId, show } from './bad-input.js';
import { Columns } from './columns.js';
import { isAbsent } from './conditions.js';
import { mapLate } from './late.js';
import type { Key, OrderKey, RootMapping } from './mapping.js';
import { isEntity, usualOrder } from './node-types.js';
import { readOrder } from './order.js';
import type { ListPlan, Shape, Source } from './plan.js';
import { planNode } from './plan-object.js';
import type { Root } from './request.js';

/** How many candidates an ambiguous name is answered with. */
const MOST_CANDIDATES = 11;
const BEST_KNOWN: readonly OrderKey[] = [
  { on: 'score', property: 'score', isNumber: true, descending: true },
  { on: 'node', property: 'articleCount', isNumber: true, absent: 0, descending: true },
  { on: 'node', property: 'id', descending: false },
];

type OneMapping = RootMapping & { readonly root: 'one' };

/** Plans a singular root: the one thing that exactly one of its arguments names. */
export function planLookUp(root: Root, mapping: OneMapping): Shape {
  const { name, value, key } = readKey(root, mapping);
  switch (key.key) {
    case 'id':
      return planById(root, mapping.label, value);
    case 'code':
      return planById(
        root,
        mapping.label,
        mapLate(value, (code) => `${key.prefix}${code.toUpperCase()}`),
      );
    case 'properties':
      return planByProperties(root, mapping, { properties: key.properties, value });
    case 'name':
      return planByName(root, mapping, { at: `${root.selected.at}(${name})`, given: value });
  }
}

function readKey({ args, selected }: Root, { by }: OneMapping): { name: string; value: string; key: Key } {
  const given = Object.entries(by).filter(([name]) => args[name] !== undefined && args[name] !== null);
  const [only, other] = given;
  if (only === undefined || other !== undefined) {
    const names = Object.keys(by).join(', ');
    const what =
      only === undefined ? 'none was given' : `${given.map(([name]) => name).join(' and ')} were given`;
    throw badInput(selected.at, `expected exactly one of the arguments ${names}; ${what}.`);
  }
  const [name, key] = only;
  const at = `${selected.at}(${name})`;
  const value = mapLate(args[name], (text) => (key.key === 'id' ? parseId(text, at) : String(text)));
  return { name, value, key };
}

/** Plans the thing of that label and id. */
export function planById(root: Root, label: string, id: string): Shape {
  const source: Source = { from: 'ids', label, entity: isEntity(label), ids: [id] };
  return planFirst(root, { source, where: [], order: [{ on: 'node', property: 'id', descending: false }] });
}

function planByProperties(
  root: Root,
  { label, hides }: OneMapping,
  { properties, value }: { readonly properties: readonly string[]; readonly value: string },
): Shape {
  const anyOf = properties.map(
    (property) => ({ test: 'compare', on: 'node', property, is: '=', value }) as const,
  );
  return planFirst(root, {
    source: { from: 'label', label, entity: isEntity(label) },
    where: [...(hides === undefined ? [] : [isAbsent(hides)]), { test: 'or', of: anyOf }],
    order: readOrder({
      asked: undefined,
      fields: undefined,
      usual: usualOrder(getNamedType(root.selected.field.type)),
      close: undefined,
    }),
  });
}

function planFirst(
  { request, columns, selected }: Root,
  rows: Pick<ListPlan, 'source' | 'where' | 'order'>,
): Shape {
  const own = new Columns();
  const type = getNamedType(selected.field.type);
  const item = planNode({ request, columns: own, holder: 'node' }, type, selected);
  const slot = columns.list('rows', { ...rows, distinct: false, limit: 1, columns: own.all });
  return { as: 'first', slot, item };
}

interface NameReading {
  readonly at: string;
  readonly given: string;
}

function planByName(
  { request, columns, selected }: Root,
  { label, hides }: OneMapping,
  { at, given }: NameReading,
): Shape {
  const name = mapLate(given, (text) => {
    const folded = fold(text);
    if (folded !== '') return folded;
    throw badInput(at, `${show(text)} was given; expected a name such as "Iran".`);
  });
  invariant(isEntity(label), `${label} has no names to look up`);
  const own = new Columns();
  own.slot({ column: 'score' });
  own.slot({ column: 'property', on: 'node', property: 'id' });
  own.slot({ column: 'property', on: 'node', property: 'name' });
  const type = getNamedType(selected.field.type);
  const item = planNode({ request, columns: own, holder: 'node' }, type, selected);
  const slot = columns.list('rows', {
    source: { from: 'name', label, name },
    where: hides === undefined ? [] : [isAbsent(hides)],
    distinct: false,
    order: BEST_KNOWN,
    limit: MOST_CANDIDATES,
    columns: own.all,
  });
  return { as: 'named', slot, item, name: given, at };
}
