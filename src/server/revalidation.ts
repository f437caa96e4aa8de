import { createHash } from 'node:crypto';
import { type GraphQLRequest, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { Answer } from '../query/answer.js';

/** What the entity tags of answers are made of. */
export interface VersionedContext {
  /** Server and state of the graph as a text, by a read that costs less than a query; undefined where nothing may be kept. */
  readonly version?: () => Promise<string | undefined>;
}

/**
 * The entity tag of the answer to a GET, read before the answer, so that it is never newer than what it stands for. None for searches, because
 * an engine's full text may follow the graph late, and none when the graph does not say in which state it is.
 */
export async function tagOf(
  { http }: GraphQLRequest,
  answer: Answer,
  { version }: VersionedContext,
): Promise<string | undefined> {
  if (http?.method !== 'GET' || searches(answer)) return undefined;
  // Whatever fails here fails again in the answer, which says so.
  const state = await version?.().catch(() => undefined);
  if (state === undefined) return undefined;
  const hash = createHash('sha256').update(`${state} ${http.search}`).digest('base64url');
  return `W/"${hash.slice(0, 22)}"`;
}

const searches = ({ plan }: Answer): boolean =>
  plan.columns.some((column) => 'list' in column && column.list.source.from === 'search');

/** Whether the client has the answer of that tag already. */
export function isKnown({ http }: GraphQLRequest, tag: string): boolean {
  const known = http?.headers.get('if-none-match')?.split(',') ?? [];
  return known.some((each) => each.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''));
}

/** 304 without an answer. */
export const notModified = (tag: string): GraphQLResponse => ({
  http: { status: 304, headers: new HeaderMap([['etag', tag]]) },
  body: { kind: 'single', singleResult: {} },
});

/** Says how long a GET's answer may be kept: until the graph changes where it has a tag, never where it has errors or none. */
export function setCaching(
  { http }: GraphQLRequest,
  response: GraphQLResponse,
  tag: string | undefined,
): void {
  if (http?.method !== 'GET') return;
  const { headers } = response.http;
  headers.set('vary', 'accept, authorization');
  const isWhole = response.body.kind === 'single' && response.body.singleResult.errors === undefined;
  if (tag !== undefined && isWhole) headers.set('etag', tag);
  headers.set('cache-control', tag !== undefined && isWhole ? 'private, no-cache' : 'no-store');
}
