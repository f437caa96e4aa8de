import { ACTORS } from '../domain/kinds.js';
import { RELATION_TYPES, type RelationType } from '../domain/relations.js';
import type { Hop } from '../query/mapping.js';

type Provenance =
  | 'IN_ARTICLE'
  | 'REFERS_TO'
  | 'MENTIONS'
  | 'SUBJECT'
  | 'OBJECT'
  | 'SUPPORTED_BY'
  | 'ASSERTED_IN'
  | 'CONTRADICTS'
  | 'IN_SENTENCE'
  | 'SAID'
  | 'ABOUT'
  | 'SUPERSEDES';
type Edge = RelationType | Provenance;

const hop =
  (direction: Hop['direction']) =>
  (types: Edge | readonly Edge[], ...to: readonly string[]): Hop => ({
    types: typeof types === 'string' ? [types] : types,
    direction,
    to,
  });

/** A hop along relationships that start at the node at hand. */
export const along = hop('out');
/** A hop against relationships that end at the node at hand. */
export const against = hop('in');
/** A hop over relationships either way. */
export const over = hop('both');

const actors: readonly string[] = ACTORS;

/** The chains of relationships by which fields and filters read the graph, by what they lead to. */
export const PATHS = {
  articlesOfEntity: [against('MENTIONS', 'Article')],
  relations: [over(RELATION_TYPES, 'Entity')],
  claimsAsSubject: [against('SUBJECT', 'Claim')],
  claimsAsObject: [against('OBJECT', 'Claim')],
  positions: [along('HOLDS_POSITION', 'Position')],
  holders: [against('HOLDS_POSITION', 'Person')],
  officials: [against('POSITION_OF', 'Position'), against('HOLDS_POSITION', 'Person')],
  positionOf: [along('POSITION_OF', 'Country', 'Organization')],
  meetings: [over('MET_WITH', ...actors)],
  visits: [along('VISITED', 'Country', 'Place')],
  visitors: [against('VISITED', ...actors)],
  statements: [along('SAID', 'Statement')],
  speaker: [against('SAID', ...actors)],
  about: [along('ABOUT', 'Entity')],
  statementsAbout: [against('ABOUT', 'Statement')],
  eventsOfActor: [along('PARTICIPATED_IN', 'Event')],
  participants: [against('PARTICIPATED_IN', ...actors)],
  agreementsOfActor: [along('PARTY_TO', 'Agreement')],
  parties: [against('PARTY_TO', ...actors)],
  members: [against(['MEMBER_OF', 'WORKS_FOR'], ...actors)],
  employers: [along(['MEMBER_OF', 'WORKS_FOR'], 'Organization')],
  organizationsOfCountry: [against(['BASED_IN', 'PART_OF'], 'Organization')],
  countryOfOrganization: [along(['BASED_IN', 'PART_OF'], 'Country')],
  parent: [along('PART_OF', 'Organization')],
  places: [against(['LOCATED_IN', 'PART_OF'], 'Place')],
  eventsAt: [against('OCCURRED_IN', 'Event')],
  scene: [along('OCCURRED_IN', 'Country', 'Place')],
  eventsOfAgreement: [along(['SIGNED_DURING', 'CONCERNS'], 'Event')],
  eventsConcerning: [against('CONCERNS', 'Event')],
  agreementsOfEvent: [against(['SIGNED_DURING', 'CONCERNS'], 'Agreement')],
  agreementsConcerned: [along('CONCERNS', 'Agreement')],
  evidence: [along('SUPPORTED_BY', 'Sentence')],
  articlesOfClaim: [along('SUPPORTED_BY', 'Sentence'), along('IN_ARTICLE', 'Article')],
  subject: [along('SUBJECT', 'Entity')],
  object: [along('OBJECT', 'Entity')],
  saidBy: [along('ASSERTED_IN', 'Statement')],
  claimsInStatement: [against('ASSERTED_IN', 'Claim')],
  contradicts: [over('CONTRADICTS', 'Claim')],
  sentences: [against('IN_ARTICLE', 'Sentence')],
  article: [along('IN_ARTICLE', 'Article')],
  mentionsOfSentence: [along('REFERS_TO', 'Entity')],
  mentionsOfArticle: [against('IN_ARTICLE', 'Sentence'), along('REFERS_TO', 'Entity')],
  statementsOfArticle: [against('IN_ARTICLE', 'Sentence'), against('IN_SENTENCE', 'Statement')],
  statementsOfSentence: [against('IN_SENTENCE', 'Statement')],
  claimsOfSentence: [against('SUPPORTED_BY', 'Claim')],
  claimsOfArticle: [against('IN_ARTICLE', 'Sentence'), against('SUPPORTED_BY', 'Claim')],
  sentenceOfStatement: [along('IN_SENTENCE', 'Sentence')],
  supersedes: [along('SUPERSEDES', 'Article')],
  supersededBy: [against('SUPERSEDES', 'Article')],
} as const satisfies Readonly<Record<string, readonly Hop[]>>;

/** The things of one label that an article mentions. */
export const mentionsOf = (label: string): readonly Hop[] => [along('MENTIONS', label)];
