import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, ERROR_CODES } from '../errors.js';
import type { Log } from '../log.js';

/** What every request's context holds for the error path. */
export interface RequestContext extends BaseContext {
  readonly requestId: string;
}

const requestIds = new WeakMap<object, string>();

/** The expected failure inside an error, if that is what it is. */
export function readAppError(error: unknown): AppError | undefined {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const unwrapped = unwrapResolverError(original ?? error);
  return unwrapped instanceof AppError ? unwrapped : undefined;
}

/** Whether graphql-js or Apollo made the error about the client's own document or variables. */
function isClientError(error: unknown): boolean {
  return (
    error instanceof GraphQLError &&
    (error.originalError === undefined || error.originalError instanceof GraphQLError)
  );
}

/** What a client sees: expected failures and its own mistakes as they are, anything else masked with the request id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const expected = readAppError(error);
  if (expected !== undefined) {
    const reason = expected.reason === undefined ? {} : { reason: expected.reason };
    return { message: expected.message, ...place, extensions: { code: expected.code, ...reason } };
  }
  const code = formatted.extensions?.code;
  if (isClientError(error) && code !== 'INTERNAL_SERVER_ERROR') {
    return { message, ...place, extensions: { code } };
  }
  const requestId = typeof error === 'object' && error !== null ? requestIds.get(error) : undefined;
  return {
    message: `Something went wrong on our side; the log has it under the request id ${requestId ?? 'unknown'}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** Logs unexpected errors under their request id, and sets the status of answers without data where clients ask for it. */
export function errorReporting(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            requestIds.set(error, requestId);
            if (readAppError(error) !== undefined || isClientError(error)) continue;
            log.error('query failed', { requestId, error: error.originalError ?? error });
          }
        },
        async willSendResponse({ request, response }) {
          const { body, http } = response;
          if (body.kind !== 'single' || body.singleResult.data) return;
          const accepts = request.http?.headers.get('accept') ?? '';
          const code = body.singleResult.errors?.[0]?.extensions?.code;
          if (!accepts.includes('application/graphql-response+json') || typeof code !== 'string') return;
          if (code in ERROR_CODES) http.status = ERROR_CODES[code as keyof typeof ERROR_CODES];
        },
      };
    },
  };
}
