import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { signOrder } from '../../src/query/cursor.js';
import { processorTime } from '../support/processor-time.js';
import { planOf } from './support/plan-of.js';
import { smallSchema } from './support/schema.js';

const SCHEMA = smallSchema();

const refuse = (source: string, variables = {}): unknown => {
  try {
    planOf(SCHEMA, source, variables);
    return 'planned';
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.message}`;
    throw error;
  }
};

const cursorOf = (...parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('planning refuses', () => {
  it.each([
    [
      '{ people(first: 101) { totalCount } }',
      'people(first): 101 was given; expected a whole number from 0 to 100, such as 20.',
    ],
    [
      '{ people(last: -1) { totalCount } }',
      'people(last): -1 was given; expected a whole number from 0 to 100, such as 20.',
    ],
    [
      '{ country(code: "IR") { it: agreements(first: 1000) { totalCount } } }',
      'country.agreements(first): 1000 was given; expected a whole number from 0 to 100, such as 20.',
    ],
    [
      '{ claim(id: "claim:1") { evidence(first: 500) { quote } } }',
      'claim.evidence(first): 500 was given; expected a whole number from 0 to 100, such as 20.',
    ],
    [
      '{ people(first: 1, last: 1) { totalCount } }',
      'people(last): first and last exclude each other. Give one of them, such as first: 20.',
    ],
    ['{ person { id } }', 'person: expected exactly one of the arguments id, name; none was given.'],
    [
      '{ person(id: null, name: null) { id } }',
      'person: expected exactly one of the arguments id, name; none was given.',
    ],
    [
      '{ country(id: "country:IR", code: "IR") { id } }',
      'country: expected exactly one of the arguments id, code, name; id and code were given.',
    ],
    ['{ person(name: " ") { id } }', 'person(name): " " was given; expected a name such as "Iran".'],
    [
      '{ people(filter: { name: { eq: null } }) { totalCount } }',
      'people(filter).name.eq: null was given; expected a value to compare with. Leave the operator out to compare with nothing, such as {}.',
    ],
    [
      '{ people(filter: { and: [{ not: { name: null } }] }) { totalCount } }',
      'people(filter).and[0].not.name: null was given; expected Text, such as {}. Leave the field out.',
    ],
    [
      '{ agreements(filter: { parties: { some: null } }) { totalCount } }',
      'agreements(filter).parties.some: null was given; expected an object such as {}. Leave the field out.',
    ],
    [
      '{ agreements(filter: { date: { before: null } }) { totalCount } }',
      'agreements(filter).date.before: null was given; expected a day such as "2017-11-01".',
    ],
    [
      '{ agreements(filter: { date: { overlaps: { from: null } } }) { totalCount } }',
      'agreements(filter).date.overlaps: null was given; expected days such as "2017-11-01". Leave an open end out.',
    ],
    [
      '{ agreements(filter: { date: { overlaps: { from: "2018-01-01", to: "2017-01-01" } } }) { totalCount } }',
      'agreements(filter).date.overlaps: from "2018-01-01" lies after to "2017-01-01". Exchange them.',
    ],
    [
      '{ country(code: "IR") { __typename: name } }',
      'country.name: the alias __typename is taken. Choose another.',
    ],
  ])('%s', (source, message) => {
    expect(refuse(source)).toBe(`BAD_USER_INPUT ${message}`);
  });

  it('more than 100 ids', () => {
    const ids = Array.from({ length: 101 }, (_, index) => `person:${index}`);
    expect(refuse('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(
      'BAD_USER_INPUT nodes(ids): 101 values were given; at most 100 are answered at once.',
    );
  });

  const NO_CURSOR =
    'this is not a cursor. Give one that a list has returned, unchanged, such as pageInfo.endCursor.';
  const OTHER =
    'this cursor belongs to another list or ordering. Give one that this list has returned under the same orderBy, such as pageInfo.endCursor, or leave it out to start anew.';
  it.each([
    ['nothing', '', NO_CURSOR],
    ['a word', 'garbage', NO_CURSOR],
    ['other characters', '%%%', NO_CURSOR],
    ['an empty list', cursorOf(), NO_CURSOR],
    ['a null key', cursorOf('x', null), NO_CURSOR],
    ['an object as key', cursorOf('x', { a: 1 }), NO_CURSOR],
    ['no list', Buffer.from('{"length":3}').toString('base64url'), NO_CURSOR],
    ['5,000 characters', 'A'.repeat(5000), NO_CURSOR],
    ['another ordering', cursorOf('another', 1, 'ann', 'person:ann'), OTHER],
  ])('a cursor that is %s', (_title, after, message) => {
    const source = 'query ($after: String) { people(after: $after) { nodes { id } } }';
    expect(refuse(source, { after })).toBe(`BAD_USER_INPUT people(after): ${message}`);
  });

  const SIGNATURE = signOrder(
    'PersonConnection',
    ['articleCount', 'nameKey', 'id'].map((property) => ({
      on: 'node',
      property,
      descending: property === 'articleCount',
    })),
  );
  it.each([
    [[3, 'ann', 'person:ann'], 'planned'],
    [['3', 'ann', 'person:ann'], `BAD_USER_INPUT people(after): ${OTHER}`],
    [[3, 7, 'person:ann'], `BAD_USER_INPUT people(after): ${OTHER}`],
    [[3, 'ann', true], `BAD_USER_INPUT people(after): ${OTHER}`],
  ])('a cursor whose values are not those of its ordering: %j', (keys, told) => {
    const source = 'query ($after: String) { people(after: $after) { nodes { id } } }';
    expect(refuse(source, { after: cursorOf(SIGNATURE, ...keys) })).toBe(told);
  });

  const nested = (levels: number): string =>
    levels === 0 ? 'name' : `relations { edges { node { other { ${nested(levels - 1)} } } } }`;

  it('more than 8 levels of objects, edges, node, nodes and pageInfo not counted', () => {
    expect(refuse(`{ country(code: "IR") { ${nested(3)} agreements { nodes { date { start } } } } }`)).toBe(
      'planned',
    );
    expect(refuse(`{ country(code: "IR") { ${nested(4)} } }`)).toBe(
      'QUERY_TOO_DEEP The field "country" nests 9 levels of objects; at most 8 are answered (edges, node, nodes and pageInfo are not counted). Ask for the rest in a second request, by the ids of the first.',
    );
  });

  it('levels hidden in fragments', () => {
    const source = `{ country(code: "IR") { ...a } } fragment a on Entity { relations { nodes { other { ...b } } } }
      fragment b on Entity { relations { nodes { other { ${nested(2)} } } } }`;
    expect(refuse(source)).toMatch(/^QUERY_TOO_DEEP The field "country" nests 9 levels/);
  });

  it('more than 90 lists of one thing', () => {
    const lists = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) => `l${index}: relations(first: ${index}) { totalCount }`,
      ).join(' ');
    expect(refuse(`{ country(code: "IR") { ${lists(90)} } }`)).toBe('planned');
    expect(refuse(`{ country(code: "IR") { ${lists(91)} } }`)).toBe(
      'QUERY_TOO_COSTLY More than 90 lists of one thing are asked for, over all the kinds that it may be of. Ask for fewer at once.',
    );
  });
});

it('plans 8 levels of things of any kind, since the kinds share the plan of a field', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'name' : `relations { nodes { other { id ${nested(levels - 1)} } } }`;
  const before = processorTime();
  expect(refuse(`{ node(id: "country:IR") { ... on Entity { ${nested(3)} } } }`)).toBe('planned');
  expect(processorTime() - before).toBeLessThan(1000);
});
