import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cypher } from '../../src/store/store.js';
import { type OpenStore, STORES, withoutNeo4j } from '../support/stores.js';

const cypher = (text: string): Cypher => text as Cypher;

if (withoutNeo4j !== undefined) it.skip(`runs on Neo4j as well (${withoutNeo4j})`, () => undefined);

describe.each(STORES)('a store on $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());

  it('starts empty', async () => {
    expect(await opened.store.read(cypher('MATCH (n) RETURN count(n) AS n'))).toEqual({
      keys: ['n'],
      values: [[0]],
    });
  });
});
