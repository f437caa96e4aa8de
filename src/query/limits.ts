import type { DirectiveNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode } from 'graphql';
import { AppError } from '../errors.js';

const MOST_ROOTS = 20;
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 20;
const MOST_SELECTIONS = 1_000;
/** Fields that stand in one list of selections again. */
const MOST_REPEATS = 100;
const DEEPEST_DOCUMENT = 20;
const MOST_ROWS = 50_000;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What an operation is made of, every fragment counted wherever it is spread. */
interface Extent {
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
  readonly repeats: number;
  readonly depth: number;
}

/** Throws QUERY_TOO_COSTLY or QUERY_TOO_DEEP for an operation with too many roots, aliases, directives, selections or repeated fields. */
export function checkExtent(operation: OperationDefinitionNode, fragments: Fragments): void {
  const roots = rootKeys(operation.selectionSet.selections, fragments, new Set()).size;
  check(roots, MOST_ROOTS, 'root fields');
  const { aliases, directives, selections, repeats, depth } = extentOf(operation, fragments, new Map());
  check(aliases, MOST_ALIASES, 'aliases');
  check(directives, MOST_DIRECTIVES, 'directives');
  check(selections, MOST_SELECTIONS, 'selections');
  check(repeats, MOST_REPEATS, 'repeated fields');
  if (depth <= DEEPEST_DOCUMENT) return;
  throw new AppError(
    'QUERY_TOO_DEEP',
    `The operation nests ${depth} selections; at most ${DEEPEST_DOCUMENT} are read. Ask for the rest in a second request, by the ids of the first.`,
  );
}

/** Throws QUERY_TOO_COSTLY for an operation that may read more than 50,000 rows. */
export function checkCost(cost: number): void {
  if (cost <= MOST_ROWS) return;
  throw new AppError(
    'QUERY_TOO_COSTLY',
    `The operation may read ${cost} rows, list sizes multiplied along each path; at most ${MOST_ROWS} are answered. Give smaller "first" or "last", such as 10, or ask for less at once.`,
  );
}

function check(count: number, most: number, what: string): void {
  if (count <= most) return;
  throw new AppError(
    'QUERY_TOO_COSTLY',
    `The operation has ${count} ${what}, fragments counted wherever they are spread; at most ${most} are answered. Split it into several requests.`,
  );
}

function rootKeys(
  selections: readonly SelectionNode[],
  fragments: Fragments,
  seen: Set<string>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      keys.add(selection.alias?.value ?? selection.name.value);
      continue;
    }
    if (selection.kind === 'FragmentSpread') {
      if (seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    for (const key of rootKeys(fragment?.selectionSet.selections ?? [], fragments, seen)) keys.add(key);
  }
  return keys;
}

interface Holder {
  readonly directives?: readonly DirectiveNode[] | undefined;
  readonly selectionSet?: { readonly selections: readonly SelectionNode[] } | undefined;
}

const NOTHING: Extent = { aliases: 0, directives: 0, selections: 0, repeats: 0, depth: 0 };

function extentOf(holder: Holder, fragments: Fragments, known: Map<string, Extent>): Extent {
  const held = holder.selectionSet?.selections ?? [];
  const own: Extent = {
    ...NOTHING,
    directives: holder.directives?.length ?? 0,
    repeats: countRepeats(held),
  };
  return held.reduce((sum, selection) => {
    const inner = extentOfSelection(selection, fragments, known);
    return {
      aliases: sum.aliases + inner.aliases,
      directives: sum.directives + inner.directives,
      selections: sum.selections + inner.selections,
      repeats: sum.repeats + inner.repeats,
      depth: Math.max(sum.depth, inner.depth),
    };
  }, own);
}

function countRepeats(selections: readonly SelectionNode[]): number {
  const keys = selections.flatMap((selection) =>
    selection.kind === 'Field' ? [selection.alias?.value ?? selection.name.value] : [],
  );
  return keys.length - new Set(keys).size;
}

function extentOfSelection(
  selection: SelectionNode,
  fragments: Fragments,
  known: Map<string, Extent>,
): Extent {
  if (selection.kind === 'FragmentSpread') {
    const inner = extentOfFragment(selection.name.value, fragments, known);
    return {
      ...inner,
      directives: inner.directives + (selection.directives?.length ?? 0),
      selections: inner.selections + 1,
    };
  }
  const { aliases, directives, selections, repeats, depth } = extentOf(selection, fragments, known);
  const isField = selection.kind === 'Field';
  const isIntrospection = isField && selection.name.value.startsWith('__');
  return {
    aliases: aliases + (isField && selection.alias ? 1 : 0),
    directives,
    selections: selections + 1,
    repeats,
    depth: isIntrospection ? 1 : depth + (isField ? 1 : 0),
  };
}

function extentOfFragment(name: string, fragments: Fragments, known: Map<string, Extent>): Extent {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  // Validation refuses circles; the entry made first ends one all the same.
  known.set(name, NOTHING);
  const fragment = fragments[name];
  const extent = fragment === undefined ? NOTHING : extentOf(fragment, fragments, known);
  known.set(name, extent);
  return extent;
}
