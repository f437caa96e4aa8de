import type { ArgumentMapping, Hop, OrderKey, Role } from '../../../../src/query/mapping.js';
import { type GraphEdge, type GraphNode, listOf, waysFrom } from './graph.js';

/** A row of a list: its node, the relationship that led there, the nodes on the way, and the id that the list hangs from. */
export interface OracleRow {
  readonly node: GraphNode;
  readonly edge?: GraphEdge;
  readonly hops: readonly GraphNode[];
  readonly startId?: unknown;
}

/** What the oracle does not answer: searches, timelines, routes and surroundings. */
export class Unsupported extends Error {}

/** The node or relationship of a role of a row. */
export function roleOf(row: OracleRow, role: Role): GraphNode | GraphEdge {
  const held =
    role === 'node' ? row.node : role === 'edge' ? row.edge : row.hops[Number(role.replace('hop', ''))];
  if (held === undefined) throw new Error(`a row without ${role}`);
  return held;
}

/** The rows at the far ends of a path; `edge` is the hop whose relationship a row has. */
export const rowsAlong = (start: GraphNode, path: readonly Hop[], edge: number): readonly OracleRow[] =>
  waysFrom(start, path).flatMap(({ edges, nodes }) => {
    const node = nodes.at(-1);
    if (node === undefined) return [];
    const led = edges[edge];
    return [
      {
        node,
        hops: nodes.slice(0, -1),
        startId: start.properties.id,
        ...(led !== undefined && { edge: led }),
      },
    ];
  });

type Test = (row: OracleRow) => boolean;

/** Whether a row has what an argument of a list asks for; one left out or null asks nothing. */
export function asks(mapping: ArgumentMapping, value: unknown, symmetric: readonly string[]): Test {
  const wanted = Array.isArray(value) ? value : [value];
  switch (mapping.asks) {
    case 'property':
      return (row) => wanted.includes(roleOf(row, mapping.on).properties[mapping.property]);
    case 'id':
      return (row) => wanted.includes(roleOf(row, mapping.on).properties.id);
    case 'date':
      return (row) => overlaps(roleOf(row, mapping.on).properties, { from: value, to: value });
    case 'type':
      return ({ edge }) => edge !== undefined && wanted.includes(edge.type);
    case 'direction':
      return ({ edge, startId }) =>
        edge !== undefined &&
        (symmetric.includes(edge.type) || (edge.from.properties.id === startId) === (value === 'out'));
    case 'reaches':
      return ({ node }) =>
        rowsAlong(node, mapping.path, 0).some((end) => wanted.includes(end.node.properties.id));
    case 'limit':
      return () => true;
  }
}

/** Whether the period of a thing shares a day with these; a thing without any date does not. */
export function overlaps(
  { startDate, endDate }: Readonly<Record<string, unknown>>,
  { from, to }: { readonly from?: unknown; readonly to?: unknown },
): boolean {
  if (startDate == null && endDate == null) return false;
  const begins = to === undefined || String(startDate ?? '0000') <= String(to);
  return begins && (from === undefined || String(endDate ?? '9999') >= String(from));
}

/** The value of a key of an ordering. */
export function keyOf(row: OracleRow, { on, property, absent }: OrderKey): unknown {
  if (on === 'score') throw new Unsupported('scores');
  return roleOf(row, on).properties[property] ?? absent ?? null;
}

/** The rows in that order. */
export const sorted = (rows: readonly OracleRow[], order: readonly OrderKey[]): readonly OracleRow[] =>
  rows.toSorted((a, b) => {
    for (const key of order) {
      const [left, right] = [keyOf(a, key), keyOf(b, key)] as [string, string];
      if (left !== right) return (left < right ? -1 : 1) * (key.descending ? -1 : 1);
    }
    return 0;
  });

/** Each node once. */
export function eachNodeOnce(rows: readonly OracleRow[]): readonly OracleRow[] {
  const seen = new Set<GraphNode>();
  return rows.filter(({ node }) => !seen.has(node) && seen.add(node));
}

export const hasName = (node: GraphNode, test: (name: string) => boolean): boolean =>
  listOf(node.properties.nameKeys).some((name) => test(String(name)));
