import { expect, it } from 'vitest';
import { listQuestions } from '../../src/console/analysts.js';
import { findUnknownNames } from '../../src/console/unknown-names.js';

it.each([
  ['MATCH (p:Persn) RETURN p', /^The graph has no label Persn; it has Entity, .*Person, Country, .+\.$/],
  [
    'MATCH (p:Person)-[r:MET|VISITED]->(q) RETURN r',
    /^The graph has no relationship type MET; it has .+ MET_WITH/,
  ],
  ['MATCH (p:`Persn`) RETURN p', /no label Persn;/],
  ['MATCH (p:person) RETURN p', /no label person;/],
  [
    'MATCH (p:Person) WHERE p.nam = "x" RETURN p',
    /^p has no property nam; it has .*country, .*id, name, .+\.$/,
  ],
  ['MATCH (:Person)-[m:MET_WITH]-() RETURN m.text', /^m has no property text; it has .*quote, .+\.$/],
])('names what the graph does not have: %s', (question, hint) => {
  expect(findUnknownNames(question)).toMatch(hint);
});

it.each([
  'MATCH (p:Person {name: "x"})-[:MET_WITH|VISITED]-(q:Country) RETURN p {.name, of: q.name}',
  'WITH {a: b} AS m, [x IN [1, 2] | x] AS l RETURN m, l, "(:Nothing)" // (:Nothing)',
  'MATCH (p:Person)-[m:MET_WITH]-(c) WITH p, m, {nam: 1} AS n RETURN p.name, m.quote, n.nam, c.nam, date.truncate("year")',
  'MATCH ()-[r:PARTY_TO|MENTIONS]->() RETURN r.count',
  'MATCH (x:Person|Country) RETURN x.iso3',
  'MATCH (n:Person) WITH {nam: n.name} AS n RETURN n.nam',
  'MATCH (x:Person:Entity) RETURN x.honorific, x.rank // (x:Claim) x.nam',
  'MATCH (n) WHERE (n:Person OR n:Country) RETURN n',
])('knows all of %s', (question) => {
  expect(findUnknownNames(question)).toBeUndefined();
});

it('knows all that the analysts’ questions name', () => {
  for (const { text } of listQuestions()) expect(findUnknownNames(text)).toBeUndefined();
});
