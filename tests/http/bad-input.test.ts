import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

let server: RunningServer;
/** Of people by name: as it is, cut in half, and as another ordering takes it. */
let cursor = '';
beforeAll(async () => {
  server = await startServer();
  const { data } = await server.ask<{ people: { pageInfo: { endCursor: string } } }>(
    '{ people(first: 1, orderBy: { field: NAME, direction: ASC }) { pageInfo { endCursor } } }',
  );
  cursor = data.people.pageInfo.endCursor;
});
afterAll(async () => {
  await server.stop();
  removeDataDir(server.dataDir);
});

const CURSOR = 'query Q($after: String) { people(after: $after) { nodes { id } } }';
const FILTER = 'query Q($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }';
const page = (argument: string): string => `{ people(${argument}) { nodes { id } } }`;
const claims = (filter: string): string => `{ claims(filter: ${filter}) { totalCount } }`;

const NONE = (): Variables => ({});
type Variables = Readonly<Record<string, unknown>>;
const ROWS: readonly (readonly [
  what: string,
  query: string,
  path: string,
  message: string,
  variables: () => Variables,
])[] = [
  [
    'an unknown enum',
    claims('{ predicate: { eq: LIKES } }'),
    'claims',
    'claims(filter).predicate.eq: LIKES is no Predicate; expected one such as HOLDS_POSITION.',
    NONE,
  ],
  [
    'an unknown enum in a variable',
    FILTER,
    'claims',
    'claims(filter): Variable "$filter" got invalid value "LIKES" at "filter.predicate.eq"; "LIKES" is no Predicate; expected one such as HOLDS_POSITION.',
    () => ({ filter: { predicate: { eq: 'LIKES' } } }),
  ],
  [
    'a text for an enum',
    claims('{ modality: { in: ["actual"] } }'),
    'claims',
    'claims(filter).modality.in: "actual" is no Modality; expected one of ACTUAL, PLANNED, HYPOTHETICAL.',
    NONE,
  ],
  [
    'a negative first',
    page('first: -1'),
    'people',
    'people(first): -1 was given; expected a whole number from 0 to 100, such as 20.',
    NONE,
  ],
  [
    'first: 101',
    page('first: 101'),
    'people',
    'people(first): 101 was given; expected a whole number from 0 to 100, such as 20.',
    NONE,
  ],
  [
    'both first and last',
    page('first: 1, last: 1'),
    'people',
    'people(last): first and last exclude each other. Give one of them, such as first: 20.',
    NONE,
  ],
  [
    'a cursor of another ordering',
    CURSOR,
    'people',
    'people(after): this cursor belongs to another list or ordering. Give one that this list has returned under the same orderBy, such as pageInfo.endCursor, or leave it out to start anew.',
    () => ({ after: cursor }),
  ],
  [
    'a cursor cut in half',
    CURSOR,
    'people',
    'people(after): this is not a cursor. Give one that a list has returned, unchanged, such as pageInfo.endCursor.',
    () => ({ after: cursor.slice(0, cursor.length / 2) }),
  ],
  [
    'an impossible date',
    claims('{ date: { before: "2017-02-30" } }'),
    'claims',
    'claims(filter).date.before: "2017-02-30" is not a day of the calendar such as "2017-11-01".',
    NONE,
  ],
  [
    'an impossible date in a variable',
    FILTER,
    'claims',
    'claims(filter): Variable "$filter" got invalid value "2017-02-30" at "filter.date.before"; "2017-02-30" is not a day of the calendar such as "2017-11-01".',
    () => ({ filter: { date: { before: '2017-02-30' } } }),
  ],
  [
    'a filter with null',
    page('filter: { name: null }'),
    'people',
    'people(filter).name: null was given; expected NameOperators, such as {}. Leave the field out.',
    NONE,
  ],
  [
    'an operator with null',
    page('filter: { name: { eq: null } }'),
    'people',
    'people(filter).name.eq: null was given; expected a value to compare with. Leave the operator out to compare with nothing, such as {}.',
    NONE,
  ],
  [
    'an unknown kind of id',
    '{ node(id: "planet:mars") { id } }',
    'node',
    'node(id): "planet:mars" is an id of no kind; expected one such as "country:IR".',
    NONE,
  ],
  [
    'the same in a look-up',
    '{ it: person(id: "mars") { id } }',
    'it',
    'person(id): "mars" is an id of no kind; expected one such as "country:IR".',
    NONE,
  ],
  [
    'the same at the end of a path',
    '{ path(from: "country:IR", to: "mars") { length } }',
    'path',
    'path(to): "mars" is an id of no kind; expected one such as "country:IR".',
    NONE,
  ],
  [
    'the same around something',
    '{ neighborhood(of: "mars") { nodes { id } } }',
    'neighborhood',
    'neighborhood(of): "mars" is an id of no kind; expected one such as "country:IR".',
    NONE,
  ],
  [
    'the same on a timeline',
    '{ timeline(about: ["mars"]) { totalCount } }',
    'timeline',
    'timeline(about): "mars" is an id of no kind; expected one such as "country:IR".',
    NONE,
  ],
  [
    'the same below a thing',
    '{ country(code: "IR") { relations(with: "mars") { totalCount } } }',
    'country',
    'country.relations(with): "mars" is an id of no kind; expected one such as "country:IR".',
    NONE,
  ],
  [
    'the same in a filter',
    page('filter: { id: { eq: "mars" } }'),
    'people',
    'people(filter).id.eq: "mars" is an id of no kind; expected one such as "country:IR".',
    NONE,
  ],
  [
    'the same among the ids of a filter',
    'query Q($ids: [ID!]) { people(filter: { meetings: { some: { person: { id: { in: $ids } } } } }) { nodes { id } } }',
    'people',
    'people(filter).meetings.some.person.id.in: "mars" is an id of no kind; expected one such as "country:IR".',
    () => ({ ids: ['country:IR', 'mars'] }),
  ],
  [
    'a number beyond the largest',
    '{ agreements(filter: { amount: { gte: 1e400 } }) { totalCount } }',
    'agreements',
    'agreements(filter).amount.gte: the number is beyond the largest, 1.8e308; expected one such as 1000000.',
    NONE,
  ],
  [
    'the same for an operator',
    claims('{ confidence: { lt: -1e400 } }'),
    'claims',
    'claims(filter).confidence.lt: the number is beyond the largest, 1.8e308; expected one such as 1000000.',
    NONE,
  ],
  [
    'a text for a number',
    page('first: "3"'),
    'people',
    'people(first): Int cannot represent non-integer value: "3"; expected a whole number such as 20.',
    NONE,
  ],
  [
    'a text for a number in a variable',
    'query Q($first: Int) { people(first: $first) { nodes { id } } }',
    'people',
    'people(first): Variable "$first" got invalid value "3"; Int cannot represent non-integer value: "3"; expected a whole number such as 20.',
    () => ({ first: '3' }),
  ],
  [
    'a number for a text',
    page('filter: { name: { eq: 3 } }'),
    'people',
    'people(filter).name.eq: String cannot represent a non string value: 3; expected a text such as "Iran".',
    NONE,
  ],
  [
    'a text for an object',
    page('filter: { name: "x" }'),
    'people',
    'people(filter).name: Expected value of type "NameOperators", found "x"; expected an object of its fields such as {}.',
    NONE,
  ],
  [
    'null for an id',
    '{ node(id: null) { id } }',
    'node',
    'node(id): Expected value of type "ID!", found null; expected an id such as "country:IR".',
    NONE,
  ],
];

describe('bad input', () => {
  it.each(ROWS)(
    'is refused with its place, what was expected and an example: %s',
    async (what, query, path, message, variables) => {
      const { status, errors } = await server.ask(query, variables());
      expect(errors).toEqual([
        {
          message,
          path: [path],
          locations: expect.anything(),
          extensions: { code: 'BAD_USER_INPUT', ...(what === 'first: 101' && { reason: 'MAX_PAGE_SIZE' }) },
        },
      ]);
      expect([200, 400]).toContain(status);
    },
  );

  it('is refused every time, however often the operation was planned before', async () => {
    const query = 'query Q($id: ID!) { node(id: $id) { id } }';
    for (const id of ['country:IR', 'mars', 'country:RU', 'venus']) {
      const { errors, data } = await server.ask(query, { id });
      expect([errors.length, data]).toEqual(id.includes(':') ? [0, { node: { id } }] : [1, { node: null }]);
    }
  });

  it('is refused where an article is deleted by an id of another kind, not by one that none has', async () => {
    const [none, other] = await Promise.all(
      ['article:none', 'foo'].map((id) =>
        server.ask('mutation Q($id: ID!) { deleteArticle(id: $id) { deleted } }', { id }),
      ),
    );
    expect(none?.data).toEqual({ deleteArticle: { deleted: false } });
    expect(other?.errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^deleteArticle\(id\): "foo" is no id of an article; expected one such as "article:/,
        ),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('spoils no neighbour', async () => {
    const { data, errors } = await server.ask(
      '{ a: node(id: "mars") { id } b: country(code: "IR") { name } c: country(code: "RU") { agreements(first: 101) { totalCount } } }',
    );
    expect(data).toEqual({ a: null, b: { name: 'Iran' }, c: null });
    expect(errors.map((error) => 'path' in error && error.path)).toEqual([['a'], ['c']]);
  });
});
