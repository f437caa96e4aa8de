import type { FastifyReply } from 'fastify';
import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const EVENTS_TYPE = 'text/event-stream';

/** Whether the answer goes out as `application/graphql-response+json`, under which the HTTP status counts, rather than as JSON. */
export const prefersGraphqlResponse = (accept: string | undefined): boolean =>
  chooseType(accept, [JSON_TYPE, GRAPHQL_TYPE]) === GRAPHQL_TYPE;

/** Whether the client would rather have events than one answer. */
export const prefersEvents = (accept: string | undefined): boolean =>
  accept?.includes(EVENTS_TYPE) === true &&
  chooseType(accept, [JSON_TYPE, GRAPHQL_TYPE, EVENTS_TYPE]) === EVENTS_TYPE;

const chooseType = (accept: string | undefined, offered: readonly string[]): string | undefined =>
  accept === undefined ? undefined : new Negotiator({ headers: { accept } }).mediaType(offered);

/** The first of the content encodings offered that the client accepts; undefined for none. */
export function chooseEncoding<T extends string>(
  acceptEncoding: string | string[] | undefined,
  offered: readonly T[],
): T | undefined {
  if (acceptEncoding === undefined) return undefined;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const accepted = negotiator.encodings([...offered]);
  return offered.find((encoding) => accepted.includes(encoding));
}

/** Says that the answer depends on these request headers too. */
export function varyBy(reply: FastifyReply, names: string): void {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? names : `${known}, ${names}`);
}
