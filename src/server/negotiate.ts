import type { FastifyReply } from 'fastify';
import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const EVENTS_TYPE = 'text/event-stream';

/** Whether the answer goes out as `application/graphql-response+json`, under which the HTTP status counts, rather than as JSON. */
export const prefersGraphqlResponse = (accept: string | undefined): boolean =>
  chooseType(accept, [JSON_TYPE, GRAPHQL_TYPE]) === GRAPHQL_TYPE;

/** The content type of an answer, as Apollo chooses it; undefined where that is no JSON. Clients send few different headers. */
export function answerType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '') return ANSWER_TYPES[0];
  const known = answerTypes.get(accept);
  if (known !== undefined) return known;
  const chosen = chooseType(accept, [...ANSWER_TYPES, CALLBACK_TYPE]);
  const type = ANSWER_TYPES.find((offered) => offered === chosen);
  if (answerTypes.size === MOST_HEADERS) answerTypes.clear();
  if (type !== undefined) answerTypes.set(accept, type);
  return type;
}

const ANSWER_TYPES = [`${JSON_TYPE}; charset=utf-8`, `${GRAPHQL_TYPE}; charset=utf-8`] as const;
const CALLBACK_TYPE = `${JSON_TYPE}; callbackSpec=1.0; charset=utf-8`;
const answerTypes = new Map<string, string>();
const MOST_HEADERS = 100;

/** Whether the client would rather have events than one answer. */
export const prefersEvents = (accept: string | undefined): boolean =>
  accept?.includes(EVENTS_TYPE) === true &&
  chooseType(accept, [JSON_TYPE, GRAPHQL_TYPE, EVENTS_TYPE]) === EVENTS_TYPE;

const chooseType = (accept: string | undefined, offered: readonly string[]): string | undefined =>
  accept === undefined ? undefined : new Negotiator({ headers: { accept } }).mediaType(offered);

/** As negotiator 1.1 has it; its types are of an earlier version. */
interface Encodings {
  encodings(available: string[], options: { readonly preferred: string[] }): string[];
}

/** Of the content encodings offered, the one that the client prefers, the first of equals; undefined where it accepts none or prefers none of them. */
export function chooseEncoding<T extends string>(
  acceptEncoding: string | string[] | undefined,
  offered: readonly T[],
): T | undefined {
  if (acceptEncoding === undefined) return undefined;
  const negotiator: Encodings = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const [chosen] = negotiator.encodings([...offered, 'identity'], { preferred: [...offered] });
  return offered.find((encoding) => encoding === chosen);
}

/** Says that the answer depends on these request headers too. */
export function varyBy(reply: FastifyReply, names: string): void {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? names : `${known}, ${names}`);
}
