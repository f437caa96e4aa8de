import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { AppError } from '../errors.js';
import { checkDocument, limitsOf } from '../query/limits.js';
import { fragmentsOf } from '../query/operation.js';
import { checkVariables } from '../query/value-length.js';

interface Prepared<Context> {
  readonly schema: GraphQLSchema;
  readonly fieldResolver: GraphQLFieldResolver<unknown, Context>;
}

/**
 * What is to be subscribed to, under the limits of all operations. Throws an AppError, or an AggregateError of GraphQLErrors with Apollo's
 * codes, for what is no subscription or a faulty one.
 */
export function prepareSubscription<Context>(
  parameters: unknown,
  { schema, fieldResolver }: Prepared<Context>,
): Omit<ExecutionArgs, 'contextValue' | 'fieldResolver'> & Pick<Prepared<Context>, 'fieldResolver'> {
  const { query, operationName, variables } = readParameters(parameters);
  const limits = limitsOf(schema);
  const document = refuseAs('GRAPHQL_PARSE_FAILED', () => parse(query, { maxTokens: limits.tokens }));
  checkDocument(document, fragmentsOf(document.definitions), limits);
  const faults = validate(schema, document, specifiedRules, { maxErrors: limits.validationErrors });
  if (faults.length > 0) throw refusal('GRAPHQL_VALIDATION_FAILED', faults);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') throw noSubscription();
  checkVariables(variables ?? {}, limits);
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (errors !== undefined) throw refusal('BAD_USER_INPUT', errors);
  return { schema, document, fieldResolver, operationName, variableValues: variables };
}

interface SubscriptionParameters {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

function readParameters(parameters: unknown): SubscriptionParameters {
  const { query, operationName, variables } = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const isRead =
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || (typeof variables === 'object' && !Array.isArray(variables)));
  if (isRead) return { query, operationName, variables } as SubscriptionParameters;
  throw new AppError(
    'BAD_USER_INPUT',
    'The request is no GraphQL request; expected one such as {"query": "subscription { articleIngested { cursor } }"}, with "variables" as an object.',
  );
}

const noSubscription = (): AppError =>
  new AppError(
    'BAD_USER_INPUT',
    'Only subscriptions are answered as text/event-stream. Send queries and mutations with "accept: application/json", and name the operation where the document has several.',
  );

function refuseAs<T>(code: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof GraphQLError ? refusal(code, [error]) : error;
  }
}

const refusal = (code: string, errors: readonly GraphQLError[]): AggregateError =>
  new AggregateError(
    errors.map(
      ({ message, nodes, source, positions, extensions }) =>
        new GraphQLError(message, {
          nodes: nodes ?? null,
          source: source ?? null,
          positions: positions ?? null,
          extensions: { code, ...extensions },
        }),
    ),
  );
