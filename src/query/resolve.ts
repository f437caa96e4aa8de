import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Reading } from '../store/reading-within.js';
import { Answer } from './answer.js';
import { compile } from './compile.js';
import { costOf } from './cost.js';
import { placeValues } from './join-look-ups.js';
import { checkCost, limitsOf } from './limits.js';
import { fieldMapping, rootMapping } from './mapping.js';
import type { RootPlan } from './plan.js';
import { PlanCache } from './plan-cache.js';
import { planGivenNode } from './plan-given.js';
import { isShaped, shape } from './shape.js';

/** What answering needs of a request's context. */
export interface QueryContext {
  /** Reads only. */
  readonly store: Reading;
  /** For nodes of payloads, where these are read with something else. */
  readonly afterwards?: Reading;
}

/** Answers by execution, each of which has its own object of variables. */
const answers = new WeakMap<object, Answer>();
/** Answers made before execution, by the request's context. */
const prepared = new WeakMap<object, Answer>();

const caches = new WeakMap<GraphQLSchema, PlanCache>();

/** The plans of a schema's operations, shared by all requests. */
export function planCacheOf(schema: GraphQLSchema): PlanCache {
  const cache = caches.get(schema) ?? new PlanCache();
  caches.set(schema, cache);
  return cache;
}

/** Lets graphql-js execute the operation of a request over what this answer has read. A context serves one operation. */
export function prepareAnswer(context: QueryContext, answer: Answer): void {
  prepared.set(context, answer);
}

/** Answers a root field of the query type; all of an operation share one statement. Nested fields are read by `fieldResolver`. */
export const resolveRoot: GraphQLFieldResolver<unknown, QueryContext> = (_source, _args, context, info) =>
  answerOf(context, info).root(String(info.path.key));

function answerOf(context: QueryContext, info: GraphQLResolveInfo): Answer {
  const { store } = context;
  const known = prepared.get(context) ?? answers.get(info.variableValues);
  if (known !== undefined) return known;
  const { schema, operation, fragments, variableValues: variables } = info;
  const answer = new Answer(
    planCacheOf(schema).plan({ schema, operation, fragments, variables, dialect: store }),
    store,
  );
  answers.set(info.variableValues, answer);
  return answer;
}

/**
 * The resolver of every field that has none of its own: values of planned objects by response key, root fields by the
 * operation's statement, a payload's node by its id, all else by field name.
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
  if (typeof id !== 'string') return null;
  const plan = planGivenNode(info, mapping.label, id);
  checkCost(costOf(plan.columns, info.variableValues), limitsOf(info.schema).cost);
  return readGiven(plan, context.afterwards ?? context.store);
};

async function readGiven(plan: RootPlan, store: QueryContext['store']): Promise<unknown> {
  const compiled = compile(plan.columns, store);
  if (compiled === undefined) return shape(plan, []);
  const rows = await store.read(compiled.cypher, compiled.parameters);
  return shape(plan, placeValues(rows.values[0] ?? [], compiled.placings));
}
