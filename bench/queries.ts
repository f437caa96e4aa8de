/** The operations that are measured, as our server and the peer take them; the bare server knows them by their names. */

export type Variables = Readonly<Record<string, string | number>>;

/** The most that each ratio may be. */
export interface Bars {
  readonly server: number;
  readonly database: number;
  readonly p50: number;
  /** Our server's CPU by the bare server's. */
  readonly bare: number;
}

export interface BenchQuery {
  readonly name: string;
  /** The statement of the bare server. */
  readonly bare: string;
  readonly ours: string;
  readonly peer: string;
  readonly variables: { readonly ours: Variables; readonly peer: Variables; readonly bare: Variables };
  readonly bars: Bars;
  /** Requests of one round to us and the bare server; a quarter of them to the peer, but few where it takes long. */
  readonly requests: number;
}

/** What of the graph at hand the operations ask for. */
export interface Subjects {
  readonly article: string;
  readonly country: { readonly id: string; readonly code: string };
  /** Twenty-one of them; the first is asked for by the filter. */
  readonly people: readonly string[];
  /** The row before the deep page: its number, our cursor and its keys. */
  readonly deep: { readonly row: number; readonly cursor: string; readonly key: string; readonly id: string };
}

const SCALARS = 'id title publishedAt publisher section language';
const NEWEST = 'orderBy: [{field: PUBLISHED_AT, direction: DESC}]';
const PEER_NEWEST = 'sort: [{publishedKey: DESC}, {id: DESC}]';
const BY_NAME = 'orderBy: [{field: NAME}]';
const PEER_BY_NAME = 'sort: [{nameKey: ASC}, {id: ASC}]';
const PEER_NODES_BY_NAME = 'sort: [{node: {nameKey: ASC}}, {node: {id: ASC}}]';
const PROOF = 'confidence evidence(first: 1) { quote }';

type Wrap = (nodes: string) => string;

/** A list of facts by its nodes, or by its edges with their evidence. */
const ours =
  (isProven: boolean): Wrap =>
  (nodes) =>
    isProven ? `{ edges { ${PROOF} node { ${nodes} } } }` : `{ nodes { ${nodes} } }`;

/** The same of the peer: a field of facts with its arguments. */
function peerFacts(isProven: boolean, field: string, [size, nodes]: readonly [number, string]): string {
  return isProven
    ? `${field}: ${field}Connection(first: ${size}, ${PEER_NODES_BY_NAME}) { edges { properties { confidence quote } node { ${nodes} } } }`
    : `${field}(limit: ${size}, ${PEER_BY_NAME}) { ${nodes} }`;
}

type Texts = Pick<BenchQuery, 'bare' | 'ours' | 'peer'>;

const newest = (proven: boolean): Texts => ({
  bare: proven ? 'newestProven' : 'newest',
  ours: `{ articles(first: 50, ${NEWEST}) { nodes { id title publishedAt people(first: 10, ${BY_NAME}) { nodes { id name countries(first: 5, ${BY_NAME}) ${ours(proven)('id name')} } } } } }`,
  peer: `{ articles(limit: 50, ${PEER_NEWEST}) { id title publishedAt people(limit: 10, ${PEER_BY_NAME}) { id name ${peerFacts(proven, 'countries', [5, 'id name'])} } } }`,
});

const country = (proven: boolean): Texts => {
  const parties = `parties(first: 10) ${ours(proven)('... on Country { id name }')}`;
  const articles = `articles(first: 10, ${NEWEST}) { nodes { id title } }`;
  const agreement = `id name ${parties} ${articles}`;
  const peerAgreement = `id name ${peerFacts(proven, 'parties', [10, 'id name'])} articles(limit: 10, ${PEER_NEWEST}) { id title }`;
  return {
    bare: proven ? 'countryProven' : 'country',
    ours: `query ($code: String) { country(code: $code) { id name agreements(first: 20, ${BY_NAME}) ${ours(proven)(agreement)} } }`,
    peer: `query ($code: String) { country: countries(where: {code: {eq: $code}}) { id name ${peerFacts(proven, 'agreements', [20, peerAgreement])} } }`,
  };
};

/** Every person leads to one of few countries, whose agreements and parties the plain tree repeats. */
const deep = (proven: boolean): Texts => {
  const parties = `parties(first: 10) ${ours(proven)('... on Country { id name }')}`;
  const agreements = `agreements(first: 5, ${BY_NAME}) ${ours(proven)(`id name ${parties}`)}`;
  const countries = `countries(first: 2, ${BY_NAME}) ${ours(proven)(`id name ${agreements}`)}`;
  const peerParties = peerFacts(proven, 'parties', [10, 'id name']);
  const peerAgreements = peerFacts(proven, 'agreements', [5, `id name ${peerParties}`]);
  const peerCountries = peerFacts(proven, 'countries', [2, `id name ${peerAgreements}`]);
  return {
    bare: proven ? 'deepProven' : 'deep',
    ours: `{ articles(first: 50, ${NEWEST}) { nodes { id title people(first: 5, ${BY_NAME}) { nodes { id name ${countries} } } } } }`,
    peer: `{ articles(limit: 50, ${PEER_NEWEST}) { id title people(limit: 5, ${PEER_BY_NAME}) { id name ${peerCountries} } } }`,
  };
};

/** Hardly any person or country is met twice. */
const spread = (proven: boolean): Texts => {
  const people = `people(first: 5, ${BY_NAME}) { nodes { id name countries(first: 5, ${BY_NAME}) ${ours(proven)('id name')} } }`;
  const articles = `articles(first: 10, ${NEWEST}) { nodes { id title ${people} } }`;
  const peerPeople = `people(limit: 5, ${PEER_BY_NAME}) { id name ${peerFacts(proven, 'countries', [5, 'id name'])} }`;
  const peerArticles = `articles(limit: 10, ${PEER_NEWEST}) { id title ${peerPeople} }`;
  return {
    bare: proven ? 'spreadProven' : 'spread',
    ours: `query ($code: String) { country(code: $code) { id name agreements(first: 10, ${BY_NAME}) ${ours(proven)(`id name ${articles}`)} } }`,
    peer: `query ($code: String) { country: countries(where: {code: {eq: $code}}) { id name ${peerFacts(proven, 'agreements', [10, `id name ${peerArticles}`])} } }`,
  };
};

const TWENTY = Array.from({ length: 20 }, (_, index) => index);
const DECLARED = TWENTY.map((index) => `$p${index}: ID!`).join(', ');

const roots = (proven: boolean): Texts => {
  const own = `{ id name articleCount countries(first: 5, ${BY_NAME}) ${ours(proven)('id name')} }`;
  const peers = `{ id name articleCount ${peerFacts(proven, 'countries', [5, 'id name'])} }`;
  return {
    bare: proven ? 'rootsProven' : 'roots',
    ours: `query (${DECLARED}) { ${TWENTY.map((index) => `r${index}: person(id: $p${index}) ${own}`).join(' ')} }`,
    peer: `query (${DECLARED}) { ${TWENTY.map((index) => `r${index}: people(where: {id: {eq: $p${index}}}) ${peers}`).join(' ')} }`,
  };
};

const page = (after: string): string =>
  `{ edges { node { id title publishedAt } } pageInfo { hasNextPage ${after} } }`;

const same = (variables: Variables): BenchQuery['variables'] => ({
  ours: variables,
  peer: variables,
  bare: variables,
});

/** All of them, those that lead along facts a second time with the evidence of every fact. */
export function benchQueries({
  article,
  country: land,
  people,
  deep: behind,
}: Subjects): readonly BenchQuery[] {
  const byCode = same({ code: land.code });
  const twenty = same(Object.fromEntries(TWENTY.map((index) => [`p${index}`, people[index + 1] ?? ''])));
  const nested = (proven: boolean): readonly BenchQuery[] => {
    const name = (text: string): string => (proven ? `${text}, with evidence` : text);
    return [
      {
        name: name('50 newest articles → people → countries'),
        ...newest(proven),
        variables: same({}),
        bars: { server: 0.35, database: 0.22, p50: 0.3, bare: 1.05 },
        requests: 80,
      },
      {
        name: name('a country → agreements → parties, articles'),
        ...country(proven),
        variables: byCode,
        bars: { server: 0.45, database: 0.95, p50: 0.65, bare: 1.05 },
        requests: 192,
      },
      {
        name: name('five levels deep'),
        ...deep(proven),
        variables: same({}),
        bars: { server: 0.25, database: 0.35, p50: 0.35, bare: 0.4 },
        requests: 64,
      },
      {
        name: name('five levels deep, little of it shared'),
        ...spread(proven),
        variables: byCode,
        // A table of nodes costs more than it spares here: this much at most.
        bars: { server: 0.45, database: 0.95, p50: 0.65, bare: 1.25 },
        requests: 128,
      },
      {
        name: name('20 aliased roots'),
        ...roots(proven),
        variables: twenty,
        bars: { server: 0.08, database: 0.1, p50: 0.08, bare: 1.4 },
        requests: 256,
      },
    ];
  };
  return [
    {
      name: 'point look-up, six scalars',
      bare: 'point',
      ours: `query ($id: ID) { article(id: $id) { ${SCALARS} } }`,
      peer: `query ($id: ID) { article: articles(where: {id: {eq: $id}}) { ${SCALARS} } }`,
      variables: same({ id: article }),
      bars: { server: 0.45, database: 0.7, p50: 0.6, bare: 1.6 },
      requests: 768,
    },
    ...nested(false),
    {
      name: 'flat list of 100',
      bare: 'flat',
      ours: `{ articles(first: 100, ${NEWEST}) { nodes { ${SCALARS} } } }`,
      peer: `{ articles(limit: 100, ${PEER_NEWEST}) { ${SCALARS} } }`,
      variables: same({}),
      bars: { server: 0.33, database: 0.1, p50: 0.2, bare: 0.85 },
      requests: 256,
    },
    {
      name: 'connection with edge properties',
      bare: 'edges',
      ours: `{ articles(first: 50, ${NEWEST}) { edges { node { id title people(first: 10) { edges { count node { id name } } } } } } }`,
      peer: `{ articles: articlesConnection(first: 50, ${PEER_NEWEST}) { edges { node { id title people: peopleConnection(first: 10, sort: [{edge: {count: DESC}}, {edge: {firstOffset: ASC}}, {node: {id: ASC}}]) { edges { properties { count } node { id name } } } } } } }`,
      variables: same({}),
      bars: { server: 0.25, database: 0.08, p50: 0.15, bare: 0.85 },
      requests: 96,
    },
    {
      name: 'some/none filter, sorted',
      bare: 'filter',
      ours: `query ($person: ID!, $country: ID!) { articles(first: 20, ${NEWEST}, filter: {people: {some: {id: {eq: $person}}}, countries: {none: {id: {eq: $country}}}}) { nodes { id title publishedAt } } }`,
      peer: `query ($person: ID!, $country: ID!) { articles(limit: 20, ${PEER_NEWEST}, where: {people: {some: {id: {eq: $person}}}, countries: {none: {id: {eq: $country}}}}) { id title publishedAt } }`,
      variables: same({ person: people[0] ?? '', country: land.id }),
      bars: { server: 0.33, database: 0.02, p50: 0.03, bare: 1 },
      requests: 256,
    },
    {
      name: 'first page',
      bare: 'firstPage',
      ours: `{ articles(first: 20, ${NEWEST}) ${page('endCursor')} }`,
      peer: `{ articles: articlesConnection(first: 20, ${PEER_NEWEST}) ${page('endCursor')} }`,
      variables: same({}),
      bars: { server: 0.33, database: 0.07, p50: 0.15, bare: 1.25 },
      requests: 512,
    },
    {
      name: `page behind ${behind.row} rows`,
      bare: 'deepPage',
      ours: `query ($after: String) { articles(first: 20, after: $after, ${NEWEST}) ${page('endCursor')} }`,
      peer: `query ($after: String) { articles: articlesConnection(first: 20, after: $after, ${PEER_NEWEST}) ${page('endCursor')} }`,
      variables: {
        ours: { after: behind.cursor },
        peer: { after: Buffer.from(`arrayconnection:${behind.row - 1}`).toString('base64') },
        bare: { key: behind.key, id: behind.id },
      },
      bars: { server: 0.33, database: 0.04, p50: 0.08, bare: 1.25 },
      requests: 512,
    },
    ...nested(true),
  ];
}

/** An answer without what the servers' schemas differ in: lists in nodes and edges, lists of one, empty pages' cursors. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { nodes, edges, pageInfo, endCursor: _, ...rest } = value as Readonly<Record<string, unknown>>;
  const list = nodes ?? edges;
  if (list !== undefined) return pageInfo === undefined ? plain(list) : [plain(list), plain(pageInfo)];
  const { properties, evidence, node, ...own } = rest as Readonly<Record<string, object>>;
  const [proof] = (evidence ?? []) as readonly object[];
  return mapValues({ ...own, ...properties, ...proof, ...(node && (plain(node) as object)) });
}

const mapValues = (object: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(object)
      .map(([key, value]): [string, unknown] => [key, inOrder(key, plain(value))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Parties have no order that all three could give; a root of the peer is a list of one. */
function inOrder(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (/^(country|article|r\d+)$/.test(key)) return value[0];
  if (key !== 'parties') return value;
  return value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The paths of an answer, without the places in lists, at which nothing but empty lists and nulls stand. */
export function emptyPaths(answer: unknown): readonly string[] {
  const seen = new Map<string, boolean>();
  const walk = (value: unknown, path: string): void => {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    seen.set(path, (seen.get(path) ?? false) || !isEmpty);
    if (Array.isArray(value)) for (const item of value) walk(item, `${path}.`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(answer, '');
  return [...seen].filter(([, isFull]) => !isFull).map(([path]) => path);
}
