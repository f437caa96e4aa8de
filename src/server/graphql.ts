import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Limits } from '../limits.js';
import type { Log } from '../log.js';
import { errorFormat, errorReporting, type RequestContext } from './graphql-errors.js';
import { ParsedDocuments } from './parsed-documents.js';

/** What Apollo needs: the schema with its resolver, what to reveal, and the HTTP server that it drains when it stops. */
export interface GraphqlOptions<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly fieldResolver?: GraphQLFieldResolver<unknown, Context>;
  readonly introspection: boolean;
  /** Whether clients may leave documents with the server and name them by their hash; they take at most 30 MB. */
  readonly persistedQueries: boolean;
  readonly limits: Limits;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly http: FastifyInstance;
  readonly log: Log;
}

/** Apollo Server as Entente runs it: no cache hints, no landing page, no batches, no stack traces. */
export function createGraphql<Context extends RequestContext>(
  options: GraphqlOptions<Context>,
): ApolloServer<Context> {
  const { schema, fieldResolver, introspection, persistedQueries, plugins = [], http, log, limits } = options;
  return new ApolloServer<Context>({
    schema,
    ...(fieldResolver && { fieldResolver }),
    introspection,
    // No "Did you mean" about documents; of values it is left to `errorFormat`.
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Requests for pages of other sites are refused before they come here: see same-origin.ts.
    csrfPrevention: false,
    cache: 'bounded',
    documentStore: new ParsedDocuments(),
    ...(!persistedQueries && { persistedQueries }),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    formatError: errorFormat(introspection),
    logger: apolloLogger(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      errorReporting(log),
      ...plugins,
    ],
  });
}

function apolloLogger(log: Log) {
  const at = (level: keyof Log) => (message: unknown) => log[level]('apollo', { message });
  return { debug: at('debug'), info: at('debug'), warn: at('warn'), error: at('error') };
}
