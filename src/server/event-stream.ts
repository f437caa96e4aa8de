import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  subscribe,
} from 'graphql';
import { AppError } from '../errors.js';
import { beyond } from '../limits.js';
import type { Log } from '../log.js';
import { orAborted } from '../or-aborted.js';
import { limitsOf } from '../query/limits.js';
import { errorFormat, type formatError, noteErrors, type RequestContext } from './graphql-errors.js';
import { prepareSubscription } from './subscription-request.js';
import { whenOver } from './when-over.js';

/** Milliseconds of silence after which a comment keeps the connection alive. */
const PING_AFTER = 12_000;
const PING = ':\n\n';

export interface EventStreamOptions<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly fieldResolver: GraphQLFieldResolver<unknown, Context>;
  /** Whether messages may name what the schema has. */
  readonly introspection: boolean;
  readonly log: Log;
}

/** Answers a subscription with its events. */
export type AnswerStream<Context> = (
  reply: FastifyReply,
  asked: {
    readonly parameters: unknown;
    readonly contextValue: Context;
    /** Ends the stream with its reason. */
    readonly signal: AbortSignal;
  },
) => Promise<FastifyReply>;

/**
 * Subscriptions as server-sent events, one connection for each, as GraphQL over Server-Sent Events has it in its distinct connections mode:
 * `next` with a result, `complete` at the end. What is refused is a result with errors; an event that the graph does not give is one
 * without data, and the last.
 */
export function createEventStreams<Context extends RequestContext>({
  log,
  introspection,
  ...options
}: EventStreamOptions<Context>): AnswerStream<Context> {
  const { subscriptions: most } = limitsOf(options.schema);
  const format = errorFormat(introspection);
  let streams = 0;
  return async (reply, { parameters, contextValue, signal }) => {
    const print = (result: ExecutionResult): string =>
      message(formatResult(result, { log, requestId: contextValue.requestId, format }));
    const open = async (): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> => {
      if (streams > most) throw tooMany(most);
      return subscribe({ ...prepareSubscription(parameters, options), contextValue } as ExecutionArgs);
    };
    // Counted before it is open, so that those that open at the same time are counted too.
    streams += 1;
    const results = await open().catch(asResult);
    const events = Symbol.asyncIterator in results ? results[Symbol.asyncIterator]() : undefined;
    whenOver(reply.raw, () => {
      streams -= 1;
      events?.return?.().catch(() => undefined);
    });
    const text =
      events === undefined ? [print(results as ExecutionResult), COMPLETE] : textOf(events, signal, print);
    reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
    return reply.type('text/event-stream; charset=utf-8').send(Readable.from(text));
  };
}

const COMPLETE = 'event: complete\ndata:\n\n';
const message = (result: object): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

async function* textOf(
  events: AsyncIterator<ExecutionResult>,
  signal: AbortSignal,
  print: (result: ExecutionResult) => string,
): AsyncGenerator<string, void> {
  yield PING;
  // Once for each event: what waits for a signal that does not come is let go only with the event.
  const ask = (): Promise<IteratorResult<ExecutionResult>> => {
    const next = orAborted(events.next(), signal);
    // Nobody may be left to hear that it failed.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let next = ask(); ; ) {
      const event = await within(next, PING_AFTER);
      if (event?.done) break;
      const lost = event?.value.errors?.find(isOfStore);
      // Told in part, it would be behind the cursor of a client that goes on.
      if (lost !== undefined) throw lost.originalError;
      yield event === undefined ? PING : print(event.value);
      if (event !== undefined) next = ask();
    }
  } catch (error) {
    yield print(asResult(error));
  }
  yield COMPLETE;
}

/** Whether the graph was away when an event was read, or took too long. */
const isOfStore = ({ originalError }: GraphQLError): boolean =>
  originalError instanceof AppError && originalError.code.startsWith('STORE_');

/** What the work gives, or undefined when it takes longer. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function asResult(error: unknown): ExecutionResult {
  if (error instanceof AggregateError) return { errors: error.errors };
  const originalError = error instanceof Error ? error : new Error(String(error));
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}

interface Formatting extends RequestContext {
  readonly log: Log;
  readonly format: typeof formatError;
}

function formatResult(result: ExecutionResult, { log, requestId, format }: Formatting) {
  const { errors, ...rest } = result;
  if (errors === undefined) return rest;
  noteErrors(log, { requestId, document: undefined }, errors);
  return { ...rest, errors: errors.map((error) => format(error.toJSON(), error)) };
}

const tooMany = (most: number): AppError =>
  beyond(
    'subscriptions',
    `${most} subscriptions are open; at most so many are served at once. End one, or try again later.`,
  );
