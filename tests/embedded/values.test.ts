import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTemporaryGraph, type TemporaryGraph } from './support/graph.js';

let graph: TemporaryGraph;
beforeAll(async () => {
  graph = await openTemporaryGraph();
});
afterAll(() => graph?.close());

const EVERY_PLANE = Array.from({ length: 17 }, (_, plane) =>
  String.fromCodePoint(plane * 0x10000 + 0x41),
).join('');

/** One row a value: what it is, as the driver sends it and gives it back (integers as bigint). */
const VALUES: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['an integer', 42n],
  ['a negative integer', -7n],
  ['2^53 + 1', 2n ** 53n + 1n],
  ['the largest integer', 2n ** 63n - 1n],
  ['the least integer', -(2n ** 63n)],
  ['a float', 1.5],
  ['a small float', Number.MIN_VALUE],
  ['a large float', 1e300],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['minus infinity', Number.NEGATIVE_INFINITY],
  ['empty text', ''],
  ['text of every plane', EVERY_PLANE],
  ['text with NUL, line ends and quotes', '\u0000\r\n\t\'"`\\'],
  ['1 MB of text', 'é'.repeat(500_000)],
  ['an empty list', []],
  ['a list', [1n, 2n, 3n]],
  ['a list of several types', [1n, 'a', 1.5, null, true, [2n]]],
  ['an empty map', {}],
  ['a nested map', { a: { b: [{ c: 1n }] }, 'key with blank': null, é: 'ü' }],
];

const STORABLE = VALUES.filter(
  ([, value]) => value !== null && (typeof value !== 'object' || Array.isArray(value)),
);

interface Stop {
  readonly elementId: string;
  readonly properties: { readonly id: string };
}

describe.each(['bolt', 'neo4j'])('a value over %s://', (scheme) => {
  let driver: Driver;
  beforeAll(() => {
    const { username, password } = graph.writer;
    driver = neo4j.driver(`${scheme}://127.0.0.1:${graph.port}`, neo4j.auth.basic(username, password), {
      useBigInt: true,
    });
  });
  afterAll(() => driver?.close());

  it('may not hold NUL in the key of a map', async () => {
    await expect(driver.executeQuery('RETURN $m AS m', { m: { 'a\0': 1n } })).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.ArgumentError',
      message: 'A name or the key of a map holds a NUL character (U+0000); leave it out.',
    });
  });

  const ask = async (text: string, parameters = {}): Promise<unknown> => {
    const { records } = await driver.executeQuery(text, parameters);
    return records[0]?.get('x');
  };

  it.each(VALUES)('that is %s comes back', async (_, value) => {
    expect(await ask('RETURN $x AS x', { x: value })).toEqual(value);
  });

  it.each(STORABLE)('that is %s comes back from a node', async (name, value) => {
    await driver.executeQuery('MERGE (n:Kept {name: $name}) SET n.value = $value', { name, value });
    expect(await ask('MATCH (n:Kept {name: $name}) RETURN n.value AS x', { name })).toEqual(value);
  });

  it('that is a node has its labels and properties', async () => {
    const node = await ask("CREATE (n:Entity:Person {id: 'a', born: 1952, height: 1.7}) RETURN n AS x");
    expect(neo4j.isNode(node as object)).toBe(true);
    expect(node).toMatchObject({
      labels: ['Entity', 'Person'],
      properties: { id: 'a', born: 1952n, height: 1.7 },
      elementId: expect.stringMatching(/^n:\d+$/),
    });
  });

  it('that is a relationship has its type, ends and properties', async () => {
    const text =
      "CREATE (a:End)-[r:MET {on: '2015-11-23'}]->(b:End) RETURN [r, elementId(a), elementId(b), elementId(r)] AS x";
    const [relationship, start, end, own] = (await ask(text)) as [object, string, string, string];
    expect(neo4j.isRelationship(relationship)).toBe(true);
    expect(relationship).toMatchObject({
      type: 'MET',
      properties: { on: '2015-11-23' },
      startNodeElementId: start,
      endNodeElementId: end,
      elementId: own,
    });
  });

  it('that is a path runs in its own direction, also against a relationship', async () => {
    await driver.executeQuery(
      "MERGE (a:Stop {id: 'a'}) MERGE (b:Stop {id: 'b'}) MERGE (c:Stop {id: 'c'}) MERGE (a)-[:ROAD]->(b) MERGE (c)-[:ROAD]->(b)",
    );
    const path = await ask(
      "MATCH x = (a:Stop {id: 'a'})-[:ROAD]->(b:Stop)<-[:ROAD]-(c:Stop {id: 'c'}) RETURN x",
    );
    expect(neo4j.isPath(path as object)).toBe(true);
    const { segments } = path as { segments: { start: Stop; end: Stop; relationship: object }[] };
    expect(segments.map(({ start, end }) => [start.properties.id, end.properties.id])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(segments[1]?.relationship).toMatchObject({ startNodeElementId: segments[1]?.end.elementId });
  });

  it('that is a list or map of nodes keeps them', async () => {
    const value = (await ask("CREATE (n:Held {id: 'h'}) RETURN {list: [n], map: {node: n}} AS x")) as {
      list: object[];
      map: { node: object };
    };
    expect([value.list[0], value.map.node].map((node) => node !== undefined && neo4j.isNode(node))).toEqual([
      true,
      true,
    ]);
  });

  it('of 20,000 rows streams in the portions of the driver', async () => {
    const session = driver.session({ fetchSize: 1_000 });
    const { records } = await session.run('UNWIND range(1, 20000) AS i RETURN i, toString(i) AS text');
    await session.close();
    expect([records.length, records[19_999]?.get('i')]).toEqual([20_000, 20_000n]);
  });

  it.each([
    ['a date', new neo4j.types.Date(2017, 11, 6)],
    ['a time with its date', new neo4j.types.DateTime(2017, 11, 6, 12, 0, 0, 0, 3_600)],
    ['a time', new neo4j.types.LocalTime(12, 0, 0, 0)],
    ['a duration', new neo4j.types.Duration(0, 1, 0, 0)],
    ['a date in a list', [new neo4j.types.Date(2017, 11, 6)]],
    ['bytes', new Int8Array([1, 2, 3])],
    ['a point', new neo4j.types.Point(7203, 1, 2)],
  ])('that is %s is refused with what to do', async (_, value) => {
    await expect(ask('RETURN $x AS x', { x: value })).rejects.toThrow('send them as text');
  });
});
