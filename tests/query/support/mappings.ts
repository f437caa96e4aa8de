import type {
  ArgumentMapping,
  FieldMapping,
  FilterMapping,
  Hop,
  OrderKey,
  PathMapping,
  RootMapping,
  TypeMapping,
} from '../../../src/query/mapping.js';

const ACTORS = ['Person', 'Country'];
const hop = (
  direction: Hop['direction'],
  types: string | readonly string[],
  ...to: readonly string[]
): Hop => ({
  types: [types].flat(),
  direction,
  to,
});
const key = (property: string, on: OrderKey['on'] = 'node', descending = false): OrderKey => ({
  on,
  property,
  descending,
});

const STATED: Readonly<Record<string, ArgumentMapping>> = {
  modality: { asks: 'property', on: 'edge', property: 'modality' },
  polarity: { asks: 'property', on: 'edge', property: 'polarity' },
};
const PARTIES = [hop('in', 'PARTY_TO', ...ACTORS)];
const AGREEMENTS = [hop('out', 'PARTY_TO', 'Agreement')];
const MEETINGS = [hop('both', 'MET_WITH', ...ACTORS)];
const POSITIONS = [hop('out', 'HOLDS_POSITION', 'Position')];
const MENTIONED_BY = [hop('in', 'MENTIONS', 'Article')];
const EVIDENCE = [hop('out', 'SUPPORTED_BY', 'Sentence')];

const stated = (path: readonly Hop[], args: Readonly<Record<string, ArgumentMapping>> = {}): PathMapping => ({
  read: 'path',
  paths: [path],
  order: [key('dateKey', 'edge', true)],
  close: [key('claimId', 'edge'), key('id')],
  arguments: { ...args, ...STATED },
});
const WITH: ArgumentMapping = { asks: 'id', on: 'node' };
const THROUGH_CLAIM = { property: 'claimId', label: 'Claim' };
const evidence = (through?: PathMapping['through']): PathMapping => ({
  read: 'path',
  ...(through && { through }),
  paths: [EVIDENCE],
  order: [key('publishedKey', 'edge'), key('articleId', 'edge')],
  close: [key('start', 'edge')],
  head: { property: 'firstSentences', most: 3 },
  arguments: { first: { asks: 'limit' } },
});
const property = (name: string, rest: Partial<FieldMapping & { read: 'property' }> = {}): FieldMapping => ({
  read: 'property',
  property: name,
  ...rest,
});
const onEdge = (name: string): FieldMapping => property(name, { on: 'edge' });

const NODES = ['Person', 'Country', 'Agreement', 'Position', 'Article', 'Sentence', 'Claim'];
const ORDERS: Readonly<Record<string, TypeMapping & { is: 'node' }>> = {
  Person: {
    is: 'node',
    orders: {
      NAME: { on: 'node', property: 'nameKey' },
      ARTICLE_COUNT: { on: 'node', property: 'articleCount', isNumber: true, absent: 0 },
    },
    order: [{ ...key('articleCount', 'node', true), isNumber: true }, key('nameKey')],
  },
  Agreement: {
    is: 'node',
    orders: { NAME: { on: 'node', property: 'nameKey' }, DATE: { on: 'node', property: 'dateKey' } },
    order: [key('nameKey')],
  },
  Article: {
    is: 'node',
    orders: { PUBLISHED_AT: { on: 'node', property: 'publishedKey' } },
    order: [key('publishedKey', 'node', true)],
  },
  Sentence: { is: 'node', order: [key('index')] },
};

/** The mapping of a type by its name. */
export function TYPES(name: string): TypeMapping | undefined {
  if (NODES.includes(name)) return { ...(ORDERS[name] ?? { is: 'node' }), label: name };
  if (name.endsWith('Connection')) return { is: 'connection' };
  if (name.endsWith('Edge') || ['Evidence', 'Mention', 'HeldPosition', 'Relation'].includes(name)) {
    return { is: 'edge' };
  }
  if (['PageInfo', 'Snippet', 'Highlight', 'Payload'].includes(name)) return { is: 'given' };
  return ['FuzzyDate', 'Statistics'].includes(name) ? { is: 'value' } : undefined;
}

const ROOTS: Readonly<Record<string, RootMapping>> = {
  node: { root: 'node' },
  nodes: { root: 'nodes' },
  person: { root: 'one', label: 'Person', by: { id: { key: 'id' }, name: { key: 'name' } } },
  country: {
    root: 'one',
    label: 'Country',
    by: { id: { key: 'id' }, code: { key: 'code', prefix: 'country:' }, name: { key: 'name' } },
  },
  agreement: { root: 'one', label: 'Agreement', by: { id: { key: 'id' } } },
  article: {
    root: 'one',
    label: 'Article',
    by: { id: { key: 'id' }, url: { key: 'properties', properties: ['url', 'canonicalUrl'] } },
    hides: 'superseded',
  },
  claim: { root: 'one', label: 'Claim', by: { id: { key: 'id' } } },
  people: { root: 'many', label: 'Person' },
  agreements: { root: 'many', label: 'Agreement' },
  articles: { root: 'many', label: 'Article', hides: 'superseded' },
  search: { root: 'search' },
  statistics: { root: 'counts' },
};

const FILTERS: Readonly<Record<string, FilterMapping>> = {
  'PersonFilter.id': { filter: 'property', property: 'id' },
  'PersonFilter.honorific': { filter: 'property', property: 'honorific', fold: 'lower' },
  'PersonFilter.articleCount': { filter: 'property', property: 'articleCount' },
  'PersonFilter.meetings': { filter: 'path', path: MEETINGS, stated: true },
  'PersonFilter.agreements': { filter: 'path', path: AGREEMENTS, stated: true },
  'PersonFilter.articles': { filter: 'path', path: MENTIONED_BY },
  'AgreementFilter.id': { filter: 'property', property: 'id' },
  'AgreementFilter.status': { filter: 'property', property: 'status' },
  'AgreementFilter.date': { filter: 'period' },
  'AgreementFilter.parties': { filter: 'path', path: PARTIES, stated: true },
  'ArticleFilter.publishedAt': { filter: 'moment', property: 'publishedKey' },
  'ArticleFilter.title': { filter: 'property', property: 'title', fold: 'lower' },
  '*.role': { filter: 'property', property: 'role', on: 'edge' },
  '*.modality': { filter: 'property', property: 'modality', on: 'edge' },
  '*.person': { filter: 'node', label: 'Person' },
  '*.country': { filter: 'node', label: 'Country' },
  '*.agreement': { filter: 'node', label: 'Agreement' },
  '*.and': { filter: 'and' },
  '*.or': { filter: 'or' },
  '*.not': { filter: 'not' },
};
const ofInput = (inputs: readonly string[], names: readonly string[]): Record<string, FilterMapping> =>
  Object.fromEntries(
    inputs.flatMap((input) =>
      names.map((name) => [`${input}.${name}`, FILTERS[`*.${name}`] ?? { filter: 'name' }]),
    ),
  );

/** The mappings of fields, `Type.field`, or `*.field` for every type that has none of its own. */
export const FIELDS: Readonly<Record<string, FieldMapping | FilterMapping | RootMapping>> = {
  ...Object.fromEntries(Object.entries(ROOTS).map(([name, root]) => [`Query.${name}`, root])),
  ...FILTERS,
  ...ofInput(['PersonFilter', 'AgreementFilter'], ['name', 'and', 'or', 'not']),
  ...ofInput(['CountryFilter'], ['name']),
  ...ofInput(['PartyEdgeFilter'], ['role', 'modality', 'person', 'country']),
  ...ofInput(['AgreementEdgeFilter'], ['role', 'modality', 'agreement']),
  ...Object.fromEntries(
    ['edges', 'nodes', 'pageInfo', 'totalCount', 'cursor', 'score', 'snippet', 'kind'].map((read) => [
      `*.${read}`,
      { read } as FieldMapping,
    ]),
  ),
  ...Object.fromEntries(
    ['id', 'name', 'code', 'status', 'title', 'text', 'predicate', 'precision'].map((name) => [
      `*.${name}`,
      property(name),
    ]),
  ),
  '*.aliases': property('aliases', { absent: [] }),
  '*.authors': property('authors', { absent: [] }),
  ...Object.fromEntries(
    ['confidence', 'modality', 'polarity', 'role', 'quote', 'count'].map((name) => [
      `*.${name}`,
      onEdge(name),
    ]),
  ),
  '*.node': { read: 'role', role: 'node' },
  'HeldPositionEdge.node': { read: 'row' },
  'RelationEdge.node': { read: 'row' },
  'SearchEdge.text': { read: 'snippet' },
  '*.claim': { read: 'path', through: THROUGH_CLAIM, paths: [[]] },
  '*.evidence': evidence(THROUGH_CLAIM),
  'Claim.evidence': evidence(),
  '*.date': { read: 'value', presence: 'startDate' },
  'FuzzyDate.start': property('startDate'),
  'FuzzyDate.end': property('endDate'),
  'Evidence.start': onEdge('start'),
  'Mention.start': onEdge('start'),
  'Mention.text': onEdge('surface'),
  'Mention.entity': { read: 'role', role: 'node' },
  'Evidence.sentence': { read: 'role', role: 'node' },
  'Evidence.article': { read: 'path', through: { property: 'articleId', label: 'Article' }, paths: [[]] },
  'Relation.type': { read: 'relationType' },
  'Relation.direction': { read: 'relationDirection' },
  'Relation.other': { read: 'role', role: 'node' },
  '*.articles': { read: 'path', paths: [MENTIONED_BY] },
  'EntityArticleEdge.mentions': {
    read: 'path',
    on: 'node',
    paths: [[hop('in', 'IN_ARTICLE', 'Sentence'), hop('out', 'REFERS_TO', 'Entity')]],
    edge: 1,
    meetsParent: true,
    order: [key('start', 'edge')],
    close: [key('end', 'edge')],
  },
  '*.relations': stated([hop('both', ['MET_WITH', 'PARTY_TO', 'HOLDS_POSITION'], 'Entity')], {
    types: { asks: 'type' },
    direction: { asks: 'direction' },
    with: WITH,
  }),
  '*.claims': {
    read: 'path',
    paths: [[hop('in', 'SUBJECT', 'Claim')], [hop('in', 'OBJECT', 'Claim')]],
    distinct: true,
  },
  'Person.involved': { ...stated([]), paths: [MEETINGS, POSITIONS] },
  'Country.partners': { ...stated([]), paths: [[...AGREEMENTS, ...PARTIES]], edge: 1 },
  'PartnerEdge.over': { read: 'role', role: 'hop0' },
  '*.meetings': stated(MEETINGS, { with: WITH }),
  '*.agreements': stated(AGREEMENTS, { with: { asks: 'reaches', path: PARTIES } }),
  '*.parties': stated(PARTIES),
  '*.positions': stated(POSITIONS, { at: { asks: 'date', on: 'edge' } }),
  'HeldPosition.position': { read: 'role', role: 'node' },
  'Person.country': {
    read: 'path',
    through: { property: 'country', label: 'Country', prefix: 'country:' },
    paths: [[]],
  },
  'Article.sentences': { read: 'path', paths: [[hop('in', 'IN_ARTICLE', 'Sentence')]] },
  'Article.claims': {
    read: 'path',
    paths: [[hop('in', 'IN_ARTICLE', 'Sentence'), hop('in', 'SUPPORTED_BY', 'Claim')]],
    distinct: true,
  },
  'Sentence.article': { read: 'path', paths: [[hop('out', 'IN_ARTICLE', 'Article')]] },
  'Claim.subject': { read: 'path', paths: [[hop('out', 'SUBJECT', 'Entity')]] },
  'Claim.object': { read: 'path', paths: [[hop('out', 'OBJECT', 'Entity')]] },
  'Claim.articles': {
    read: 'path',
    paths: [[hop('out', 'SUPPORTED_BY', 'Sentence'), hop('out', 'IN_ARTICLE', 'Article')]],
    distinct: true,
  },
  'Statistics.people': { read: 'count', label: 'Person' },
  'Statistics.claims': { read: 'count', label: 'Claim' },
  'Payload.article': { read: 'givenNode', id: 'articleId', label: 'Article' },
};
