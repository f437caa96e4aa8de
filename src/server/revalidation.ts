import { createHash } from 'node:crypto';
import { type GraphQLRequest, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { Answer } from '../query/answer.js';
import type { Cypher, Store } from '../store/store.js';

/** How the state of the graph is read: a statement of one column, `stamp`, and the text of such a value, undefined where nothing may be kept. */
export interface GraphState {
  readonly statement: Cypher;
  readonly textOf: (stamp: unknown) => string | undefined;
}

/** What the entity tags of answers are made of. */
export interface VersionedContext {
  readonly state?: GraphState;
}

/**
 * Whether the answer to a request may have an entity tag: to GET, but not to searches, because an engine's full text may follow the
 * graph late.
 */
export const mayBeKept = ({ http }: GraphQLRequest, { plan }: Answer): boolean =>
  http?.method === 'GET' &&
  !plan.columns.some((column) => 'list' in column && column.list.source.from === 'search');

/** The tag of the answer that is read together with this stamp; undefined where the graph is not in a state to tell. */
export function tagOf({ http }: GraphQLRequest, state: GraphState, stamp: unknown): string | undefined {
  const text = stamp === undefined ? undefined : state.textOf(stamp);
  if (text === undefined) return undefined;
  const hash = createHash('sha256').update(`${text} ${http?.search}`).digest('base64url');
  return `W/"${hash.slice(0, 22)}"`;
}

/** The tag of the answer that the client has, if it still stands, by one short read. Only those who send a tag pay for it. */
export async function findStanding(
  request: GraphQLRequest,
  state: GraphState,
  store: Pick<Store, 'read'>,
): Promise<string | undefined> {
  const given = request.http?.headers.get('if-none-match');
  if (given === undefined) return undefined;
  // Whatever fails here fails again in the answer, which says so.
  const rows = await store.read(state.statement).catch(() => undefined);
  const tag = tagOf(request, state, rows?.values[0]?.[0]);
  const known = given.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tag !== undefined && known.includes(tag.replace(/^W\//, '')) ? tag : undefined;
}

/** 304 without an answer. */
export const notModified = (tag: string): GraphQLResponse => ({
  http: { status: 304, headers: new HeaderMap([['etag', tag]]) },
  body: { kind: 'single', singleResult: {} },
});

/**
 * Says how long a GET's answer may be kept: until the graph changes where it has a tag, never where it has errors or none. `If-None-Match: *`
 * is 304 for any that may be kept.
 */
export function setCaching(
  { http: asked }: GraphQLRequest,
  response: GraphQLResponse,
  tag: string | undefined,
): void {
  const { headers } = response.http;
  headers.set('vary', 'accept, authorization');
  const isWhole = response.body.kind === 'single' && response.body.singleResult.errors === undefined;
  if (tag !== undefined && isWhole) headers.set('etag', tag);
  headers.set('cache-control', headers.has('etag') ? 'private, no-cache' : 'no-store');
  if (headers.has('etag') && asked?.headers.get('if-none-match')?.trim() === '*') response.http.status = 304;
}
