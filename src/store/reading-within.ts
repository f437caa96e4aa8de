import { AppError } from '../errors.js';
import type { Store } from './store.js';

/** What answering reads with. */
export type Reading = Pick<Store, 'read' | 'searchClause' | 'searchQuery' | 'takesHints'>;

/**
 * A store whose reads have all ended so many milliseconds after the first began (infinitely many for what has no time of its own), and
 * with the reason of `ending` once that is aborted. STORE_TIMEOUT has as `reason` which limit was met: that of the request, or that of
 * one read.
 */
export function readingWithin(store: Reading, milliseconds: number, ending?: AbortSignal): Reading {
  let until: number | undefined;
  return {
    searchClause: store.searchClause,
    takesHints: store.takesHints,
    searchQuery: store.searchQuery,
    read: (cypher, parameters, options) => {
      until ??= performance.now() + milliseconds;
      const end = until;
      const ended = { ...options, until: end, ...(ending !== undefined && { signal: ending }) };
      return store.read(cypher, parameters, ended).catch((error: unknown) => {
        throw explain(error, performance.now() < end ? undefined : milliseconds);
      });
    },
  };
}

/** `milliseconds` of the request, where it used them up. */
function explain(error: unknown, milliseconds: number | undefined): unknown {
  if (!(error instanceof AppError) || error.code !== 'STORE_TIMEOUT') return error;
  const { message, cause } = error;
  if (milliseconds === undefined)
    return new AppError('STORE_TIMEOUT', message, { reason: 'DATABASE_SECONDS', cause });
  return new AppError(
    'STORE_TIMEOUT',
    `The request read for longer than the ${milliseconds / 1_000} s that it had; ask for less at once.`,
    { reason: 'REQUEST_SECONDS', cause },
  );
}
