import type { ApolloServerPlugin, BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, ERROR_CODES, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';
import { readDocumentRefusal } from './document-refusals.js';
import { prefersGraphqlResponse } from './negotiate.js';
import { type Place, placeOf } from './place-of.js';
import { isRefusedLiteral, withExample } from './wrong-values.js';

/** What every request's context holds for the error path. */
export interface RequestContext extends BaseContext {
  readonly requestId: string;
}

const BAD_VALUE = 'BAD_USER_INPUT';

const requestIds = new WeakMap<object, string>();
/** Where values of documents stand that their types refuse. */
const places = new WeakMap<object, Place>();

/** The expected failure inside an error, if that is what it is. */
export function readAppError(error: unknown): AppError | undefined {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const unwrapped = unwrapResolverError(original ?? error);
  return unwrapped instanceof AppError ? unwrapped : undefined;
}

/**
 * The code of an error that Apollo made about the client's own document, variables or request: it gives one to each of those and to no
 * other, but for persisted queries, where there is only a status.
 */
function clientCodeOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { originalError, extensions } = error;
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) return undefined;
  const { code, http } = extensions as {
    readonly code?: unknown;
    readonly http?: { readonly status?: unknown };
  };
  if (code === undefined && http?.status === 400) return 'BAD_REQUEST';
  // A value that its own type refuses; Apollo gives it the code of the validation that found it.
  if (originalError?.extensions.code === BAD_VALUE || isRefusedArgument(error) || isRefusedLiteral(error))
    return BAD_VALUE;
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : undefined;
}

/**
 * Whether graphql-js refuses the value of an argument while it executes: a variable with a default passes validation where null is not
 * taken, and may be null all the same.
 */
export const isRefusedArgument = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  /^Argument "\w+" (?:of (?:required|non-null) type |has invalid value )/.test(error.message);

/** Apollo's sentence about a switched-off introspection names a setting that is not ours. */
const inOurWords = (message: string): string =>
  message.startsWith('GraphQL introspection is not allowed')
    ? 'Introspection is switched off on this server (INTROSPECTION=off); its schema is in schema/schema.graphql.'
    : message;

/** What a client sees: expected failures and its own mistakes as they are, anything else masked with the request id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const expected =
    readAppError(error) ?? (error instanceof GraphQLError ? readDocumentRefusal(error) : undefined);
  if (expected !== undefined) {
    const reason = expected.reason === undefined ? {} : { reason: expected.reason };
    return { message: expected.message, ...place, extensions: { code: expected.code, ...reason } };
  }
  const code = clientCodeOf(error);
  const known: object = typeof error === 'object' && error !== null ? error : {};
  if (code !== undefined)
    return {
      ...describeAt(places.get(known), withExample(inOurWords(message))),
      ...place,
      extensions: { code },
    };
  const requestId = requestIds.get(known);
  return {
    message: `Something went wrong on our side; the log has it under the request id ${requestId ?? 'unknown'}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** The same for clients that may know the schema, and for those that may not: to them no message proposes a name or a value of it. */
export const errorFormat = (introspection: boolean): typeof formatError =>
  introspection
    ? formatError
    : (formatted, error) => {
        const { message, ...rest } = formatError(formatted, error);
        return { message: withoutProposals(message), ...rest };
      };

/** A message without the names that graphql-js proposes at its end, or the values of an enum. */
function withoutProposals(message: string): string {
  const at = message.endsWith('?') ? message.lastIndexOf(' Did you mean ') : -1;
  return at < 0 ? message.replace(/; expected one (?:of|such as) [\w, ]+\.$/, '.') : message.slice(0, at);
}

/** Apollo tells of a wrong value neither its field nor its argument. */
const describeAt = (place: Place | undefined, message: string) =>
  place === undefined ? { message } : { message: `${place.at}: ${message}`, path: place.path };

/** What errors belong to. */
export interface ErrorSource {
  readonly requestId: string;
  /** Absent when it could not be parsed. */
  readonly document: DocumentNode | undefined;
}

/** Logs unexpected errors, and keeps the request id and the places of wrong values for what clients see. */
export function noteErrors(
  log: Log,
  { requestId, document }: ErrorSource,
  errors: readonly GraphQLError[],
): void {
  for (const error of errors) {
    requestIds.set(error, requestId);
    if (readAppError(error) !== undefined) continue;
    const code = clientCodeOf(error);
    const [node] = error.nodes ?? [];
    const place = code === BAD_VALUE && document && node && placeOf(document, node);
    if (place) places.set(error, place);
    if (code !== undefined) continue;
    log.error('query failed', { requestId, error: error.originalError ?? error });
  }
}

/** Apollo's codes for what is wrong with a document itself, all 400. */
const DOCUMENT_CODES: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
];

/**
 * The status of an answer without data: that of its code where statuses count; else 200, since the request was well formed. Undefined for
 * other codes of Apollo's.
 */
function statusOf(code: string, http: HTTPGraphQLRequest | undefined): number | undefined {
  const isOfDocument = DOCUMENT_CODES.includes(code);
  if (!isOfDocument && !(code in ERROR_CODES)) return undefined;
  if (!prefersGraphqlResponse(http?.headers.get('accept'))) return 200;
  return isOfDocument ? 400 : ERROR_CODES[code as ErrorCode];
}

/** Logs unexpected errors, and sets the status of answers without data where clients ask for it. */
export function errorReporting(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors, document }) {
          noteErrors(log, { requestId, document }, errors);
        },
        async willSendResponse({ request, response: { body, http } }) {
          if (body.kind !== 'single' || body.singleResult.data) return;
          const code = body.singleResult.errors?.[0]?.extensions?.code;
          if (typeof code !== 'string') return;
          const status = statusOf(code, request.http);
          if (status !== undefined) http.status = status;
        },
      };
    },
  };
}
