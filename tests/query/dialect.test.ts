import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/domain/kinds.js';
import { AVOIDED } from './support/avoided.js';
import { compileOf } from './support/plan-of.js';
import { smallSchema } from './support/schema.js';

const SCHEMA = smallSchema();

const LABELS = Object.keys(KINDS).map((kind) => `'${kind}'`);

const QUESTIONS = [
  '{ node(id: "person:a") { id ... on Entity { name } } }',
  '{ nodes(ids: ["person:a", "claim:1"]) { id } }',
  '{ person(name: "a") { name country { name } positions(at: "2017-01-01") { nodes { position { name } date { start } } } } }',
  '{ article(url: "https://example.org") { id sentences { text } claims { totalCount nodes { id } } } }',
  '{ people(filter: { name: { contains: "a" }, not: { articleCount: { gt: 1 } }, meetings: { all: { person: { name: { eq: "b" } } } } }, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) { edges { cursor node { id } } } }',
  '{ agreements(filter: { or: [{ date: { overlaps: { from: "2017-01-01" } } }, { status: { in: [SIGNED] } }] }) { totalCount } }',
  '{ country(code: "IR") { relations(types: [MET_WITH], direction: OUT, last: 5) { nodes { type direction other { name } claim { id } } } } }',
  '{ country(code: "IR") { claims { nodes { id } } partners { edges { over { id } } } articles { edges { mentions { text } } } } }',
  '{ person(id: "person:a") { involved { totalCount nodes { type } } } }',
  '{ search(query: "aa bb", kinds: [PERSON]) { totalCount edges { score snippet { text } cursor } } }',
  '{ statistics { people } }',
];

describe.each(QUESTIONS)('the statement of %s', (question) => {
  const { cypher, parameters } = compileOf(SCHEMA, question);

  it('avoids what the engines do not share', () => {
    expect(AVOIDED.filter(([, pattern]) => pattern.test(cypher))).toEqual([]);
  });

  it('holds no text but its own three and labels', () => {
    expect(
      [...cypher.matchAll(/'[^']*'/g)]
        .map(([text]) => text)
        .filter((text) => !["'Entity'", "' '", "''", ...LABELS].includes(text)),
    ).toEqual([]);
  });

  it('uses every parameter that it sends, and sends every one that it uses', () => {
    const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(parameters).sort());
  });

  it('answers one record of its roots', () => {
    expect(cypher).toMatch(/(^CALL \(\) \{ .* \} RETURN c0(, c\d+)+| RETURN [^{}]+ AS c0)$/s);
  });
});
