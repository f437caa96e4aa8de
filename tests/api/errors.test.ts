import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

describe.each(STORES.slice(0, 1))('bad input', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each([
    ['a malformed cursor', '{ people(after: "nonsense") { nodes { id } } }', 'people(after)'],
    ['a page that is too large', '{ people(first: 101) { nodes { id } } }', 'people(first)'],
    ['a negative page', '{ people(first: -1) { nodes { id } } }', 'people(first)'],
    ['first and last at once', '{ people(first: 1, last: 1) { nodes { id } } }', 'people(last)'],
    [
      'null for an operator',
      '{ people(filter: { name: { eq: null } }) { nodes { id } } }',
      'people(filter).name.eq',
    ],
    ['null for a filter field', '{ people(filter: { name: null }) { nodes { id } } }', 'people(filter).name'],
    [
      'a range that ends before it starts',
      '{ events(filter: { date: { overlaps: { from: "2018-01-02", to: "2018-01-01" } } }) { nodes { id } } }',
      'events(filter).date.overlaps',
    ],
    ['a look-up by nothing', '{ person { id } }', 'person'],
    ['a look-up by two things', '{ person(id: "person:x", name: "X") { id } }', 'person'],
  ])('%s is refused with the place of it', async (_what, query, place) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(place);
  });

  it.each([
    ['an unknown field', '{ people { nodes { shoeSize } } }', 'Cannot query field "shoeSize"'],
    ['an unknown filter field', '{ people(filter: { shoeSize: 1 }) { nodes { id } } }', 'shoeSize'],
    [
      'a malformed date',
      '{ country(code: "IR") { officials(at: "yesterday") { totalCount } } }',
      'such as "2017-11-01"',
    ],
  ])('%s is refused by the schema', async (_what, query, words) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('a name that several things have is refused with their ids', async () => {
    const { data, errors } = await api.ask('{ person(name: "Sergei Ivanov") { id } }');
    expect(data).toEqual({ person: null });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/person:sergei-ivanov-bg.*person:sergei-ivanov-ru/);
  });

  it.each([
    ['without a role', [], 'UNAUTHENTICATED', 'an API key'],
    ['with the role write only', ['write'], 'FORBIDDEN', 'the role "read"'],
  ] as const)('a question %s is refused', async (_who, roles, code, words) => {
    const { errors, data } = await api.ask('{ countries { totalCount } }', { roles });
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      extensions: { code },
      message: expect.stringContaining(words),
    });
  });
});
