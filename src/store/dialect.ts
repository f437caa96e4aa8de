import { loadStatements } from './cypher.js';
import type { Cypher } from './store.js';

/** What only one engine speaks: full text and DDL. */
export interface Dialect {
  readonly engine: 'embedded' | 'neo4j';
  readonly searchClause: Cypher;
  readonly schema: () => readonly Cypher[];
  /** Undefined when the engine flushes by itself. */
  readonly checkpoint: Cypher | undefined;
}

export const NEO4J: Dialect = {
  engine: 'neo4j',
  searchClause:
    'CALL db.index.fulltext.queryNodes("searchText", $searchQuery, {limit: $searchLimit}) YIELD node, score' as Cypher,
  schema: () => loadStatements('constraints/neo4j'),
  checkpoint: undefined,
};

const label = (name: string): string =>
  `CALL grafeo.search.text('${name}', 'searchText', $searchQuery, $searchLimit) YIELD node_id, score MATCH (node:${name}) WHERE id(node) = node_id RETURN node, score`;

export const GRAFEO: Dialect = {
  engine: 'embedded',
  searchClause: `CALL () { ${['Entity', 'Article', 'Statement'].map(label).join(' UNION ALL ')} }` as Cypher,
  schema: () => loadStatements('constraints/embedded'),
  checkpoint: 'CALL entente.checkpoint()' as Cypher,
};
