import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { KINDS } from '../../src/domain/kinds.js';
import { planOperation } from '../../src/query/operation.js';
import type { Cypher } from '../../src/store/store.js';
import { AVOIDED } from '../query/support/avoided.js';
import { OPERATIONS } from '../support/operations.js';

const LABELS = Object.keys(KINDS).map((kind) => `'${kind}'`);
const schema = createSchema();
const DIALECT = {
  searchClause: 'CALL search($searchQuery, $searchLimit) YIELD node, score' as Cypher,
  takesHints: false,
  searchQuery: (text: string) => text,
};

function compileOf(query: string) {
  const [operation] = parse(query).definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
  const { compiled } = planOperation({
    schema,
    operation,
    fragments: {},
    variables: coerced,
    dialect: DIALECT,
  });
  if (compiled === undefined) throw new Error('the question needs no statement');
  return compiled;
}

const QUESTIONS: readonly (readonly [name: string, query: string])[] = [
  ...OPERATIONS.map(({ name, query }) => [name, query] as const),
  ['a timeline of everything', '{ timeline(from: "2017-01-01") { totalCount edges { date { start } } } }'],
  ['a timeline of a person', '{ person(id: "person:a") { timeline(last: 3) { nodes { __typename } } } }'],
  ['a path over some types', '{ path(from: "country:IR", to: "country:RU", types: [MET_WITH]) { length } }'],
  [
    'a neighborhood',
    '{ neighborhood(of: "country:IR", depth: 2) { hasMore nodes { id } relations { type } } }',
  ],
  ['facets alone', '{ articles { facets { of values { value count } } } }'],
  [
    'an order by counts, behind a cursor of its own',
    '{ countries(first: 3, orderBy: [{ field: EVENT_COUNT }, { field: AGREEMENT_COUNT }]) { edges { cursor } } }',
  ],
  [
    'mentions by what they refer to',
    '{ article(id: "article:a") { mentions(filter: { entity: { name: { eq: "a" } } }) { totalCount } } }',
  ],
];

describe.each(QUESTIONS)('the statement of %s', (_name, query) => {
  const { cypher, parameters } = compileOf(query);

  it('avoids what the engines do not share', () => {
    expect(AVOIDED.filter(([, pattern]) => pattern.test(cypher))).toEqual([]);
  });

  it('holds no text but labels and the three of its own', () => {
    const texts = [...cypher.matchAll(/'[^']*'/g)].map(([text]) => text);
    expect(texts.filter((text) => !["'Entity'", "' '", "''", ...LABELS].includes(text))).toEqual([]);
  });

  it('uses every parameter that it sends, and sends every one that it uses', () => {
    const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(parameters).sort());
  });
});

describe('the text of a statement', () => {
  it.each([
    [
      '{ path(from: "country:IR", to: "country:RU", maxLength: 2, types: [MET_WITH]) { length } }',
      '{ path(from: "person:a", to: "person:b", maxLength: 4, types: [PARTY_TO, OWNS]) { length } }',
    ],
    [
      '{ neighborhood(of: "country:IR", first: 3) { hasMore } }',
      '{ neighborhood(of: "country:RU", depth: 2) { hasMore } }',
    ],
    [
      '{ timeline(about: ["country:IR"], to: "2018-01-01", modality: [ACTUAL, HYPOTHETICAL]) { totalCount } }',
      '{ timeline(about: ["country:IR", "country:RU"], to: "2019-01-01", modality: [PLANNED, ACTUAL]) { totalCount } }',
    ],
    // One value is compared with, of several one is looked for: two shapes of a list.
    [
      '{ timeline(about: ["country:IR"], to: "2018-01-01") { totalCount } }',
      '{ timeline(about: ["country:IR", "country:RU"], to: "2019-01-01", modality: [PLANNED]) { totalCount } }',
    ],
    [
      '{ claims { facets(of: [YEAR], first: 1) { of } } }',
      '{ claims { facets(of: [YEAR], first: 50) { of } } }',
    ],
  ])('is the same for %s and %s', (left, right) => {
    expect(compileOf(left).cypher).toBe(compileOf(right).cypher);
  });
});
