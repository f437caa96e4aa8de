import type { Store } from '../store/store.js';
import { writing } from './statements.js';

/** How long one query of a dump may take, milliseconds. */
const TIMEOUT = 120_000;
/** What tells of runs and of time, not of what the articles say. */
const LEFT_OUT_PROPERTIES = ['runId', 'ingestedAt', 'seq', 'changedAt', 'locked', 'seeding'];

/**
 * Every node and relationship as one line of JSON each, sorted: two graphs are the same exactly when their dumps are.
 * Runs, changes, run ids and times of ingest are left out, and so are the number and time of the last change. Holds the graph in memory.
 */
export async function canonicalDump(store: Store): Promise<string> {
  const nodes = await store.read(writing('dump-nodes'), {}, { timeout: TIMEOUT });
  const edges = await store.read(writing('dump-relationships'), {}, { timeout: TIMEOUT });
  const lines = [
    ...nodes.values.map(([node]) => printNode(node as Node)),
    ...edges.values.map(([start, edge, end]) => printEdge(start, edge as Edge, end)),
  ];
  return `${lines.sort().join('\n')}\n`;
}

interface Node {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Edge {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const printNode = ({ labels, properties }: Node): string =>
  JSON.stringify(['node', properties.id, [...labels].sort(), sortProperties(properties)]);

const printEdge = (start: unknown, { type, properties }: Edge, end: unknown): string =>
  JSON.stringify(['relationship', start, type, end, sortProperties(properties)]);

function sortProperties(properties: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(properties)
    .filter(([name]) => !LEFT_OUT_PROPERTIES.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
