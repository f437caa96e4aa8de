import type { Kind } from '../domain/kinds.js';
import { RELATIONS, type RelationType } from '../domain/relations.js';
import { invariant } from '../errors.js';
import { loadCypher } from '../store/cypher.js';
import type { Cypher } from '../store/store.js';

/** What is done to the domain edges of one relation type. */
export type EdgeStep = 'create' | 'update' | 'delete';

/** What rebuilding drops: everything that the record does not hold. */
export const DERIVED_LABELS = ['Claim', 'Statement', 'Entity', 'Ledger', 'Source'] as const;
export type DerivedLabel = (typeof DERIVED_LABELS)[number];

/** The statement `cypher/write/<name>.cypher`. */
export const writing = (name: string): Cypher => loadCypher(`write/${name}`);

/** The statement for the domain edges of one type; types come from the table of relations only. */
export function edgeStatement(step: EdgeStep, type: RelationType): Cypher {
  invariant(Object.hasOwn(RELATIONS, type), `"${type}" is no relation type`);
  return writing(`${step}-edges`).replace('RELATION', type) as Cypher;
}

/** The statement that drops a batch of derived nodes of one label. */
export const dropStatement = (label: DerivedLabel): Cypher =>
  writing('drop-derived').replace('KIND', label) as Cypher;

/** The statement that counts the nodes of one label. */
export const countNodesStatement = (label: Kind): Cypher =>
  writing('count-nodes').replace('KIND', label) as Cypher;

/** What joins the record, claims and entities besides the domain edges. */
export const LINK_TYPES = [
  'IN_ARTICLE',
  'PUBLISHED_BY',
  'SUPERSEDES',
  'REFERS_TO',
  'MENTIONS',
  'SUBJECT',
  'OBJECT',
  'SUPPORTED_BY',
  'ASSERTED_IN',
  'CONTRADICTS',
  'IN_SENTENCE',
  'SAID',
  'ABOUT',
] as const;

/** The statement that counts the relationships of one type. */
export const countRelationshipsStatement = (type: RelationType | (typeof LINK_TYPES)[number]): Cypher =>
  writing('count-relationships').replace('RELATION', type) as Cypher;
