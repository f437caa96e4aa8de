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
])('names what the graph does not have: %s', (question, hint) => {
  expect(findUnknownNames(question)).toMatch(hint);
});

it.each([
  'MATCH (p:Person {name: "x"})-[:MET_WITH|VISITED]-(q:Country) RETURN p {.name, of: q.name}',
  'WITH {a: b} AS m, [x IN [1, 2] | x] AS l RETURN m, l, "(:Nothing)" // (:Nothing)',
  'MATCH (n) WHERE (n:Person OR n:Country) RETURN n',
])('knows all of %s', (question) => {
  expect(findUnknownNames(question)).toBeUndefined();
});

it('knows all that the analysts’ questions name', () => {
  for (const { text } of listQuestions()) expect(findUnknownNames(text)).toBeUndefined();
});
