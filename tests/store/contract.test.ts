import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadStatements } from '../../src/store/cypher.js';
import { beginningsOf, searchTerms } from '../../src/store/search-query.js';
import type { Cypher, Parameter, Store } from '../../src/store/store.js';
import { processorTime } from '../support/processor-time.js';
import { type OpenStore, STORES, withoutNeo4j } from '../support/stores.js';

const cypher = (text: string): Cypher => text as Cypher;
const SLOW =
  'UNWIND range(1, 4000) AS x UNWIND range(1, 4000) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n';

/** By which neo4j-driver 6.3 knows values of its own. */
const DRIVER_MARKS = [
  'Integer',
  'Node',
  'Relationship',
  'UnboundRelationship',
  'Path',
  'Point',
  'Duration',
  'LocalTime',
  'Time',
  'Date',
  'LocalDateTime',
  'DateTime',
  'UUID',
  'Vector',
  'UnsupportedType',
  'BrokenObject',
].map((type) => `__is${type}__`);

if (withoutNeo4j !== undefined) it.skip(`runs on Neo4j as well (${withoutNeo4j})`, () => undefined);

describe.each(STORES)('a store on $name', ({ open, name }) => {
  let opened: OpenStore;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(() => opened?.close());

  const write = (text: string, parameters = {}): Promise<unknown> =>
    store.write((transaction) => transaction.run(cypher(text), parameters));
  const ask = async (text: string, parameters = {}): Promise<readonly (readonly unknown[])[]> =>
    (await store.read(cypher(text), parameters)).values;

  it('starts empty', async () => {
    expect(await store.read(cypher('MATCH (n) RETURN count(n) AS n'))).toEqual({
      keys: ['n'],
      values: [[0]],
    });
  });

  it.each([
    [3, 2, [[0], [1]], true],
    [2, 2, [[0], [1]], undefined],
    [0, 2, [], undefined],
  ])(
    'gives of %i rows at most %i, and says when there are more',
    async (count, most, values, isTruncated) => {
      const xs = Array.from({ length: count }, (_, at) => at);
      const rows = await store.read(cypher('UNWIND $xs AS x RETURN x'), { xs }, { most });
      expect(rows).toEqual({ keys: ['x'], values, ...(isTruncated && { isTruncated }) });
    },
  );

  it('goes on after a result that it gave up in the middle', async () => {
    const xs = Array.from({ length: 5000 }, (_, at) => at);
    const rows = await store.read(cypher('UNWIND $xs AS x RETURN x'), { xs }, { most: 2500 });
    expect([rows.values.length, rows.values.at(-1), rows.isTruncated]).toEqual([2500, [2499], true]);
    expect(await ask('RETURN 1 AS x')).toEqual([[1]]);
  });

  it('names its columns when there is no row', async () => {
    expect(await store.read(cypher('MATCH (n:Nothing) RETURN n.a AS a, n.b AS b'))).toEqual({
      keys: ['a', 'b'],
      values: [],
    });
  });

  it('may be prepared again', async () => {
    await expect(store.prepare()).resolves.toBeUndefined();
  });

  it('has the constraints and indexes of its file', async () => {
    const rows = [
      ...(await store.read(cypher('SHOW INDEXES'))).values,
      ...(await store.read(cypher('SHOW CONSTRAINTS'))).values,
    ];
    const found = new Set(rows.flat());
    const names = loadStatements(`constraints/${name}`).flatMap(
      (text) => text.match(/^CREATE .*?(\w+) IF NOT EXISTS/)?.[1] ?? [],
    );
    // On Neo4j a constraint brings its own index, and the second one is not made.
    expect(
      names.filter((each) => !found.has(each) && !(name === 'neo4j' && each.endsWith('_id_index'))),
    ).toEqual([]);
  });

  it('is ready', async () => {
    expect(await store.whyUnready()).toBeUndefined();
  });

  it.each<[string, Parameter]>([
    ['null', null],
    ['a boolean', true],
    ['an integer', 42],
    ['an integer beyond 2^53', 2n ** 60n],
    ['a float', 0.25],
    ['text of every plane', 'aé€\u{1F600}\u{10FFFF}'],
    ['a list', [1, 'a', [true, null]]],
    ['a map', { a: { b: [1] } }],
    ...DRIVER_MARKS.map((mark): [string, Parameter] => [
      `a map with the key ${mark}`,
      [{ [mark]: true }, { a: { [mark]: true, low: 1, high: 2 } }],
    ]),
  ])('brings back %s', async (_, value) => {
    expect(await ask('RETURN $x AS x', { x: value })).toEqual([[value]]);
  });

  it('takes a parameter and gives a property whose name the driver has for integers', async () => {
    await write('CREATE (:Marked {__isInteger__: $__isInteger__})', { __isInteger__: true });
    const [[marked, properties] = []] = await ask('MATCH (n:Marked) RETURN n, properties(n)');
    expect(marked).toMatchObject({ labels: ['Marked'], properties: { __isInteger__: true } });
    expect(properties).toEqual({ __isInteger__: true });
  });

  it('gives nodes and relationships as records', async () => {
    await write("CREATE (:Entity:Person {id: 'p'})-[:MET {on: '2015'}]->(:Entity:Person {id: 'q'})");
    const [[node, met] = []] = await ask("MATCH (a:Person {id: 'p'})-[r:MET]->() RETURN a, r");
    expect(node).toEqual({
      element: expect.any(String),
      labels: ['Entity', 'Person'],
      properties: { id: 'p' },
    });
    const { element: from } = node as { element: string };
    const element = expect.any(String);
    expect(met).toEqual({ element, type: 'MET', from, to: expect.any(String), properties: { on: '2015' } });
  });

  it('gives days and durations as ISO 8601', async () => {
    const rows = await ask("RETURN date('2017-11-01') AS day, [duration('P1M2D')] AS list");
    expect(rows).toEqual([['2017-11-01', [expect.stringMatching(/^P1M2D(T0S)?$/)]]]);
  });

  it.each([
    ['long texts', { a: 'x'.repeat(200_000) }, 400],
    // Some 70 bytes each here, and one on their way.
    ['many small values', { a: Array.from({ length: 24_000 }, () => []) }, 40],
  ])(
    'is refused an answer of %s beyond 64 MB, and others have their turns meanwhile',
    async (_, values, rows) => {
      let last = processorTime();
      let longest = 0;
      const beat = setInterval(() => {
        longest = Math.max(longest, processorTime() - last);
        last = processorTime();
      }, 5);
      const question = cypher(`UNWIND range(1, ${rows}) AS i RETURN $a AS a`);
      const asked = opened.analyst.readForeign(question, values, { timeout: 60_000, most: 10_000 });
      await expect(asked).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' });
      clearInterval(beat);
      expect(longest).toBeLessThan(1_000);
    },
  );

  it('tells the places of a fault as they are in the statement', async () => {
    const asked = opened.analyst.readForeign(cypher('RETURN 1 AS one,\n  foo'), {}, { timeout: 20_000 });
    const { message } = await asked.then(
      () => new Error('it was answered'),
      (error: Error) => error,
    );
    expect(message).toMatch(/foo/);
    expect(message).not.toContain('EXPLAIN');
    if (name === 'neo4j') expect(message).toContain('(line 2, column 3 (offset: 19))\n"  foo"\n   ^');
  });

  it('counts one exchange for a read', async () => {
    const before = store.exchanges;
    await ask('RETURN 1 AS x');
    expect(store.exchanges - before).toBe(1);
  });

  it('gives what the transaction gives', async () => {
    const found = await store.write(async (transaction) => {
      await transaction.run(cypher('CREATE (:Step {n: 1})'));
      return (await transaction.run(cypher('MATCH (s:Step) RETURN count(s) AS n'))).values[0]?.[0];
    });
    expect(found).toBe(1);
  });

  it('takes a whole transaction back when its work fails', async () => {
    const failing = store.write(async (transaction) => {
      await transaction.run(cypher('CREATE (:Half)'));
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await ask('MATCH (n:Half) RETURN count(n) AS n')).toEqual([[0]]);
  });

  it('takes a whole transaction back when a statement is wrong', async () => {
    const failing = store.write(async (transaction) => {
      await transaction.run(cypher('CREATE (:Half)'));
      await transaction.run(cypher('RETUR'));
    });
    await expect(failing).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(await ask('MATCH (n:Half) RETURN count(n) AS n')).toEqual([[0]]);
  });

  it('refuses a second node of one id with STORE_CONFLICT', async () => {
    await write("CREATE (:Entity {id: 'twice'})");
    await expect(write("CREATE (:Entity {id: 'twice'})")).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
  });

  it('makes one node of 20 writers that merge the same id at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () => write("MERGE (n:Entity {id: 'raced'}) SET n.seen = true")),
    );
    expect(await ask("MATCH (n:Entity {id: 'raced'}) RETURN count(n) AS n")).toEqual([[1]]);
  });

  it('loses no update of 20 writers that take the lock first', async () => {
    await write("CREATE (:Entity {id: 'counter', n: 0})");
    const increment = (): Promise<unknown> =>
      store.write(async (transaction) => {
        const { values } = await transaction.run(
          cypher("MATCH (c:Entity {id: 'counter'}) SET c.lock = true RETURN c.n AS n"),
        );
        await transaction.run(cypher("MATCH (c:Entity {id: 'counter'}) SET c.n = $n"), {
          n: Number(values[0]?.[0]) + 1,
        });
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    expect(await ask("MATCH (c:Entity {id: 'counter'}) RETURN c.n AS n")).toEqual([[20]]);
  });

  it.each(['CREATE (:Never)', 'MATCH (n) DETACH DELETE n', 'CREATE INDEX never FOR (n:Never) ON (n.a)'])(
    'refuses %s as a read with FORBIDDEN',
    async (text) => {
      await expect(store.read(cypher(text))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  it('ends a read at its deadline with STORE_TIMEOUT and works on', async () => {
    const started = Date.now();
    await expect(store.read(cypher(SLOW), {}, { timeout: 300 })).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
    });
    expect(Date.now() - started).toBeLessThan(2_500);
    expect(await ask('RETURN 1 AS x')).toEqual([[1]]);
  });

  it.each<[string, unknown]>([
    ['a date', new Date()],
    ['a map of maps', new Map()],
    ['nothing', undefined],
    ['an integer beyond 64 bits', 2n ** 63n],
    ['a number beyond all', Number.POSITIVE_INFINITY],
  ])('refuses %s as a parameter before sending it', async (_, value) => {
    const before = store.exchanges;
    await expect(ask('RETURN $x AS x', { x: value as Parameter })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(store.exchanges).toBe(before);
  });

  describe('search', () => {
    beforeAll(async () => {
      await write('UNWIND $rows AS row CREATE (n:Entity) SET n = row', {
        rows: [
          { id: 'person:putin', searchText: 'Vladimir Putin president of Russia' },
          { id: 'country:russia', searchText: 'Russia Russian Federation' },
          { id: 'org:un', searchText: 'United Nations UN' },
        ],
      });
      await write(
        "CREATE (:Article {id: 'article:1', searchText: 'Putin visited Tehran and signed agreements on gas'})",
      );
      await write("CREATE (:Statement {id: 'statement:1', searchText: 'We will help Iran'})");
      // Neo4j's full-text index follows its writes within 0.3 s.
      await vi.waitFor(async () => expect(await search('Tehran')).toEqual(['article:1']), 10_000);
    });

    const search = async (text: string, limit = 10): Promise<readonly unknown[]> => {
      const searchBeginnings = beginningsOf(searchTerms(text));
      const parameters = { searchQuery: store.searchQuery(text) ?? '', searchBeginnings, searchLimit: limit };
      const rows = await ask(
        `${store.searchClause} RETURN node.id AS id ORDER BY score DESC, id`,
        parameters,
      );
      return rows.map(([id]) => id);
    };

    it.each([
      ['putin', ['article:1', 'person:putin']],
      ['RUSSIA', ['country:russia', 'person:putin']],
      ['iran', ['statement:1']],
      ['united nations', ['org:un']],
      ['Napoleon', []],
    ])('finds %s in entities, articles and statements', async (text, ids) => {
      expect([...(await search(text))].sort()).toEqual(ids);
    });

    it.each([
      ['operators', 'AND OR NOT putin'],
      ['open quotes and brackets', 'putin" OR ('],
      ['slashes', 'ab/cd\\ef'],
      ['signs of the query language', 'xx~2 yy* zz? aa:bb cc^3'],
      ['2,000 words', 'word '.repeat(2_000)],
      ['a very long word', `putin ${'x'.repeat(5_000)}`],
    ])('takes %s for plain words', async (_, text) => {
      await expect(search(text)).resolves.toBeInstanceOf(Array);
    });

    it('has no query without a word', () => {
      expect(store.searchQuery(' ()"*~ ')).toBeUndefined();
    });

    it.each([
      ['gas and', ['article:1']],
      ['We will help', ['statement:1']],
    ])('leaves words out of %s that say nothing', async (text, ids) => {
      expect(await search(text)).toEqual(ids);
    });

    it.each(['the', 'AND', 'to be or not', 'I', '5'])('has no query for %s', (text) => {
      expect(store.searchQuery(text)).toBeUndefined();
    });

    it('can be used inside a collecting subquery', async () => {
      const text = `CALL () { ${store.searchClause} WITH node, score WHERE node:Entity WITH node, score ORDER BY score DESC, node.id LIMIT 1 RETURN collect([node.id]) AS found } RETURN found`;
      const searchQuery = store.searchQuery('federation') ?? '';
      const parameters = { searchQuery, searchBeginnings: [], searchLimit: 10 };
      expect(await ask(text, parameters)).toEqual([[[['country:russia']]]]);
    });

    it('finds the beginnings of words where there is a star, else whole words', async () => {
      expect(await search('teh*')).toEqual(['article:1']);
      expect(await search('eh*')).toEqual([]);
      expect(await search('teh')).toEqual([]);
    });
  });

  it('flushes what was written', async () => {
    await expect(store.checkpoint()).resolves.toBeUndefined();
  });
});

describe.each(STORES.filter(({ name }) => name === 'embedded'))('the reader on $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());

  it('reads', async () => {
    expect(await opened.analyst.read(cypher('RETURN 1 AS x'))).toEqual({ keys: ['x'], values: [[1]] });
  });

  it('is refused a write with FORBIDDEN', async () => {
    const writing = opened.analyst.write((transaction) => transaction.run(cypher('CREATE (:Never)')));
    await expect(writing).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
