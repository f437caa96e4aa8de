import type {
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { invariant } from '../errors.js';
import { type Compiled, compile, type SearchDialect } from './compile.js';
import { rootMapping } from './mapping.js';
import type { Column, RootPlan } from './plan.js';
import { planRoot } from './plan-root.js';
import { collectFields } from './selection.js';

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
}

/** Plans every root field that has a mapping; one that is refused spoils no other. */
export function planOperation(reading: OperationReading): OperationPlan {
  const { schema, operation, fragments, variables, dialect } = reading;
  const type = schema.getQueryType();
  invariant(type, 'the schema has a query type');
  const roots = new Map<string, PlannedRoot>();
  const columns: Column[] = [];
  for (const [key, fieldNodes] of collectFields({ schema, fragments, variables }, type, [operation])) {
    const fieldName = fieldNodes[0]?.name.value ?? '';
    if (!isPlanned(type, fieldName)) continue;
    try {
      const info = {
        schema,
        fragments,
        variableValues: { ...variables },
        fieldNodes,
        parentType: type,
        fieldName,
      };
      const plan = planRoot(info);
      roots.set(key, { plan, offset: columns.length });
      columns.push(...plan.columns);
    } catch (error) {
      roots.set(key, { error });
    }
  }
  return { roots, columns, compiled: compile(columns, dialect) };
}

function isPlanned(type: GraphQLObjectType, name: string): boolean {
  const field = type.getFields()[name];
  return field !== undefined && rootMapping(field) !== undefined;
}
