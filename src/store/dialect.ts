import { loadStatements } from './cypher.js';
import { isBeginning, isPhrase, piecesOf, tellingWords } from './search-query.js';
import type { Cypher } from './store.js';

/** What only one engine speaks: full text and DDL. */
export interface Dialect {
  readonly engine: 'embedded' | 'neo4j';
  readonly searchClause: Cypher;
  /** The terms of a search (at least one) as a full-text query. */
  readonly searchQuery: (terms: readonly string[]) => string;
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

/** Lucene takes what an apostrophe joins for one word; whether a phrase stands in a hit is looked up there. */
export const NEO4J: Dialect = {
  engine: 'neo4j',
  searchClause:
    'CALL db.index.fulltext.queryNodes("searchText", $searchQuery, {limit: $searchLimit}) YIELD node, score' as Cypher,
  searchQuery: (terms) => terms.map(luceneQuery).join(' '),
  schema: () => loadStatements('constraints/neo4j'),
  checkpoint: undefined,
  takesHints: true,
  explainsTypes: true,
  keepsPlans: true,
  tracksBack: true,
};

function luceneQuery(term: string): string {
  if (isBeginning(term)) return term;
  if (!isPhrase(term)) return luceneWord(term);
  return `(${piecesOf(term)
    .map((piece) => `+(${withApostrophes(piece).map(luceneWord).join(' ')})`)
    .join(' ')})`;
}

const withApostrophes = (piece: string): readonly string[] => [
  ...new Set([piece.replaceAll('’', "'"), piece.replaceAll("'", '’')]),
];

const luceneWord = (word: string): string => `${word} ${word}'* ${word}’*`;

const searchLabel = (label: string): string =>
  `CALL grafeo.search.text('${label}', 'searchText', $searchQuery, $searchLimit) YIELD node_id, score MATCH (node:${label}) WHERE id(node) = node_id RETURN node, score`;

const searchBeginnings = (label: string): string =>
  `UNWIND $searchBeginnings AS b MATCH (node:${label}) WHERE toLower(node.searchText) CONTAINS b[0] AND any(w IN b[1] WHERE ' ' + toLower(node.searchText) CONTAINS w) WITH node LIMIT $searchLimit RETURN node, 1.0 AS score`;

const SEARCHED = ['Entity', 'Article', 'Statement'];

/** Grafeo 0.6 indexes one property of one label, and knows whole words only; their beginnings are looked for in every text. */
export const GRAFEO: Dialect = {
  engine: 'embedded',
  searchClause:
    `CALL () { ${[...SEARCHED.map(searchLabel), ...SEARCHED.map(searchBeginnings)].join(' UNION ALL ')} }` as Cypher,
  searchQuery: (terms) =>
    terms
      .filter((term) => !isBeginning(term))
      .flatMap(tellingWords)
      .join(' '),
  schema: () => loadStatements('constraints/embedded'),
  checkpoint: 'CALL entente.checkpoint()' as Cypher,
  takesHints: false,
  explainsTypes: false,
  keepsPlans: false,
  tracksBack: false,
};
