import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { ENTITY_LABELS } from '../../src/domain/kinds.js';
import { rootMapping } from '../../src/query/mapping.js';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';
import { selectAll } from './support/select-all.js';

const LISTS = Object.values(createSchema().getQueryType()?.getFields() ?? {})
  .filter((field) => rootMapping(field)?.root === 'many')
  .map(({ name, type }) => ({ name, type: getNamedType(type) }));

/** A statement over every field of a kind takes a cold Neo4j seconds to plan; `nested.test.ts` asks it field by field. */
const EMBEDDED = STORES.filter(({ name }) => name === 'embedded');

it('every kind of thing has a list', () => {
  // Articles, statements and claims, and every kind of entity.
  expect(LISTS.map(({ name }) => name)).toHaveLength(3 + ENTITY_LABELS.length);
});

describe.each(EMBEDDED)('every field on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each(LISTS)('of $name is answered by one statement', async ({ name, type }) => {
    const before = api.exchanges;
    const { errors } = await api.ask(`{ ${name}(first: 3) ${selectAll(type, 1)} }`);
    expect(errors).toBeUndefined();
    expect(api.exchanges - before).toBe(1);
  });
});
