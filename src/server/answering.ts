import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type Roles, requireRole } from '../access/roles.js';
import { AppError } from '../errors.js';
import { Answer } from '../query/answer.js';
import { checkCost, limitsOf } from '../query/limits.js';
import { fragmentsOf } from '../query/operation.js';
import { planCacheOf, prepareAnswer, type QueryContext } from '../query/resolve.js';
import { checkVariables } from '../query/value-length.js';
import { refusalOf, replaceExcess } from './early-refusal.js';
import { isRefusedArgument, type RequestContext } from './graphql-errors.js';
import type { KnownOperation, KnownOperations } from './known-operations.js';
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
  /** What was read of a known operation before Apollo came to it. */
  answer?: Answer;
}

/**
 * Keeps operations within their limits, and answers queries without graphql-js's execution wherever nothing is out of
 * the ordinary; else graphql-js executes over the rows already read. `extensions: {"explain": true}` tells how. Answers to GET have
 * an entity tag, and 304 while the graph is as it was.
 */
export function answering<Context extends AnsweringContext>(
  known?: KnownOperations,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let answer: Answer | undefined;
      let state: GraphState | undefined;
      return {
        async validationDidStart(request) {
          const standIn = replaceExcess(request.document, limitsOf(request.schema));
          if (standIn !== undefined) Object.assign(request, { document: standIn });
        },
        async didResolveOperation(request) {
          answer = request.contextValue.answer ?? refusedAsClientsSeeIt(() => prepare(request, known));
          if (answer === undefined) return;
          prepareAnswer(request.contextValue, answer);
          ({ state } = wantsExplanation(request.request) ? {} : request.contextValue);
          if (!mayBeKept(request.request, answer)) state = undefined;
          if (state !== undefined) answer.stampBy(state.statement);
        },
        async responseForOperation({ request, response, contextValue, operation }) {
          const schema = described.get(operation);
          if (schema !== undefined)
            return { http: response.http, body: { kind: 'single', singleResult: { data: schema } } };
          const standing = state && (await findStanding(request, state, contextValue.store));
          if (standing !== undefined) return notModified(standing);
          const data = await answer?.data();
          if (data === undefined) return null;
          const singleResult = { data: data as Record<string, unknown> };
          return { http: response.http, body: { kind: 'single', singleResult } };
        },
        async willSendResponse({ request, response, operation }) {
          if (request.http?.method === 'GET')
            setCaching(request, response, state && tagOf(request, state, answer?.stamp));
          const { body } = response;
          if (operation && body.kind === 'single') keepDescription(operation, body.singleResult);
          if (answer === undefined || !wantsExplanation(request) || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, explain: answer.explanation };
        },
      };
    },
  };
}

/** The fragments of operations; Apollo keeps parsed documents. */
const fragmentsOfKnown = new WeakMap<OperationDefinitionNode, ReturnType<typeof fragmentsOf>>();

/** An answer about the whole schema takes 1.6 MB. */
const MOST_DESCRIBED = 3;
/** What the last operations without variables were told that ask for nothing but the schema, which stays as it is. */
const described = new Map<OperationDefinitionNode, Record<string, unknown>>();

function keepDescription(
  operation: OperationDefinitionNode,
  { data, errors }: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly unknown[] },
): void {
  const isConstant =
    (operation.variableDefinitions ?? []).length === 0 &&
    operation.selectionSet.selections.every(
      (field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'),
    );
  if (!isConstant || !data || errors !== undefined) return;
  described.delete(operation);
  described.set(operation, data);
  const [oldest] = described.keys();
  if (described.size > MOST_DESCRIBED && oldest !== undefined) described.delete(oldest);
}

const wantsExplanation = ({
  extensions,
}: {
  readonly extensions?: Readonly<Record<string, unknown>>;
}): boolean => extensions?.explain === true;

/** Plans a query; undefined for what graphql-js answers alone: no operation of that name, mutations, faulty variables, requests that may not read. */
function prepare<Context extends AnsweringContext>(
  { schema, document, operation, request, contextValue, source }: GraphQLRequestContext<Context>,
  known: KnownOperations | undefined,
): Answer | undefined {
  const refusal = document && refusalOf(document);
  if (refusal !== undefined) throw refusal;
  // graphql-js says which operation the document does not have.
  if (operation === undefined || document === undefined) return undefined;
  const fragments = fragmentsOfKnown.get(operation) ?? fragmentsOf(document.definitions);
  fragmentsOfKnown.set(operation, fragments);
  if (operation.operation === 'subscription') throw onlyAsEvents();
  if (wantsExplanation(request)) requireRole(contextValue.roles, 'cypher');
  if (operation.operation !== 'query') return undefined;
  const answer = plan({ operation, fragments }, { schema, variables: request.variables ?? {}, contextValue });
  if (answer !== undefined && source !== undefined && isAlone(document))
    known?.add(source, { operation, fragments });
  return answer;
}

interface Planning {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: AnsweringContext;
}

function plan(
  { operation, fragments }: KnownOperation,
  { schema, variables: given, contextValue }: Planning,
) {
  const { roles, store } = contextValue;
  if (!roles.has('read')) return undefined;
  checkVariables(given, limitsOf(schema));
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (variables === undefined) return undefined;
  const planned = planCacheOf(schema).plan({ schema, operation, fragments, variables, dialect: store });
  checkCost(planned.cost, limitsOf(schema).cost);
  return new Answer(planned, store);
}

const isAlone = ({ definitions }: DocumentNode): boolean =>
  definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;

/**
 * The data of a request that asks nothing but a known operation, without what Apollo does for every request. Undefined where anything is
 * out of the ordinary; then Apollo answers, over what was read and is kept in the context.
 */
export async function answerKnown(
  known: KnownOperations,
  body: unknown,
  { schema, contextValue }: Omit<Planning, 'variables'>,
): Promise<unknown> {
  const found = known.find(body);
  if (found === undefined) return undefined;
  const answer = orRefused(() => plan(found.known, { schema, variables: found.variables, contextValue }));
  if (answer === undefined) return undefined;
  contextValue.answer = answer;
  return answer.data();
}

/** Undefined for what is refused, which Apollo's way tells. */
function orRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError || isRefusedArgument(error)) return undefined;
    throw error;
  }
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
    if (isRefusedArgument(error))
      throw new GraphQLError(error.message, {
        ...(error.nodes && { nodes: error.nodes }),
        extensions: { code: 'BAD_USER_INPUT', http: { status: 200 } },
      });
    if (!(error instanceof AppError)) throw error;
    const { code, reason } = error;
    const extensions = { code, ...(reason !== undefined && { reason }), http: { status: 200 } };
    throw new GraphQLError(error.message, { originalError: error, extensions });
  }
}
