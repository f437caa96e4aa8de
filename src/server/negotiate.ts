import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/** Whether the answer goes out as `application/graphql-response+json`, under which the HTTP status counts, rather than as JSON. */
export const prefersGraphqlResponse = (accept: string | undefined): boolean =>
  accept !== undefined &&
  new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]) === GRAPHQL_TYPE;

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
