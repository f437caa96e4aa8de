import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { invariant } from '../errors.js';
import { type Compiled, compile } from './compile.js';
import { type CompleteRoots, Completion } from './complete.js';
import { costOf } from './cost.js';
import { filterExtentOf } from './filter-extent.js';
import { type Lates, TooEarly } from './late.js';
import { checkFilters, limitsOf } from './limits.js';
import { rootMapping } from './mapping.js';
import type { Column, RootPlan } from './plan.js';
import { planRoot } from './plan-root.js';
import { collectFields } from './selection.js';
import type { SearchDialect } from './write-page.js';

/** A query operation with its coerced variables. */
export interface OperationReading {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly dialect: SearchDialect;
}

/** A root field: its plan and where its columns stand in the record, or why it cannot be planned. */
export type PlannedRoot = { readonly plan: RootPlan; readonly offset: number } | { readonly error: unknown };

/** All root fields of a query operation, answered by one statement. */
export interface OperationPlan {
  /** By response key. */
  readonly roots: ReadonlyMap<string, PlannedRoot>;
  readonly columns: readonly Column[];
  /** Absent when nothing is to be read. */
  readonly compiled: Compiled | undefined;
  /** How many rows the statement may read. */
  readonly cost: number;
  /** Completes the answer from the roots' values; undefined when only graphql-js can. */
  readonly complete: () => CompleteRoots | undefined;
}

/** Plans every root field that has a mapping; one that is refused spoils no other. Throws QUERY_TOO_COSTLY for filters that are too much. Late values stay open until bound. */
export function planOperation(reading: OperationReading, lates?: Lates): OperationPlan {
  const { schema, operation, fragments, variables, dialect } = reading;
  const type = schema.getQueryType();
  invariant(type, 'the schema has a query type');
  const roots = new Map<string, PlannedRoot>();
  const columns: Column[] = [];
  for (const [key, nodes] of collectFields({ schema, fragments, variables }, type, [operation])) {
    if (!isPlanned(type, nodes)) continue;
    const root = planOne({ ...reading, ...(lates && { lates }) }, type, nodes);
    if ('error' in root) {
      roots.set(key, root);
      continue;
    }
    roots.set(key, { ...root, offset: columns.length });
    columns.push(...root.plan.columns);
  }
  checkFilters(filterExtentOf(columns), limitsOf(schema));
  const compiled = compile(columns, dialect);
  const isWhole = [...roots.values()].every((root) => !('error' in root));
  const isSharing = compiled?.placings.some(({ tables }) => tables.length > 0) ?? false;
  let complete: CompleteRoots | undefined;
  return {
    roots,
    columns,
    compiled,
    cost: costOf(columns, variables),
    complete: () => {
      if (isWhole)
        complete ??= new Completion({ schema, fragments, variables }, isSharing).roots(type, [operation]);
      return complete;
    },
  };
}

function planOne(
  { schema, fragments, variables, lates }: OperationReading & { readonly lates?: Lates },
  parentType: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
): { readonly plan: RootPlan } | { readonly error: unknown } {
  const fieldName = nameOf(fieldNodes);
  try {
    return {
      plan: planRoot({
        schema,
        fragments,
        variableValues: { ...variables },
        fieldNodes: [...fieldNodes],
        parentType,
        fieldName,
        ...(lates && { lates }),
      }),
    };
  } catch (error) {
    if (error instanceof TooEarly) throw error;
    return { error };
  }
}

function isPlanned(type: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
  const field = type.getFields()[nameOf(nodes)];
  return field !== undefined && rootMapping(field) !== undefined;
}

const nameOf = ([node]: readonly FieldNode[]): string => node?.name.value ?? '';

/** The fragments of a document by name. */
export const fragmentsOf = (
  definitions: readonly { readonly kind: string }[],
): Readonly<Record<string, FragmentDefinitionNode>> =>
  Object.fromEntries(
    definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
