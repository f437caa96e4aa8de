import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { Store } from '../store/store.js';
import { compile } from './compile.js';
import { fieldMapping, rootMapping } from './mapping.js';
import type { RootPlan } from './plan.js';
import { planGivenNode } from './plan-given.js';
import { planRoot } from './plan-root.js';
import { isShaped, shape } from './shape.js';

/** What answering needs of a request's context. */
export interface QueryContext {
  /** Reads only. */
  readonly store: Pick<Store, 'read' | 'searchClause' | 'searchQuery'>;
}

/** Answers a root field of the query type by one statement. Its nested fields are read by `fieldResolver`. */
export const resolveRoot: GraphQLFieldResolver<unknown, QueryContext> = (_source, _args, { store }, info) =>
  answer(planRoot(info), store);

/**
 * The resolver of every field that has none of its own: values of planned objects by response key, root fields by one
 * statement, a payload's node by its id, all else by field name.
 */
export const fieldResolver: GraphQLFieldResolver<unknown, QueryContext> = (source, args, context, info) => {
  if (isShaped(source)) return source[info.path.key];
  const field = info.parentType.getFields()[info.fieldName];
  if (field !== undefined && info.parentType === info.schema.getQueryType() && rootMapping(field)) {
    return resolveRoot(source, args, context, info);
  }
  const mapping = field && fieldMapping(field);
  if (mapping?.read !== 'givenNode') return defaultFieldResolver(source, args, context, info);
  const id = (source as Readonly<Record<string, unknown>>)[mapping.id];
  return typeof id === 'string' ? answer(planGivenNode(info, mapping.label, id), context.store) : null;
};

async function answer(plan: RootPlan, store: QueryContext['store']): Promise<unknown> {
  const compiled = compile(plan, store);
  if (compiled === undefined) return shape(plan, []);
  const rows = await store.read(compiled.cypher, compiled.parameters);
  return shape(plan, rows.values[0] ?? []);
}
