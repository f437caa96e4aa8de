import type { Store } from './store.js';

/** What answering reads with. */
export type Reading = Pick<Store, 'read' | 'searchClause' | 'searchQuery' | 'takesHints'>;

/** A store whose reads have all ended so many milliseconds after the first began. */
export function readingWithin(store: Reading, milliseconds: number): Reading {
  let until: number | undefined;
  return {
    searchClause: store.searchClause,
    takesHints: store.takesHints,
    searchQuery: store.searchQuery,
    read: (cypher, parameters, options) => {
      until ??= performance.now() + milliseconds;
      return store.read(cypher, parameters, { ...options, until });
    },
  };
}
