import { expect, it } from 'vitest';
import { signOrder } from '../../src/query/cursor.js';
import type { OrderKey } from '../../src/query/mapping.js';
import { planOf } from './support/plan-of.js';
import { smallSchema } from './support/schema.js';

const SCHEMA = smallSchema();

it('plans a look-up by id as the first row with its columns', () => {
  expect(planOf(SCHEMA, '{ person(id: "person:ann") { n: name again: name kind } }')).toEqual({
    columns: [
      {
        column: 'rows',
        list: {
          source: { from: 'ids', label: 'Person', entity: true, ids: ['person:ann'] },
          where: [],
          distinct: false,
          order: [{ on: 'node', property: 'id', descending: false }],
          limit: 1,
          columns: [
            { column: 'property', on: 'node', property: 'name' },
            { column: 'kind', on: 'node' },
          ],
        },
      },
    ],
    shape: {
      as: 'first',
      slot: 0,
      item: {
        as: 'object',
        type: 'Person',
        fields: [
          ['n', { as: 'value', slot: 0 }],
          ['again', { as: 'value', slot: 0 }],
          ['kind', { as: 'value', slot: 1 }],
        ],
      },
    },
  });
});

it('plans a list with its order, filter and page, and counts only when asked to', () => {
  const order: readonly OrderKey[] = [
    { on: 'node', property: 'nameKey', descending: true },
    { on: 'node', property: 'id', descending: true },
  ];
  const source = `{ people(first: 2, filter: { name: { contains: "Pút" } }, orderBy: [{ field: NAME, direction: DESC }]) {
    edges { cursor } pageInfo { more: hasNextPage } totalCount } }`;
  const base = {
    source: { from: 'label', label: 'Person', entity: true },
    where: [{ test: 'element', on: 'node', property: 'nameKeys', is: 'CONTAINS', value: 'put' }],
    distinct: false,
  };
  const cursor = { signature: signOrder('PersonConnection', order), slots: [0, 1] };
  const columns = ['nameKey', 'id'].map((property) => ({ column: 'property', on: 'node', property }));
  expect(planOf(SCHEMA, source)).toEqual({
    columns: [
      { column: 'rows', list: { ...base, order, limit: 3, isPage: true, columns } },
      { column: 'count', list: { ...base, order, columns: [] } },
    ],
    shape: {
      as: 'connection',
      type: 'PersonConnection',
      slot: 0,
      size: 2,
      backward: false,
      follows: false,
      precedes: false,
      fields: [
        [
          'edges',
          {
            part: 'edges',
            item: { as: 'object', type: 'PersonEdge', fields: [['cursor', { as: 'cursor', cursor }]] },
          },
        ],
        ['pageInfo', { part: 'pageInfo', type: 'PageInfo', cursor, fields: [['more', 'hasNextPage']] }],
        ['totalCount', { part: 'totalCount', slot: 1 }],
      ],
    },
  });
});

it.each([
  ['first: 3', 'nodes { id }', 3],
  ['first: 3', 'pageInfo { hasPreviousPage endCursor }', 3],
  ['first: 3', 'pageInfo { hasNextPage }', 4],
  ['last: 3', 'pageInfo { hasNextPage }', 3],
  ['last: 3', 'nodes { id } rest: pageInfo { more: hasPreviousPage }', 4],
])('reads one row more than a page has only to tell whether there are more: %s, %s', (page, parts, limit) => {
  expect(planOf(SCHEMA, `{ people(${page}) { ${parts} } }`).columns).toMatchObject([{ list: { limit } }]);
});

it('plans a list of facts below a thing, actual and affirmed', () => {
  const plan = planOf(SCHEMA, '{ country(code: "ir") { agreements(last: 3) { edges { role } } } }');
  expect(plan.columns).toEqual([
    {
      column: 'rows',
      list: {
        source: { from: 'ids', label: 'Country', entity: true, ids: ['country:IR'] },
        where: [],
        distinct: false,
        order: [{ on: 'node', property: 'id', descending: false }],
        limit: 1,
        columns: [
          {
            column: 'rows',
            list: {
              source: {
                from: 'path',
                start: 'node',
                paths: [[{ types: ['PARTY_TO'], direction: 'out', to: ['Agreement'] }]],
                edge: 0,
                meetsParent: false,
              },
              where: [
                { test: 'compare', on: 'edge', property: 'modality', is: 'IN', value: ['actual'] },
                { test: 'compare', on: 'edge', property: 'polarity', is: 'IN', value: ['affirmed'] },
              ],
              distinct: false,
              order: [
                { on: 'edge', property: 'dateKey', descending: true },
                { on: 'edge', property: 'claimId', descending: false },
                { on: 'node', property: 'id', descending: false },
              ],
              limit: 3,
              isPage: true,
              backward: true,
              columns: [{ column: 'property', on: 'edge', property: 'role' }],
            },
          },
        ],
      },
    },
  ]);
});

it('plans things of any kind as variants that share their columns', () => {
  const source = '{ node(id: "country:IR") { ... on Person { name } ... on Country { name code } } }';
  const { columns, shape } = planOf(SCHEMA, source);
  expect(columns[0]).toMatchObject({
    list: {
      source: { from: 'ids', label: 'Entity', entity: true, ids: ['country:IR'] },
      columns: ['id', 'formerIds', undefined, 'name', 'code'].map((property) =>
        property === undefined ? { column: 'kind' } : { column: 'property', property },
      ),
    },
  });
  const object = (type: string, ...fields: readonly (readonly [string, number])[]) => [
    type,
    { as: 'object', type, fields: fields.map(([key, slot]) => [key, { as: 'value', slot }]) },
  ];
  expect(shape).toEqual({
    as: 'first',
    slot: 0,
    item: {
      as: 'variant',
      kind: 2,
      objects: Object.fromEntries([
        object('Person', ['name', 3]),
        object('Country', ['name', 3], ['code', 4]),
        object('Agreement'),
        object('Position'),
      ]),
    },
  });
});

it('plans nothing to read for ids of no known form', () => {
  expect(planOf(SCHEMA, '{ nodes(ids: ["nonsense"]) { id } }').columns).toEqual([]);
});

it('leaves out what @skip and @include leave out', () => {
  const source =
    'query ($yes: Boolean = true) { person(id: "person:a") { id name @skip(if: $yes) aliases @include(if: false) } }';
  expect(planOf(SCHEMA, source).shape).toMatchObject({ item: { fields: [['id', { slot: 0 }]] } });
});
