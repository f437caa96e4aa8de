import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { planOperation } from '../../src/query/operation.js';
import { type OpenStore, STORES } from '../support/stores.js';
import { type Ask, askOf } from './support/ask.js';
import { writeGraph } from './support/graph.js';
import { compileOf } from './support/plan-of.js';
import { readingsOf } from './support/readings.js';
import { smallSchema } from './support/schema.js';

const SCHEMA = smallSchema();

/** Texts that would change a statement if they stood in it. */
const HOSTILE = [
  `'`,
  `"`,
  '`',
  '\\',
  `' OR 1=1 //`,
  `" OR true RETURN n //`,
  '`}) DETACH DELETE (n) //',
  `\\u0027 OR 1=1 //`,
  `\u0027}) MATCH (n) DETACH DELETE n RETURN '`,
  '}) } RETURN 1 AS c0 UNION CALL () { MATCH (n) SET n.evil = true',
  '$p0',
  'person:a\u0000b',
  '/* */ // --',
  '{{constructor.constructor}}',
  '\uD800',
  '😀'.repeat(50),
];

/** One question per way in which a text of a request reaches the planner. */
const QUESTIONS: readonly string[] = [
  '{ node(id: $x) { id } }',
  '{ nodes(ids: [$x, $x]) { id } }',
  '{ person(id: $x) { id } }',
  '{ person(name: $x) { id } }',
  '{ country(code: $x) { id } }',
  '{ article(url: $x) { id } }',
  '{ search(query: $x) { nodes { ... on Node { id } } } }',
  '{ search(query: $x) { edges { text } } }',
  '{ people(after: $x) { nodes { id } } }',
  '{ people(before: $x) { nodes { id } } }',
  '{ people(filter: { id: { eq: $x } }) { nodes { id } } }',
  '{ people(filter: { id: { in: [$x] } }) { nodes { id } } }',
  '{ people(filter: { name: { eq: $x, contains: $x, startsWith: $x, in: [$x] } }) { nodes { id } } }',
  '{ people(filter: { honorific: { contains: $x } }) { nodes { id } } }',
  '{ people(filter: { or: [{ not: { meetings: { all: { person: { name: { eq: $x } } } } } }] }) { nodes { id } } }',
  '{ agreements(filter: { date: { overlaps: { from: $x, to: $x }, before: $x, after: $x } }) { nodes { id } } }',
  '{ agreements(filter: { parties: { some: { role: { eq: $x } } } }) { nodes { id } } }',
  '{ articles(filter: { publishedAt: { before: $x } }) { nodes { id } } }',
  '{ country(code: "IR") { agreements(with: [$x]) { nodes { id } } } }',
  '{ country(code: "IR") { relations(with: $x) { nodes { type } } } }',
  '{ country(code: "IR") { meetings(after: $x) { edges { cursor } } } }',
  '{ person(name: "Rouhani") { positions(at: $x) { nodes { position { id } } } } }',
];
const typed = (question: string): string =>
  `query ($x: ${/\b(id|ids|with):? ?\[?\$x/.test(question) ? 'ID' : 'String'}!) ${question}`;

describe('the text of a statement', () => {
  const compiled = (question: string, x: string): string | undefined => {
    try {
      return compileOf(SCHEMA, typed(question), { x }).cypher;
    } catch (error) {
      if (error instanceof AppError || /needs no statement/.test(String(error))) return undefined;
      throw error;
    }
  };

  it.each(QUESTIONS)('is the same whatever stands in %s', (question) => {
    const texts = new Set(HOSTILE.map((x) => compiled(question, x)).filter((text) => text !== undefined));
    const usual = compiled(question, 'person:usual');
    if (usual !== undefined) texts.add(usual);
    expect(texts.size).toBeLessThanOrEqual(1);
  });
});

/** Several of the questions in one operation, each under a key of its own. */
const together = (questions: readonly string[]): string => {
  const roots = questions.map((question, index) => {
    const root = question.slice(1, -1).trim();
    return `r${index}: ${/\b(id|ids|with):? ?\[?\$x/.test(question) ? root.replaceAll('$x', '$i') : root}`;
  });
  return `query ($x: String!, $i: ID!) { ${roots.join(' ')} r99: node(id: $i) { id } r98: person(name: $x) { id } }`;
};
const SEVERAL = [QUESTIONS.slice(0, 8), QUESTIONS.slice(8, 16), QUESTIONS.slice(16)].map(together);

describe('the text of a statement of several roots', () => {
  it.each(SEVERAL)('is the same whatever stands in %s', (question) => {
    const texts = new Map<string, Set<string | undefined>>();
    for (const x of HOSTILE) {
      const { roots, compiled } = planOperation(readingsOf(SCHEMA, question)({ x, i: x }));
      const columns = [...roots].map(([key, root]) =>
        'plan' in root ? `${key}:${root.plan.columns.length}` : key,
      );
      texts.set(columns.join(), (texts.get(columns.join()) ?? new Set()).add(compiled?.cypher));
    }
    expect([...texts.values()].map(({ size }) => size)).toEqual([...texts].map(() => 1));
  });
});

describe.each(STORES)('on $name', ({ open }) => {
  let opened: OpenStore;
  let ask: Ask;

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    ask = askOf(SCHEMA, opened.store);
  });
  afterAll(() => opened.close());

  it.each(QUESTIONS)('hostile texts in %s find nothing and change nothing', async (question) => {
    for (const x of HOSTILE) {
      const { errors } = await ask(typed(question), { x });
      for (const error of errors ?? []) expect(error.message).toMatch(/^\w+(\.\w+)*\(\w+\)/);
    }
    expect(await ask('{ statistics { people claims } }')).toEqual({
      data: { statistics: { people: 5, claims: 6 } },
    });
  });

  it.each(SEVERAL)('hostile texts in several roots change nothing: %s', async (question) => {
    for (const x of HOSTILE) await ask(question, { x, i: x });
    expect(await ask('{ statistics { people claims } }')).toEqual({
      data: { statistics: { people: 5, claims: 6 } },
    });
  });
});
