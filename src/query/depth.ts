import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { AppError } from '../errors.js';

const DEEPEST = 8;
/** Parts of connections, which are no level of their own. */
const UNCOUNTED: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'pageInfo']);

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Throws QUERY_TOO_DEEP when a root field nests objects deeper than 8 levels, edges, node, nodes and pageInfo not counted. */
export function checkDepth(root: readonly FieldNode[], fragments: Fragments): void {
  const known = new Map<string, number>();
  const deepest = Math.max(...root.map((field) => 1 + depthOf(field.selectionSet, fragments, known)));
  if (deepest <= DEEPEST) return;
  throw new AppError(
    'QUERY_TOO_DEEP',
    `The field "${root[0]?.name.value}" nests ${deepest} levels of objects; at most ${DEEPEST} are answered (edges, node, nodes and pageInfo are not counted). Ask for the rest in a second request, by the ids of the first.`,
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
