import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import {
  type FieldMapping,
  fieldMapping,
  type Grouping,
  type OrderKey,
  typeMapping,
} from '../../../../src/query/mapping.js';
import { type GraphNode, listOf } from './graph.js';
import { eachNodeOnce, type OracleRow } from './rows.js';

type Arguments = Readonly<Record<string, unknown>>;

/** The order that a request asks for; undefined where it asks for none. */
export function askedOrder(type: GraphQLNamedType, asks: unknown): readonly OrderKey[] | undefined {
  const mapping = typeMapping(type);
  const orders = mapping?.is === 'node' ? mapping.orders : undefined;
  const wanted = listOf(asks) as readonly { readonly field: string; readonly direction?: string }[];
  if (wanted.length === 0) return undefined;
  return wanted.map(({ field, direction }) => {
    const key = orders?.[field];
    if (key === undefined) throw new Error(`order ${field}`);
    return { ...key, descending: direction === 'DESC' };
  });
}

/** The keys, or the usual ones of the type, each once, closed by what tells any two rows apart. */
export function orderOf(
  type: GraphQLNamedType,
  keys: readonly OrderKey[] | undefined,
  close: readonly OrderKey[] | undefined,
): readonly OrderKey[] {
  const mapping = typeMapping(type);
  const wanted = keys ?? (mapping?.is === 'node' ? mapping.order : undefined) ?? [];
  const closing = close ?? [
    { on: 'node', property: 'id', descending: wanted.at(-1)?.descending ?? false } as const,
  ];
  const all = [...wanted, ...closing];
  return all.filter(
    ({ on, property }, at) => all.findIndex((key) => key.on === on && key.property === property) === at,
  );
}

export function facetsOf(
  rows: readonly OracleRow[],
  { of, first }: Arguments,
  type: GraphQLNamedType,
): unknown {
  const mapping = typeMapping(type);
  const groupings = (mapping?.is === 'node' ? mapping.facets : undefined) ?? {};
  const names = of == null ? Object.keys(groupings) : listOf(of).map(String);
  return names.map((name) => {
    const by = groupings[name];
    if (by === undefined) throw new Error(`facet ${name}`);
    const counts = new Map<unknown, number>();
    for (const { node } of eachNodeOnce(rows)) {
      const value = groupOf(node, by);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const most = [...counts].toSorted(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1));
    const values = most.slice(0, Number(first ?? 10)).map(([value, count]) => ({
      value: by.as === 'name' ? String(value).toUpperCase().replaceAll('-', '_') : value,
      count,
    }));
    return { of: name, values };
  });
}

function groupOf(node: GraphNode, { property, as }: Grouping): unknown {
  const value = node.properties[property] ?? undefined;
  if (as !== 'year' || value === undefined) return value;
  const year = String(value).slice(0, 4);
  return year === '0000' ? undefined : year;
}

export function partType(type: GraphQLObjectType, part: 'edges' | 'nodes'): GraphQLNamedType {
  const field = Object.values(type.getFields()).find((one) => fieldMapping(one)?.read === part);
  if (field === undefined) throw new Error(`${type.name} without ${part}`);
  return getNamedType(field.type);
}

/** Whether the nodes of a connection are its relationships, such as held positions. */
export function readsRow(type: GraphQLObjectType): boolean {
  const edge = partType(type, 'edges');
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return node !== undefined && fieldMapping(node)?.read === 'row';
}

/** The mapping of a field, or of the interface that declares it. */
export function mappingOf(type: GraphQLObjectType, name: string): FieldMapping {
  for (const holder of [type, ...type.getInterfaces()]) {
    const field = holder.getFields()[name];
    const mapping = field && fieldMapping(field);
    if (mapping !== undefined) return mapping;
  }
  throw new Error(`${type.name}.${name}`);
}
