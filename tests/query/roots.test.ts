import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStore, STORES } from '../support/stores.js';
import { type Ask, askOf } from './support/ask.js';
import { writeGraph } from './support/graph.js';
import { smallSchema } from './support/schema.js';

const SCHEMA = smallSchema();
const MIXED = `fragment more on Query { c: country(code: "IR") { id } }
  query { __typename ...more people(first: 1) { totalCount } s: search(query: "ann") { nodes { ... on Node { id } } }
    t: search(query: "bob") { nodes { ... on Node { id } } } statistics { claims } n: node(id: "article:nonsense") { id } ...more }`;

describe.each(STORES)('several roots on $name', ({ open }) => {
  let opened: OpenStore;
  let ask: Ask;
  const exchangesOf = async (source: string): Promise<number> => {
    const before = opened.store.exchanges;
    await ask(source);
    return opened.store.exchanges - before;
  };

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    ask = askOf(SCHEMA, opened.store);
  });
  afterAll(() => opened?.close());

  it('make one exchange with the database', async () => {
    expect(await exchangesOf(MIXED)).toBe(1);
  });

  it('are answered as each is alone', async () => {
    const { data } = await ask(MIXED);
    const parts = [
      '{ c: country(code: "IR") { id } }',
      '{ people(first: 1) { totalCount } }',
      '{ s: search(query: "ann") { nodes { ... on Node { id } } } }',
      '{ t: search(query: "bob") { nodes { ... on Node { id } } } }',
      '{ statistics { claims } }',
    ];
    const alone = await Promise.all(parts.map(async (part) => (await ask(part)).data));
    expect(data).toEqual(Object.assign({ __typename: 'Query', n: null }, ...alone));
  });

  it('of which one is refused answer the others', async () => {
    const { data, errors } = await ask('{ bad: person { id } good: country(code: "IR") { id } }');
    expect(data).toEqual({ bad: null, good: { id: 'country:IR' } });
    expect(errors?.map(({ path }) => path)).toEqual([['bad']]);
  });

  it('that need nothing of the database make no exchange', async () => {
    expect(
      await exchangesOf(
        '{ __typename node(id: "article:nonsense") { id } search(query: "?") { totalCount } }',
      ),
    ).toBe(0);
  });

  it('may be twenty, of many kinds of ids each', async () => {
    const ids = '["country:IR", "claim:1", "article:1", "statement:1", "source:1", "run:1"]';
    const roots = Array.from({ length: 20 }, (_, index) => `r${index}: nodes(ids: ${ids}) { id }`);
    const { data, errors } = await ask(`{ ${roots.join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toHaveLength(20);
  });

  it('may be twenty that read many lists each', async () => {
    const counts = Array.from(
      { length: 10 },
      (_, index) => `p${index}: people(first: ${index}) { totalCount nodes { id } }`,
    );
    const statistics = Array.from(
      { length: 10 },
      (_, index) => `s${index}: nodes(ids: ["country:IR", "claim:1", "article:1", "statement:1"]) { id } `,
    );
    const { data, errors } = await ask(`{ ${[...counts, ...statistics].join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toHaveLength(20);
  });

  it('that look things up by id are joined, and each answered as alone', async () => {
    const ids = [
      'person:ali-khamenei',
      'person:putin',
      'person:vladimir-putin',
      'person:nobody',
      'country:IR',
    ];
    const look = (id: string): string =>
      `person(id: "${id}") { id name articles(first: 1) { nodes { id } } }`;
    const roots = ids.map((id, index) => `r${index}: ${look(id)}`);
    const { data } = await ask(
      `{ ${roots.join(' ')} c: country(code: "IR") { id } same: ${look(ids[0] ?? '')} }`,
    );
    const alone = await Promise.all(ids.map(async (id) => (await ask(`{ r: ${look(id)} }`)).data?.r));
    expect(data).toEqual({
      ...Object.fromEntries(alone.map((value, index) => [`r${index}`, value])),
      c: { id: 'country:IR' },
      same: alone[0],
    });
    expect(alone.map((value) => (value as { name: string } | null)?.name)).toEqual([
      'Ali Khamenei',
      'Vladimir Putin',
      'Vladimir Putin',
      undefined,
      undefined,
    ]);
  });
});
