import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
} from 'graphql';
import { beyond, DEFAULT_LIMITS, type Limits } from '../limits.js';
import type { FilterExtent } from './filter-extent.js';
import { checkLiterals } from './value-length.js';

const limitsBySchema = new WeakMap<GraphQLSchema, Limits>();

/** Sets the limits of all operations on a schema; the defaults hold unless it is called. */
export function limitOperations(schema: GraphQLSchema, limits: Limits): void {
  limitsBySchema.set(schema, limits);
}

/** The limits of the operations on a schema. */
export const limitsOf = (schema: GraphQLSchema): Limits => limitsBySchema.get(schema) ?? DEFAULT_LIMITS;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What an operation is made of, every fragment counted wherever it is spread. */
interface Extent {
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
  readonly repeats: number;
  readonly introspections: number;
  readonly depth: number;
}

/**
 * Throws QUERY_TOO_COSTLY or QUERY_TOO_DEEP for a document with an operation, or a fragment even if nobody spreads it, of too many roots,
 * aliases, directives, selections or repeated fields, or with too long a text. It need not be valid.
 */
export function checkDocument({ definitions }: DocumentNode, fragments: Fragments, limits: Limits): void {
  const known = new Map<string, Extent>();
  for (const definition of definitions) {
    checkLiterals(definition, limits);
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const roots = rootKeys(definition.selectionSet.selections, fragments, new Set()).size;
      check('rootFields', roots, limits, 'root fields');
      checkExtent(extentOf(definition, fragments, known), limits);
    }
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      checkExtent(extentOfFragment(definition.name.value, fragments, known), limits);
  }
}

function checkExtent(extent: Extent, limits: Limits): void {
  check('aliases', extent.aliases, limits, 'aliases');
  check('directives', extent.directives, limits, 'directives');
  check('selections', extent.selections, limits, 'selections');
  check('repeatedFields', extent.repeats, limits, 'repeated fields');
  check('introspections', extent.introspections, limits, 'looks at the schema');
  if (extent.depth <= limits.documentDepth) return;
  throw beyond(
    'documentDepth',
    `The operation nests ${extent.depth} selections; at most ${limits.documentDepth} are read. Ask for the rest in a second request, by the ids of the first.`,
  );
}

/** Throws QUERY_TOO_COSTLY for an operation that may read too many rows. */
export function checkCost(cost: number, most: number): void {
  if (cost <= most) return;
  throw beyond(
    'cost',
    `The operation may read ${cost} rows, list sizes multiplied along each path; at most ${most} are answered. Give smaller "first" or "last", such as 10, or ask for less at once.`,
  );
}

/** Throws QUERY_TOO_COSTLY for filters with too many conditions, or that lie too deep in each other. */
export function checkFilters({ conditions, depth, relations }: FilterExtent, limits: Limits): void {
  if (conditions > limits.conditions)
    throw beyond(
      'conditions',
      `The filters have ${conditions} conditions, one on related things counted as ten; at most ${limits.conditions} are answered. Use "in" for lists of values, or ask in several requests.`,
    );
  if (depth > limits.filterDepth)
    throw beyond(
      'filterDepth',
      `The filter nests ${depth} levels of conditions; at most ${limits.filterDepth} are answered. Write it flatter.`,
    );
  if (relations <= limits.filterRelations) return;
  throw beyond(
    'filterRelations',
    `The filter asks for things related to related things, ${relations} levels of them; at most ${limits.filterRelations} are answered. Ask for the inner ones first, and give their ids.`,
  );
}

type Counted = 'rootFields' | 'aliases' | 'directives' | 'selections' | 'repeatedFields' | 'introspections';

function check(key: Counted, count: number, { [key]: most }: Limits, what: string): void {
  if (count <= most) return;
  throw beyond(
    key,
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

const NOTHING: Extent = { aliases: 0, directives: 0, selections: 0, repeats: 0, introspections: 0, depth: 0 };

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
      introspections: sum.introspections + inner.introspections,
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
  const inner = extentOf(selection, fragments, known);
  const isField = selection.kind === 'Field';
  const isIntrospection = isField && selection.name.value.startsWith('__');
  return {
    ...inner,
    aliases: inner.aliases + (isField && selection.alias ? 1 : 0),
    selections: inner.selections + 1,
    introspections: inner.introspections + (isIntrospection && selection.selectionSet ? 1 : 0),
    depth: isIntrospection ? 1 : inner.depth + (isField ? 1 : 0),
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
