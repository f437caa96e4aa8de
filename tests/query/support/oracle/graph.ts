import type { Hop } from '../../../../src/query/mapping.js';
import type { Cypher, Store } from '../../../../src/store/store.js';

export type Properties = Readonly<Record<string, unknown>>;

export interface GraphNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly edges: GraphEdge[];
}

export interface GraphEdge {
  readonly type: string;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly properties: Properties;
}

/** One way along a chain of hops: the relationships, and the node behind each of them. */
export interface Way {
  readonly edges: readonly GraphEdge[];
  readonly nodes: readonly GraphNode[];
}

/** A small graph read whole out of a store. */
export class Graph {
  readonly nodes: readonly GraphNode[];

  private constructor(nodes: readonly GraphNode[]) {
    this.nodes = nodes;
  }

  static async read(store: Store): Promise<Graph> {
    const nodes = await store.read('MATCH (n) RETURN n.id, n' as Cypher, {});
    const edges = await store.read('MATCH (a)-[r]->(b) RETURN a.id, r, b.id' as Cypher, {});
    const byId = new Map<unknown, GraphNode>();
    for (const [id, node] of nodes.values) {
      const { labels, properties } = node as Pick<GraphNode, 'labels' | 'properties'>;
      byId.set(id, { labels, properties, edges: [] });
    }
    for (const [fromId, edge, toId] of edges.values) {
      const [from, to] = [byId.get(fromId), byId.get(toId)];
      if (from === undefined || to === undefined) throw new Error('a relationship without an end');
      const { type, properties } = edge as Pick<GraphEdge, 'type' | 'properties'>;
      const made: GraphEdge = { type, from, to, properties };
      from.edges.push(made);
      if (to !== from) to.edges.push(made);
    }
    return new Graph([...byId.values()]);
  }

  labelled(label: string): readonly GraphNode[] {
    return this.nodes.filter(({ labels }) => labels.includes(label));
  }

  /** The node of that label with that id, or that had it before. */
  named(label: string, id: unknown): GraphNode | undefined {
    const nodes = this.labelled(label);
    return (
      nodes.find(({ properties }) => properties.id === id) ??
      nodes.find(({ properties }) => listOf(properties.formerIds).includes(id))
    );
  }
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Every way from a node along a chain of hops; no relationship twice in one way. */
export function waysFrom(start: GraphNode, path: readonly Hop[]): readonly Way[] {
  let ways: readonly Way[] = [{ edges: [], nodes: [] }];
  for (const hop of path)
    ways = ways.flatMap(({ edges, nodes }) => {
      const from = nodes.at(-1) ?? start;
      return from.edges.flatMap((edge) => {
        const to = edge.from === from ? edge.to : edge.from;
        const goes = hop.direction === 'both' || (hop.direction === 'out') === (edge.from === from);
        const fits = hop.types.includes(edge.type) && hop.to.some((label) => to.labels.includes(label));
        return goes && fits && !edges.includes(edge)
          ? [{ edges: [...edges, edge], nodes: [...nodes, to] }]
          : [];
      });
    });
  return ways;
}
