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
  [
    "MATCH (g:Agreement {status: 'SIGNED', type: 'treaty'}) RETURN g",
    /^status of Agreement is never 'SIGNED'; it is one of proposed, .*signed, [^.]+\.$/,
  ],
  ["MATCH (g:Agreement) WHERE g.status = 'Signed' RETURN g", /^status of g is never 'Signed'; it is one of /],
  ["MATCH (g:Agreement) WHERE g.status IN ['signed', 'done'] RETURN g", /^status of g is never 'done'; /],
  ["MATCH ()-[:PARTY_TO {role: 'host'}]->() RETURN 1 AS one", /^role of PARTY_TO is never 'host'; /],
  ["MATCH ()-[r:VISITED]->() WHERE r.modality = 'real' RETURN r", /^modality of r is never 'real'; /],
  ['MATCH (g:Agreement {state: "signed"}) RETURN g', /^Agreement has no property state; it has type, /],
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
  'MATCH (l:Ledger) RETURN l.lines',
  "MATCH (g:Agreement {status: $s, name: 'SIGNED'}) WHERE g.status = toLower('SIGNED') RETURN g",
  "MATCH (g:Agreement {status: 'sig' + 'ned'})-[r:PARTY_TO]-(c {status: 'SIGNED'}) WHERE r.role = 'party' RETURN c",
  "MATCH (x:Agreement|Event {status: 'SIGNED'}) RETURN x {status: 'SIGNED'}",
])('knows all of %s', (question) => {
  expect(findUnknownNames(question)).toBeUndefined();
});

it('tells each property of a label that is meant once, and none of a label that is unknown', () => {
  const properties = /it has (.+)\.$/.exec(findUnknownNames('MATCH (n:Entity) RETURN n.nam') ?? '')?.[1];
  const names = properties?.split(', ') ?? [];
  expect(names).toEqual([...new Set(names)]);
  expect(names).not.toContain('predicate');
  expect(findUnknownNames('MATCH (p:Persn) RETURN p.nam')).not.toContain('nameKey');
});

it('knows all that the analysts’ questions name', () => {
  for (const { text } of listQuestions()) expect(findUnknownNames(text)).toBeUndefined();
});
