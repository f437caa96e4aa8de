import { describe, expect, it } from 'vitest';
import { compile, stampBy } from '../../src/query/compile.js';
import { encodeCursor, signOrder } from '../../src/query/cursor.js';
import type { Cypher } from '../../src/store/store.js';
import { compileOf, DIALECT, planOf } from './support/plan-of.js';
import { smallSchema } from './support/schema.js';

const SCHEMA = smallSchema();

describe('the statement', () => {
  it('of a list with facts and their evidence is one, positional, limited before it projects', () => {
    const source = `{ agreements(first: 5) { nodes { name parties { edges { role node { ... on Country { code } } evidence { quote } } } } } }`;
    const { cypher, parameters } = compileOf(SCHEMA, source);
    expect(cypher.replaceAll(/ (?=CALL|WITH|RETURN|\})/g, '\n')).toBe(
      [
        'MATCH (n0:Agreement) WHERE n0.nameKey IS NOT NULL AND n0.id IS NOT NULL',
        'WITH n0 ORDER BY n0.nameKey, n0.id LIMIT $p0',
        'CALL (n0) { MATCH (n0)<-[r2:PARTY_TO]-(n2:Entity) WHERE (n2:Person OR n2:Country) AND r2.modality = $p1 AND r2.polarity = $p2',
        'WITH n2, r2 ORDER BY r2.dateKey DESC, r2.claimId, n2.id LIMIT $p3',
        'CALL (r2) { MATCH (t4:Claim {id: r2.claimId}) UNWIND t4.firstSentences[..$p4] AS i4 MATCH (n4:Sentence {id: i4}) MATCH (t4)-[r4:SUPPORTED_BY]->(n4:Sentence)',
        'WITH n4, r4 ORDER BY r4.publishedKey, r4.articleId, r4.start LIMIT $p5',
        'RETURN collect([r4.quote]) AS c3x',
        '}',
        "RETURN collect([r2.role, CASE WHEN n2:Person THEN 'Person' WHEN n2:Country THEN 'Country' END, n2.code, c3x]) AS c1x",
        '}',
        'RETURN collect([n0.name, c1x]) AS c0',
      ].join('\n'),
    );
    expect(parameters).toEqual({ p0: 5, p1: 'actual', p2: 'affirmed', p3: 10, p4: 3, p5: 3 });
  });

  it('of things that many rows share puts each into a table once, the rows having its id and what leads there', () => {
    const source = `{ agreements(first: 5) { nodes { parties { edges { role node { ... on Country { name agreements { nodes { name } } } } } } } } }`;
    const { cypher, placings } = compileOf(SCHEMA, source);
    expect(
      cypher
        .replaceAll(/ (?=CALL|WITH|RETURN|\})/g, '\n')
        .split('\n')
        .slice(2),
    ).toEqual([
      'CALL (n0) { MATCH (n0)<-[r2:PARTY_TO]-(n2:Entity) WHERE (n2:Person OR n2:Country) AND r2.modality = $p1 AND r2.polarity = $p2',
      'WITH n2, r2 ORDER BY r2.dateKey DESC, r2.claimId, n2.id LIMIT $p3',
      'RETURN collect([n2.id, r2.role]) AS c1x, collect(n2) AS d1',
      '}',
      'WITH collect([c1x]) AS c0r, collect(d1) AS g3',
      'CALL (g3) { UNWIND g3 AS u3_0 UNWIND u3_0 AS n3',
      'WITH DISTINCT n3',
      'CALL (n3) { MATCH (n3)-[r5:PARTY_TO]->(n5:Agreement) WHERE r5.modality = $p4 AND r5.polarity = $p5',
      'WITH n5, r5 ORDER BY r5.dateKey DESC, r5.claimId, n5.id LIMIT $p6',
      'RETURN collect([n5.name]) AS c4x',
      '}',
      "RETURN collect([null, CASE WHEN n3:Person THEN 'Person' WHEN n3:Country THEN 'Country' END, n3.name, c4x, n3.id]) AS t3",
      '}',
      'RETURN [c0r, t3] AS c0',
    ]);
    expect(placings).toEqual([{ positions: [0], tables: [{ path: [0], key: 4, own: [0], tables: [] }] }]);
  });

  it('of rows that lie deep puts them into a table too, unless a row is but one value', () => {
    const inAgreements = (nodes: string) => `agreements(first: 5) { nodes { ${nodes} } }`;
    const inParties = (nodes: string) => `parties { nodes { ... on Country { ${nodes} } } }`;
    const deep = (leaf: string) =>
      `{ ${inAgreements(inParties(inAgreements(inParties(inAgreements(leaf)))))} }`;
    const tableNodes = ({ cypher }: { readonly cypher: string }) => cypher.match(/WITH DISTINCT/g)?.length;
    expect(tableNodes(compileOf(SCHEMA, deep('id name')))).toBe(4);
    expect(tableNodes(compileOf(SCHEMA, deep('name')))).toBe(3);
  });

  it('of the one thing of an id seeks it alone, without an order', () => {
    expect(compileOf(SCHEMA, '{ article(id: "article:1") { title } }')).toMatchObject({
      cypher: 'MATCH (n0:Article {id: $p0}) WITH n0 RETURN collect([n0.title]) AS c0',
      parameters: { p0: 'article:1' },
    });
  });

  it('of an entity goes on from what has the id, which is not sought again', () => {
    const { cypher } = compileOf(SCHEMA, '{ person(id: "person:a") { name } }');
    expect(cypher).toContain(
      'UNWIND present + former AS n0 WITH n0 WHERE n0:Person WITH n0 ORDER BY n0.id LIMIT $p1 RETURN',
    );
    expect(cypher).not.toContain('{id:');
  });

  it('of several roots reads each in a scope of its own', () => {
    const { cypher } = compileOf(SCHEMA, '{ statistics { people claims } }');
    expect(cypher).toMatch(/^CALL \(\) \{ .* AS c0 \} CALL \(\) \{ .* AS c1 \} RETURN c0, c1$/);
  });

  it('with a stamp has it as its last value, whatever is found', () => {
    const stamping = 'MATCH (m:Meta) RETURN collect(m.seq) AS stamp' as Cypher;
    const stamped = (source: string): string => stampBy(stamping, compileOf(SCHEMA, source));
    expect(stamped('{ article(id: "article:1") { title } }')).toBe(
      `CALL () { ${stamping} } CALL () { MATCH (n0:Article {id: $p0}) WITH n0 RETURN collect([n0.title]) AS c0 } RETURN c0, stamp`,
    );
    expect(stamped('{ statistics { people claims } }')).toMatch(/ RETURN c0, c1 \} RETURN c0, c1, stamp$/);
  });

  it('of more evidence than is kept at hand looks through all of it', () => {
    const source = `{ claim(id: "claim:1") { evidence(first: 4) { quote } } }`;
    expect(compileOf(SCHEMA, source).cypher).toContain(
      'CALL (n0) { MATCH (n0)-[r2:SUPPORTED_BY]->(n2:Sentence) WITH n2, r2 ORDER BY',
    );
  });

  it('of a page begins where an index on the first key finds the cursor', () => {
    const order = ['nameKey', 'id'].map((property) => ({ on: 'node' as const, property, descending: true }));
    const after = encodeCursor(signOrder('PersonConnection', order), ['bob', 'person:bob']);
    const source = `query ($after: String) { people(after: $after, orderBy: [{ field: NAME, direction: DESC }]) { nodes { name } } }`;
    expect(compileOf(SCHEMA, source, { after })).toMatchObject({
      cypher:
        'MATCH (n0:Person) WHERE n0.nameKey IS NOT NULL AND n0.id IS NOT NULL AND n0.nameKey <= $p0 AND (n0.nameKey < $p0 OR n0.id < $p1) WITH n0 ORDER BY n0.nameKey DESC, n0.id DESC LIMIT $p2 RETURN collect([n0.name]) AS c0',
      parameters: { p0: 'bob', p1: 'person:bob', p2: 20 },
    });
  });

  it('of a list without filter names the index that gives its order, for each key behind a cursor', () => {
    const order = ['nameKey', 'id'].map((property) => ({ on: 'node' as const, property, descending: true }));
    const after = encodeCursor(signOrder('PersonConnection', order), ['bob', 'person:bob']);
    const source = `query ($after: String) { people(first: 1, after: $after, orderBy: [{ field: NAME, direction: DESC }]) { nodes { name } } }`;
    const plan = planOf(SCHEMA, source, { after });
    const seek = (test: string): string =>
      `MATCH (n0:Person) USING INDEX n0:Person(nameKey, id) WHERE ${test} WITH n0 ORDER BY n0.nameKey DESC, n0.id DESC LIMIT $p2`;
    const row = '[n0, n0.nameKey, n0.id]';
    const near = `CALL () { CALL () { ${seek('n0.nameKey = $p0 AND n0.id < $p1')} RETURN ${row} AS x } RETURN collect(x) AS near }`;
    const far = `CALL (near) { WITH CASE WHEN size(near) < $p2 THEN $p0 END AS first ${seek('n0.nameKey < first AND n0.id IS NOT NULL')} RETURN collect(${row}) AS far }`;
    expect(compile(plan.columns, { ...DIALECT, takesHints: true })).toMatchObject({
      cypher: `${near} ${far} UNWIND near + far AS x WITH x[0] AS n0, x[1] AS n0k0, x[2] AS n0k1 WITH n0, n0k0, n0k1 ORDER BY n0k0 DESC, n0k1 DESC LIMIT $p3 RETURN collect([n0.name]) AS c0`,
      parameters: { p0: 'bob', p1: 'person:bob', p2: 1, p3: 1 },
    });
  });

  it('of filters keeps what is unknown out, within not too', () => {
    const source = `{ people(filter: { not: { honorific: { eq: "Dr" } }, meetings: { none: { role: { eq: "x" } } } }) { totalCount } }`;
    expect(compileOf(SCHEMA, source)).toMatchObject({
      cypher:
        'MATCH (n0:Person) WHERE n0.articleCount IS NOT NULL AND n0.nameKey IS NOT NULL AND n0.id IS NOT NULL AND NOT EXISTS { MATCH (n0)-[r1:MET_WITH]-(n1:Entity) WHERE (n1:Person OR n1:Country) AND r1.modality = $p0 AND r1.polarity = $p1 AND r1.role = $p2 } AND NOT coalesce(toLower(n0.honorific) = $p3, false) RETURN count(n0) AS c0',
      parameters: { p0: 'actual', p1: 'affirmed', p2: 'x', p3: 'dr' },
    });
  });

  it.each([
    ['[ACTUAL]', 'r2.modality = $p1', 'actual'],
    ['[ACTUAL, PLANNED]', 'r2.modality IN $p1', ['actual', 'planned']],
  ])('of the values %s compares with one rather than look through a list', (values, test, parameter) => {
    const source = `{ agreements(first: 5) { nodes { parties(modality: ${values}) { nodes { __typename } } } } }`;
    const { cypher, parameters } = compileOf(SCHEMA, source);
    expect(cypher).toContain(test);
    expect(parameters.p1).toEqual(parameter);
  });

  it('of counts reads the count store', () => {
    expect(compileOf(SCHEMA, '{ statistics { people claims } }')).toMatchObject({
      cypher:
        'CALL () { MATCH (n0:Person) RETURN count(n0) AS c0 } CALL () { MATCH (n1:Claim) RETURN count(n1) AS c1 } RETURN c0, c1',
      parameters: {},
    });
  });

  it.each([
    ['{ person(name: "Ann") { id } }', '{ person(name: "Bob") { name: id } }'],
    [
      '{ people(first: 3, filter: { name: { eq: "a" } }) { nodes { id } } }',
      '{ people(last: 9, filter: { name: { eq: "b" } }) { edges { node { id } } } }'.replace('last', 'first'),
    ],
    ['{ nodes(ids: ["person:a"]) { id } }', '{ nodes(ids: ["person:b", "country:IR"]) { id } }'],
    [
      '{ search(query: "aa", kinds: [PERSON]) { nodes { ... on Node { id } } } }',
      '{ search(query: "bb cc", kinds: [COUNTRY, PERSON]) { nodes { ... on Node { id } } } }',
    ],
    [
      '{ country(code: "IR") { relations(types: [MET_WITH], direction: IN) { totalCount } } }',
      '{ country(code: "RU") { relations(types: [PARTY_TO, MET_WITH], direction: OUT) { totalCount } } }',
    ],
  ])('is the same text for %s and %s', (left, right) => {
    expect(compileOf(SCHEMA, left).cypher).toBe(compileOf(SCHEMA, right).cypher);
  });
});
