import { loadStatements } from './cypher.js';
import type { Cypher } from './store.js';

/** What only one engine speaks: full text and DDL. */
export interface Dialect {
  readonly engine: 'embedded' | 'neo4j';
  readonly searchClause: Cypher;
  /** Words in lower case (at least one) as a full-text query. */
  readonly searchQuery: (words: readonly string[]) => string;
  readonly schema: () => readonly Cypher[];
  /** Undefined when the engine flushes by itself. */
  readonly checkpoint: Cypher | undefined;
  /** Whether statements may name indexes, which then give rows in their order. */
  readonly takesHints: boolean;
  /** Whether EXPLAIN tells a statement's type without running it. */
  readonly explainsTypes: boolean;
  /** Whether it keeps plans of statements, which EXPLAIN makes too. */
  readonly keepsPlans: boolean;
  /** Whether its regular expressions track back, as Java's do; Rust's do not, and know no look-around. */
  readonly tracksBack: boolean;
}

/** Every word counts as it is and as the start of a longer one. */
export const NEO4J: Dialect = {
  engine: 'neo4j',
  searchClause:
    'CALL db.index.fulltext.queryNodes("searchText", $searchQuery, {limit: $searchLimit}) YIELD node, score' as Cypher,
  searchQuery: (words) => words.map((word) => `${word} ${word}*`).join(' '),
  schema: () => loadStatements('constraints/neo4j'),
  checkpoint: undefined,
  takesHints: true,
  explainsTypes: true,
  keepsPlans: true,
  tracksBack: true,
};

const searchLabel = (label: string): string =>
  `CALL grafeo.search.text('${label}', 'searchText', $searchQuery, $searchLimit) YIELD node_id, score MATCH (node:${label}) WHERE id(node) = node_id RETURN node, score`;

/** Grafeo 0.6 indexes one property of one label, and knows whole words only. */
export const GRAFEO: Dialect = {
  engine: 'embedded',
  searchClause:
    `CALL () { ${['Entity', 'Article', 'Statement'].map(searchLabel).join(' UNION ALL ')} }` as Cypher,
  searchQuery: (words) => words.join(' '),
  schema: () => loadStatements('constraints/embedded'),
  checkpoint: 'CALL entente.checkpoint()' as Cypher,
  takesHints: false,
  explainsTypes: false,
  keepsPlans: false,
  tracksBack: false,
};
