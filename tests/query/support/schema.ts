import {
  buildSchema,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
} from 'graphql';
import { FIELDS, TYPES } from './mappings.js';

const PAGE = 'first: Int, after: String, last: Int, before: String';
const STATED = 'modality: [Modality!] = [ACTUAL], polarity: [Polarity!] = [AFFIRMED]';
const ENTITY = `id: ID! name: String! aliases: [String!]! kind: Kind!
  articles(${PAGE}): EntityArticleConnection!
  claims(${PAGE}): ClaimConnection!
  relations(types: [RelationType!], direction: Direction, with: ID, ${STATED}, ${PAGE}): RelationConnection!
  meetings(with: ID, ${STATED}, ${PAGE}): StatedPartyConnection!
  agreements(with: [ID!], ${STATED}, filter: AgreementFilter, orderBy: [AgreementOrder!], ${PAGE}): StatedAgreementConnection!`;
const PROOF =
  'claim: Claim! confidence: Float! modality: Modality! polarity: Polarity! date: FuzzyDate evidence(first: Int = 3): [Evidence!]!';
const connection = (name: string, node: string, edge = ''): string => `
  type ${name}Connection { edges: [${name}Edge!]! nodes: [${node}!]! pageInfo: PageInfo! totalCount: Int! }
  type ${name}Edge { cursor: String! node: ${node}! ${edge} }`;
const operators = (name: string, type: string): string => `
  input ${name} { eq: ${type} in: [${type}!] contains: ${type} startsWith: ${type} gt: ${type} gte: ${type} lt: ${type} lte: ${type} }`;
const quantified = (name: string, input: string): string =>
  `input ${name} { some: ${input} all: ${input} none: ${input} }`;
const order = (kind: string, fields: string): string => `
  enum ${kind}OrderField { ${fields} }
  input ${kind}Order { field: ${kind}OrderField! direction: OrderDirection! }`;

const SDL = `
  interface Node { id: ID! }
  interface Entity implements Node { ${ENTITY} }
  type Person implements Node & Entity { ${ENTITY} positions(at: String, ${STATED}, ${PAGE}): HeldPositionConnection! country: Country involved(${STATED}, ${PAGE}): RelationConnection! }
  type Country implements Node & Entity { ${ENTITY} code: String! partners(${STATED}, ${PAGE}): PartnerConnection! }
  type Agreement implements Node & Entity { ${ENTITY} status: AgreementStatus! date: FuzzyDate parties(${STATED}, ${PAGE}): PartyConnection! }
  type Position implements Node & Entity { ${ENTITY} }
  type Article implements Node { id: ID! title: String text: String! authors: [String!]! sentences: [Sentence!]! claims(${PAGE}): ClaimConnection! }
  type Sentence implements Node { id: ID! text: String! article: Article! }
  type Claim implements Node { id: ID! subject: Entity! object: Entity predicate: String! date: FuzzyDate evidence(first: Int = 3): [Evidence!]! articles(${PAGE}): ArticleConnection! }
  type FuzzyDate { start: String! end: String precision: String }
  type Evidence { quote: String! start: Int! sentence: Sentence! article: Article! }
  type Mention { text: String! start: Int! entity: Entity! }
  type HeldPosition { position: Position! ${PROOF} }
  type Relation { type: RelationType! direction: Direction! other: Entity! ${PROOF} }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Highlight { start: Int! end: Int! }
  type Snippet { text: String! highlights: [Highlight!]! }
  type Statistics { people: Int! claims: Int! }
  union Party = Person | Country
  union Hit = Person | Country | Agreement | Position | Article
  ${['Person', 'Country', 'Agreement', 'Article', 'Claim'].map((kind) => connection(kind, kind)).join('')}
  ${connection('EntityArticle', 'Article', 'count: Int! mentions: [Mention!]!')}
  ${connection('StatedParty', 'Party', PROOF)}
  ${connection('StatedAgreement', 'Agreement', `role: String ${PROOF}`)}
  ${connection('Party', 'Party', `role: String ${PROOF}`)}
  ${connection('HeldPosition', 'HeldPosition')}
  ${connection('Relation', 'Relation')}
  ${connection('Partner', 'Party', 'over: Agreement! confidence: Float!')}
  ${connection('Search', 'Hit', 'score: Float! snippet: Snippet text: String')}
  enum Modality { ACTUAL PLANNED HYPOTHETICAL }
  enum Polarity { AFFIRMED DENIED }
  enum AgreementStatus { SIGNED IN_FORCE PROPOSED }
  enum RelationType { MET_WITH PARTY_TO HOLDS_POSITION }
  enum Direction { OUT IN }
  enum Kind { PERSON COUNTRY AGREEMENT POSITION ARTICLE }
  enum OrderDirection { ASC DESC }
  ${order('Person', 'NAME ARTICLE_COUNT')} ${order('Agreement', 'NAME DATE')} ${order('Article', 'PUBLISHED_AT')}
  ${operators('Text', 'String')} ${operators('Number', 'Float')} ${operators('Status', 'AgreementStatus')}
  ${operators('Modalities', 'Modality')}
  input Days { from: String to: String }
  input Dates { overlaps: Days before: String after: String }
  input PersonFilter { id: Text name: Text honorific: Text articleCount: Number meetings: Meetings agreements: Agreements articles: Articles
    and: [PersonFilter!] or: [PersonFilter!] not: PersonFilter }
  input AgreementFilter { id: Text name: Text status: Status date: Dates parties: Parties and: [AgreementFilter!] or: [AgreementFilter!] not: AgreementFilter }
  input ArticleFilter { publishedAt: Dates title: Text }
  input CountryFilter { name: Text }
  input PartyEdgeFilter { role: Text modality: Modalities person: PersonFilter country: CountryFilter }
  input AgreementEdgeFilter { role: Text modality: Modalities agreement: AgreementFilter }
  ${quantified('Meetings', 'PartyEdgeFilter')} ${quantified('Parties', 'PartyEdgeFilter')}
  ${quantified('Agreements', 'AgreementEdgeFilter')} ${quantified('Articles', 'ArticleFilter')}
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    person(id: ID, name: String): Person
    country(id: ID, code: String, name: String): Country
    agreement(id: ID!): Agreement
    article(id: ID, url: String): Article
    claim(id: ID!): Claim
    people(filter: PersonFilter, orderBy: [PersonOrder!], ${PAGE}): PersonConnection!
    agreements(filter: AgreementFilter, orderBy: [AgreementOrder!], ${PAGE}): AgreementConnection!
    articles(filter: ArticleFilter, orderBy: [ArticleOrder!], ${PAGE}): ArticleConnection!
    search(query: String!, kinds: [Kind!], first: Int, after: String): SearchConnection!
    statistics: Statistics!
  }
  type Payload { outcome: String! article: Article }
  type Mutation { take(id: ID!): Payload! }
`;

/** Names of enum values as the graph stores them. */
const stored = (enumName: string, value: string): string => {
  if (enumName === 'Kind') return value.charAt(0) + value.slice(1).toLowerCase();
  return /Order|RelationType/.test(enumName) ? value : value.toLowerCase().replaceAll('_', '-');
};

/** A small schema that uses every mapping, with the mappings in `extensions.graph`. */
export function smallSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type instanceof GraphQLEnumType) storeValues(type);
    if (isAbstractType(type)) type.resolveType = ({ __typename }: { __typename: string }) => __typename;
    if (hasFields(type)) mapFields(type);
  }
  return schema;
}

type Fielded = GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType;
const hasFields = (type: unknown): type is Fielded =>
  [GraphQLObjectType, GraphQLInterfaceType, GraphQLInputObjectType].some((kind) => type instanceof kind);

function mapFields(type: Fielded): void {
  const mapping = TYPES(type.name);
  if (mapping !== undefined) type.extensions = { graph: mapping };
  for (const field of Object.values(type.getFields())) {
    const graph = FIELDS[`${type.name}.${field.name}`] ?? FIELDS[`*.${field.name}`];
    if (graph !== undefined) field.extensions = { graph };
    for (const argument of 'args' in field ? field.args : []) {
      // buildSchema read the defaults before the values of enums were those of the graph.
      if (Array.isArray(argument.defaultValue)) argument.defaultValue = argument.defaultValue.map(lower);
    }
  }
}
const lower = (value: unknown): string => String(value).toLowerCase();

function storeValues(type: GraphQLEnumType): void {
  const config = type.toConfig();
  for (const value of Object.values(config.values)) value.value = stored(type.name, String(value.value));
  const renewed = new GraphQLEnumType(config);
  Object.assign(type, renewed);
}
