// The statements of the bare server: map projections, everything in one record, and how its answer is made of it.
const NEWEST =
  'MATCH (a:Article) WHERE a.publishedKey IS NOT NULL AND a.id IS NOT NULL WITH a ORDER BY a.publishedKey DESC, a.id DESC LIMIT';
const BY_NAME = 'ORDER BY n.nameKey, n.id';
const STATED = "WHERE r.modality = 'actual' AND r.polarity = 'affirmed'";

const page = ({ rows, size }) => ({
  edges: rows.slice(0, size).map((node) => ({ node })),
  pageInfo: { hasNextPage: rows.length > size },
});
const paged = (rows) => ({ articles: page({ rows, size: 20 }) });
const nodes = (rows) => ({ articles: { nodes: rows } });

/** Facts with their ends, or with their evidence too. */
const fact = (isProven, inner, node = 'n') =>
  isProven ? `{confidence: r.confidence, quote: r.quote, node: ${node} {${inner}}}` : `${node} {${inner}}`;

const countriesOf = (isProven) =>
  `CALL (p) { MATCH (p)-[r:CITIZEN_OF]->(n:Country) ${STATED} WITH n, r ${BY_NAME} LIMIT 5 RETURN collect(${fact(isProven, '.id, .name')}) AS countries }`;

const newest = (isProven) => ({
  cypher: `${NEWEST} 50 CALL (a) { MATCH (a)-[:MENTIONS]->(p:Person) WITH p ORDER BY p.nameKey, p.id LIMIT 10 ${countriesOf(isProven)} RETURN collect(p {.id, .name, countries: countries}) AS people } RETURN collect(a {.id, .title, .publishedAt, people: people}) AS articles`,
  reshape: nodes,
});

const partiesOf = (isProven) =>
  `CALL (n) { MATCH (n)<-[r:PARTY_TO]-(x:Country) ${STATED} WITH x, r LIMIT 10 RETURN collect(${fact(isProven, '.id, .name', 'x')}) AS parties }`;

const country = (isProven) => ({
  cypher: `MATCH (c:Country {code: $code}) CALL (c) { MATCH (c)-[r:PARTY_TO]->(n:Agreement) ${STATED} WITH n, r ${BY_NAME} LIMIT 20 ${partiesOf(isProven)} CALL (n) { MATCH (n)<-[:MENTIONS]-(a:Article) WITH a ORDER BY a.publishedKey DESC, a.id DESC LIMIT 10 RETURN collect(a {.id, .title}) AS articles } RETURN collect(${fact(isProven, '.id, .name, parties: parties, articles: articles')}) AS agreements } RETURN c {.id, .name, agreements: agreements}`,
  reshape: (row) => ({ country: row }),
});

const agreementsOf = (isProven) =>
  `CALL (c) { MATCH (c)-[r:PARTY_TO]->(n:Agreement) ${STATED} WITH n, r ${BY_NAME} LIMIT 5 ${partiesOf(isProven)} RETURN collect(${fact(isProven, '.id, .name, parties: parties')}) AS agreements }`;

const deep = (isProven) => ({
  cypher: `${NEWEST} 50 CALL (a) { MATCH (a)-[:MENTIONS]->(p:Person) WITH p ORDER BY p.nameKey, p.id LIMIT 5 CALL (p) { MATCH (p)-[r:CITIZEN_OF]->(c:Country) ${STATED} WITH c, r ORDER BY c.nameKey, c.id LIMIT 2 ${agreementsOf(isProven)} RETURN collect(${fact(isProven, '.id, .name, agreements: agreements', 'c')}) AS countries } RETURN collect(p {.id, .name, countries: countries}) AS people } RETURN collect(a {.id, .title, people: people}) AS articles`,
  reshape: nodes,
});

const spread = (isProven) => ({
  cypher: `MATCH (c:Country {code: $code}) CALL (c) { MATCH (c)-[r:PARTY_TO]->(n:Agreement) ${STATED} WITH n, r ${BY_NAME} LIMIT 10 CALL (n) { MATCH (n)<-[:MENTIONS]-(a:Article) WITH a ORDER BY a.publishedKey DESC, a.id DESC LIMIT 10 CALL (a) { MATCH (a)-[:MENTIONS]->(p:Person) WITH p ORDER BY p.nameKey, p.id LIMIT 5 ${countriesOf(isProven)} RETURN collect(p {.id, .name, countries: countries}) AS people } RETURN collect(a {.id, .title, people: people}) AS articles } RETURN collect(${fact(isProven, '.id, .name, articles: articles')}) AS agreements } RETURN c {.id, .name, agreements: agreements}`,
  reshape: (row) => ({ country: row }),
});

const TWENTY = Array.from({ length: 20 }, (_, index) => index);

const roots = (isProven) => ({
  cypher: `${TWENTY.map((index) => `CALL () { MATCH (p:Entity:Person {id: $p${index}}) ${countriesOf(isProven)} RETURN collect(p {.id, .name, .articleCount, countries: countries})[0] AS r${index} }`).join(' ')} RETURN [${TWENTY.map((index) => `r${index}`).join(', ')}]`,
  reshape: (rows) => Object.fromEntries(rows.map((row, index) => [`r${index}`, row])),
});

export const STATEMENTS = {
  point: {
    cypher:
      'MATCH (a:Article {id: $id}) RETURN a {.id, .title, .publishedAt, .publisher, .section, .language}',
    reshape: (article) => ({ article }),
  },
  newest: newest(false),
  newestProven: newest(true),
  country: country(false),
  countryProven: country(true),
  deep: deep(false),
  deepProven: deep(true),
  spread: spread(false),
  spreadProven: spread(true),
  roots: roots(false),
  rootsProven: roots(true),
  flat: {
    cypher: `${NEWEST} 100 RETURN collect(a {.id, .title, .publishedAt, .publisher, .section, .language})`,
    reshape: nodes,
  },
  edges: {
    cypher: `${NEWEST} 50 CALL (a) { MATCH (a)-[r:MENTIONS]->(p:Person) WITH r, p ORDER BY r.count DESC, r.firstOffset, p.id LIMIT 10 RETURN collect({count: r.count, node: p {.id, .name}}) AS people } RETURN collect(a {.id, .title, people: people})`,
    reshape: (rows) => ({
      articles: {
        edges: rows.map(({ people, ...article }) => ({ node: { ...article, people: { edges: people } } })),
      },
    }),
  },
  filter: {
    cypher:
      'MATCH (:Entity:Person {id: $person})<-[:MENTIONS]-(a:Article) WHERE NOT EXISTS { MATCH (a)-[:MENTIONS]->(:Entity:Country {id: $country}) } WITH a ORDER BY a.publishedKey DESC, a.id DESC LIMIT 20 RETURN collect(a {.id, .title, .publishedAt})',
    reshape: nodes,
  },
  firstPage: { cypher: `${NEWEST} 21 RETURN collect(a {.id, .title, .publishedAt})`, reshape: paged },
  deepPage: {
    cypher:
      'MATCH (a:Article) WHERE a.publishedKey <= $key AND a.id IS NOT NULL AND (a.publishedKey < $key OR a.id < $id) WITH a ORDER BY a.publishedKey DESC, a.id DESC LIMIT 21 RETURN collect(a {.id, .title, .publishedAt})',
    reshape: paged,
  },
};
