import { ENTITY_LABELS, KINDS, type Kind } from '../domain/kinds.js';
import { RELATIONS } from '../domain/relations.js';
import { FUNCTION_NAMES } from './gate.js';

/** The words of the graph and of the language, for completing a question. */
export interface Vocabulary {
  readonly labels: readonly string[];
  /** Labels of nodes that are an Entity too. */
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
  /** Properties of nodes by label, those of all entities under Entity. */
  readonly nodeProperties: Readonly<Record<string, readonly string[]>>;
  /** Properties of relationships by type; types that are not named hold `otherProperties`. */
  readonly relationshipProperties: Readonly<Record<string, readonly string[]>>;
  readonly otherProperties: readonly string[];
  readonly keywords: readonly string[];
  readonly functions: readonly string[];
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const WHEN = 'startDate endDate precision dateText dateBasis dateKey';

const NODE_PROPERTIES: Readonly<Record<Kind | 'Entity' | 'Ledger', readonly string[]>> = {
  Entity: list(
    'id name aliases nameKey nameKeys nameText searchText articleCount rank agreementCount eventCount partyCount participantCount statementCount formerIds mergeReasons',
  ),
  Person: list('honorific country'),
  Country: list('code iso3 capital region demonyms'),
  Organization: list('type'),
  Place: list('type latitude longitude countryCode'),
  Position: list('title'),
  Agreement: list(`type status amountMin amountMax currency amountText ${WHEN}`),
  Event: list(`type plover status ${WHEN}`),
  Article: list(
    'id title url canonicalUrl publisher section authors language publishedAt publishedKey dateBasis version superseded ingestedAt text bodyStart bodyEnd searchText',
  ),
  Sentence: list('id articleId index start end text'),
  Statement: list('id articleId text kind cue start end publishedKey searchText'),
  Claim: list(
    `id predicate subjectId objectId role value valueText ${WHEN} modality polarity confidence basis evidenceCount articleCount firstAssertedAt lastAssertedAt assertedKey voice topic rollup firstSentences`,
  ),
  Source: list('id name'),
  Run: list('id extractor version active articleId output'),
  Decision: list('id'),
  Change: list('id seq kind articleId at'),
  Meta: list('id seq changedAt extractor locked modelVersion seeding'),
  Ledger: list('id lines'),
};

const RELATIONSHIP_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  SUPPORTED_BY: list(
    'start end quote confidence basis rule steps runId articleId publishedKey dateText dateBasis precision via asEdge',
  ),
  REFERS_TO: list('surface start end kind'),
  MENTIONS: list('count firstOffset'),
  SUBJECT: [],
  OBJECT: [],
  ASSERTED_IN: [],
  CONTRADICTS: [],
  IN_SENTENCE: [],
  SAID: [],
  ABOUT: [],
  IN_ARTICLE: [],
  PUBLISHED_BY: [],
  SUPERSEDES: [],
};

const KEYWORDS = list(`
  MATCH WHERE RETURN WITH UNWIND CALL DISTINCT AS ORDER BY ASC DESC LIMIT SKIP UNION AND OR XOR NOT IN CONTAINS STARTS ENDS IS NULL
  CASE WHEN THEN ELSE END EXISTS COUNT TRUE FALSE OPTIONAL
`);

/** Functions that the embedded engine lacks. */
const NOT_EMBEDDED: ReadonlySet<string> = new Set(['isNaN', 'valueType']);

/** What labels, relationship types and properties the graph has (graph of src/domain), with the functions that the gate lets through and both engines know. */
export const VOCABULARY: Vocabulary = {
  labels: ['Entity', ...Object.keys(KINDS), 'Ledger'],
  entities: ENTITY_LABELS,
  relationships: [...Object.keys(RELATIONS), ...Object.keys(RELATIONSHIP_PROPERTIES)],
  nodeProperties: NODE_PROPERTIES,
  relationshipProperties: RELATIONSHIP_PROPERTIES,
  otherProperties: list(
    `claimId quote confidence basis evidenceCount articleCount ${WHEN} assertedKey modality polarity role via`,
  ),
  keywords: KEYWORDS,
  functions: FUNCTION_NAMES.filter((name) => !NOT_EMBEDDED.has(name)),
};
