import type { FieldNode, FragmentDefinitionNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { beyond } from '../limits.js';
import { limitsOf } from './limits.js';

/** Parts of connections, which are no level of their own. */
const UNCOUNTED: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'pageInfo']);

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

interface Nesting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly fieldNodes: readonly FieldNode[];
}

/** Throws QUERY_TOO_DEEP when a root field nests objects too deep, edges, node, nodes and pageInfo not counted. */
export function checkDepth({ schema, fragments, fieldNodes: root }: Nesting): void {
  const { depth: most } = limitsOf(schema);
  const known = new Map<string, number>();
  const deepest = Math.max(...root.map((field) => 1 + depthOf(field.selectionSet, fragments, known)));
  if (deepest <= most) return;
  throw beyond(
    'depth',
    `The field "${root[0]?.name.value}" nests ${deepest} levels of objects; at most ${most} are answered (edges, node, nodes and pageInfo are not counted). Ask for the rest in a second request, by the ids of the first.`,
  );
}

function depthOf(
  selections: SelectionSetNode | undefined,
  fragments: Fragments,
  known: Map<string, number>,
): number {
  let deepest = 0;
  for (const selection of selections?.selections ?? []) {
    const depth =
      selection.kind === 'FragmentSpread'
        ? depthOfFragment(selection.name.value, fragments, known)
        : depthOf(selection.selectionSet, fragments, known) +
          (selection.kind === 'Field' && selection.selectionSet && !UNCOUNTED.has(selection.name.value)
            ? 1
            : 0);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function depthOfFragment(name: string, fragments: Fragments, known: Map<string, number>): number {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  // Validation refuses circles; the entry made first ends one all the same.
  known.set(name, 0);
  const depth = depthOf(fragments[name]?.selectionSet, fragments, known);
  known.set(name, depth);
  return depth;
}
