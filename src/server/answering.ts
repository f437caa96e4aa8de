import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { type Roles, requireRole } from '../access/roles.js';
import { AppError } from '../errors.js';
import { Answer } from '../query/answer.js';
import { checkCost, checkExtent, limitsOf } from '../query/limits.js';
import { fragmentsOf } from '../query/operation.js';
import { planCacheOf, prepareAnswer, type QueryContext } from '../query/resolve.js';
import type { RequestContext } from './graphql-errors.js';
import {
  findStanding,
  type GraphState,
  mayBeKept,
  notModified,
  setCaching,
  tagOf,
  type VersionedContext,
} from './revalidation.js';

export interface AnsweringContext extends RequestContext, QueryContext, VersionedContext {
  readonly roles: Roles;
}

/**
 * Keeps operations within their limits, and answers queries without graphql-js's execution wherever nothing is out of
 * the ordinary; else graphql-js executes over the rows already read. `extensions: {"explain": true}` tells how. Answers to GET have
 * an entity tag, and 304 while the graph is as it was.
 */
export function answering<Context extends AnsweringContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let answer: Answer | undefined;
      let state: GraphState | undefined;
      return {
        async didResolveOperation(request) {
          answer = refusedAsClientsSeeIt(() => prepare(request));
          if (answer === undefined) return;
          prepareAnswer(request.contextValue, answer);
          ({ state } = wantsExplanation(request.request) ? {} : request.contextValue);
          if (!mayBeKept(request.request, answer)) state = undefined;
          if (state !== undefined) answer.stampBy(state.statement);
        },
        async responseForOperation({ request, response, contextValue }) {
          const standing = state && (await findStanding(request, state, contextValue.store));
          if (standing !== undefined) return notModified(standing);
          const data = await answer?.data();
          if (data === undefined) return null;
          const singleResult = { data: data as Record<string, unknown> };
          return { http: response.http, body: { kind: 'single', singleResult } };
        },
        async willSendResponse({ request, response }) {
          if (request.http?.method === 'GET')
            setCaching(response, state && tagOf(request, state, answer?.stamp));
          const { body } = response;
          if (answer === undefined || !wantsExplanation(request) || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, explain: answer.explanation };
        },
      };
    },
  };
}

/** The fragments of operations that are within the limits of their text; Apollo keeps parsed documents. */
const checked = new WeakMap<OperationDefinitionNode, ReturnType<typeof fragmentsOf>>();

const wantsExplanation = ({
  extensions,
}: {
  readonly extensions?: Readonly<Record<string, unknown>>;
}): boolean => extensions?.explain === true;

/** Plans a query; undefined for what graphql-js answers alone: no operation of that name, mutations, faulty variables, requests that may not read. */
function prepare<Context extends AnsweringContext>(
  resolved: GraphQLRequestContext<Context>,
): Answer | undefined {
  const { schema, document, operation, request, contextValue } = resolved;
  // graphql-js says which operation the document does not have.
  if (operation === undefined || document === undefined) return undefined;
  const fragments = checked.get(operation) ?? fragmentsOf(document.definitions);
  const limits = limitsOf(schema);
  if (!checked.has(operation)) checkExtent(operation, fragments, limits);
  checked.set(operation, fragments);
  if (operation.operation === 'subscription') throw onlyAsEvents();
  const { roles, store } = contextValue;
  if (wantsExplanation(request)) requireRole(roles, 'cypher');
  if (operation.operation !== 'query' || !roles.has('read')) return undefined;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced: variables } = getVariableValues(schema, definitions, request.variables ?? {});
  if (variables === undefined) return undefined;
  const plan = planCacheOf(schema).plan({ schema, operation, fragments, variables, dialect: store });
  checkCost(plan.cost, limits.cost);
  return new Answer(plan, store);
}

const onlyAsEvents = (): AppError =>
  new AppError(
    'BAD_USER_INPUT',
    'Subscriptions are answered as server-sent events only. Send the request with "accept: text/event-stream", as the client graphql-sse does.',
  );

/** Apollo takes a failure here for one of ours unless it says otherwise. */
function refusedAsClientsSeeIt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, reason } = error;
    const extensions = { code, ...(reason !== undefined && { reason }), http: { status: 200 } };
    throw new GraphQLError(error.message, { originalError: error, extensions });
  }
}
