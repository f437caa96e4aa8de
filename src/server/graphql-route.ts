import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
  preParsingAsyncHookHandler,
} from 'fastify';
import { invariant } from '../errors.js';
import { readJson } from '../json.js';
import type { AnswerStream } from './event-stream.js';
import type { RequestContext } from './graphql-errors.js';
import { answerType, prefersEvents, varyBy } from './negotiate.js';
import type { WatchRevocation } from './revocation.js';
import { refusePlainGet } from './same-origin.js';
import { refuseNamed, type TrustedDocuments } from './trusted-documents.js';

export interface GraphqlRoute<Context extends RequestContext> {
  /** Started. */
  readonly apollo: ApolloServer<Context>;
  /** Checked before a body is read. */
  readonly admit: onRequestAsyncHookHandler;
  /** What resolvers see of a request. */
  readonly context: (request: FastifyRequest) => Context;
  /** The same for a stream, which outlasts the time of a request. */
  readonly streamContext?: (request: FastifyRequest) => Context;
  /** The only documents that are answered; any unless given. */
  readonly trusted?: TrustedDocuments | undefined;
  /** Whether a GET wants a header that a browser sends to another site only after asking it. */
  readonly refusesPlainGet?: boolean;
  /** The data of a request that needs nothing of Apollo; undefined for any other. */
  readonly answerKnown?: (body: unknown, context: Context) => Promise<unknown>;
  /** Answers clients that accept `text/event-stream`. */
  readonly stream?: AnswerStream<Context>;
  /** Ends a stream whose caller may no longer have it. */
  readonly watch?: WatchRevocation;
  /** Checks a body before it is read. */
  readonly receive?: preParsingAsyncHookHandler;
  /** Bytes of the longest body. */
  readonly bodyLimit?: number;
}

/** Serves `/graphql` to those who are admitted. */
export function serveGraphql<Context extends RequestContext>(
  server: FastifyInstance,
  {
    apollo,
    admit,
    context,
    trusted,
    refusesPlainGet = false,
    answerKnown,
    stream,
    streamContext = context,
    watch = () => undefined,
    receive,
    bodyLimit,
  }: GraphqlRoute<Context>,
): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { accept } = request.headers;
    if (trusted === undefined) refuseNamed(request);
    const requestBody = trusted?.inBody(request.body) ?? request.body;
    if (stream !== undefined && prefersEvents(accept)) {
      const parameters = parametersOf(toGraphqlRequest(request, requestBody, trusted));
      const revoked = new AbortController();
      watch(request, reply, (reason) => revoked.abort(reason));
      return stream(reply, { parameters, contextValue: streamContext(request), signal: revoked.signal });
    }
    const contextValue = context(request);
    const type = answerKnown && request.method === 'POST' ? answerType(accept) : undefined;
    const data = type && (await answerKnown?.(requestBody, contextValue));
    if (data !== undefined) return reply.header('content-type', type).send(`${JSON.stringify({ data })}\n`);
    const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toGraphqlRequest(request, requestBody, trusted),
      context: async () => contextValue,
    });
    for (const [name, value] of headers) {
      if (name === 'vary') varyBy(reply, value);
      else reply.header(name, value);
    }
    invariant(body.kind === 'complete', 'no directive of the schema asks for an answer in parts');
    return reply.code(status ?? 200).send(body.string);
  };
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: refusesPlainGet ? [admit, refusePlainGet] : admit,
    ...(receive && { preParsing: receive }),
    ...(bodyLimit !== undefined && { bodyLimit }),
    handler: answer,
  });
}

/** A request as Apollo reads it, which knows no HEAD, with the text of the trusted document that it names. */
function toGraphqlRequest(
  { method, headers, url }: FastifyRequest,
  body: unknown,
  trusted: TrustedDocuments | undefined,
): HTTPGraphQLRequest {
  const known = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) known.set(name, String(value));
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  return {
    method: method === 'HEAD' ? 'GET' : method,
    headers: known,
    search: trusted?.inSearch(search) ?? search,
    body,
  };
}

/** What a request for events asks; variables that are no JSON are left as the text that they are, to be refused. */
function parametersOf({ method, body, search }: HTTPGraphQLRequest): unknown {
  if (method !== 'GET') return body;
  const { variables, ...rest } = Object.fromEntries(new URLSearchParams(search));
  return { ...rest, variables: variables === undefined ? undefined : (readJson(variables) ?? variables) };
}
