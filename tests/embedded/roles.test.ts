import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toFailure } from '../../src/embedded/bolt/failure.js';
import { openCopy, openEngine } from '../../src/embedded/engine.js';
import { openTemporaryGraph, type TemporaryGraph } from './support/graph.js';

let graph: TemporaryGraph;
let reader: Driver;
let writer: Driver;
beforeAll(async () => {
  graph = await openTemporaryGraph();
  const open = ({ username, password }: { username: string; password: string }): Driver =>
    neo4j.driver(graph.uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  [reader, writer] = [open(graph.reader), open(graph.writer)];
  await writer.executeQuery("CREATE (:Person {id: 'a'})");
});
afterAll(async () => {
  await Promise.all([reader?.close(), writer?.close()]);
  await graph?.close();
});

const WRITES = [
  'CREATE (:Person)',
  "MERGE (:Person {id: 'b'})",
  'MATCH (n:Person) SET n.x = 1',
  'MATCH (n:Person) DETACH DELETE n',
  'MATCH (n:Person) REMOVE n.id',
  'FOREACH (i IN [1] | CREATE (:Person))',
  'CREATE INDEX person_x FOR (n:Person) ON (n.x)',
  'PROFILE CREATE (:Person)',
  'CALL entente.checkpoint()',
];

async function run(driver: Driver, mode: 'READ' | 'WRITE', text: string): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: mode });
  try {
    return (await session.run(text)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

describe('the reader', () => {
  it('reads', async () => {
    expect(await run(reader, 'READ', 'MATCH (n:Person) RETURN n.id AS id')).toEqual([{ id: 'a' }]);
  });

  it.each(WRITES)('is refused %s', async (text) => {
    await expect(run(reader, 'WRITE', text)).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Forbidden',
    });
  });
});

describe('the gate before the reader', () => {
  it.each([
    'SHOW INDEXES',
    "CALL apoc.load.json('x')",
    "MATCH (n) WHERE n.id =~ '(a+)+b' RETURN n",
    'UNWIND range(1, 100000000) AS x RETURN x',
    'EXPLAIN MATCH (n) RETURN n',
  ])('refuses %s', async (text) => {
    await expect(run(reader, 'READ', text)).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Forbidden',
      message: expect.stringMatching(/^"[^"]+" is not allowed in a question: /),
    });
  });

  it('lets the names through that clients complete', async () => {
    const text = 'CALL db.labels() YIELD label RETURN label';
    expect(await run(reader, 'READ', text)).toEqual([{ label: 'Person' }]);
  });

  it.each([
    ['UNWIND range(1, 1000) AS i UNWIND range(1, 20) AS j RETURN i, j', [10_000, '20000']],
    ['UNWIND range(1, 1000) AS i UNWIND range(1, 10) AS j RETURN i, j', [10_000, undefined]],
  ])('gives 10,000 rows at most, and tells how many there are: %s', async (text, expected) => {
    const { records, summary } = await reader.executeQuery(text);
    const [told] = summary.notifications;
    expect([records.length, /^The answer has (\d+) rows/.exec(told?.description ?? '')?.[1]]).toEqual(
      expected,
    );
  });

  it.each(['RETURN 1 AS load', 'MATCH (set:Person) RETURN set.id AS create ORDER BY create'])(
    'lets variables be called like clauses: %s',
    async (text) => expect(await run(reader, 'READ', text)).toHaveLength(1),
  );

  it('refuses what is no Cypher', async () => {
    await expect(run(reader, 'READ', "RETURN 'x")).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
  });
});

describe('the writer in READ mode', () => {
  it.each(WRITES)('is refused %s', async (text) => {
    await expect(run(writer, 'READ', text)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  it('is refused a write in a read transaction', async () => {
    const session = writer.session();
    const work = session.executeRead((transaction) => transaction.run('CREATE (:Person)'));
    await expect(work).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await session.close();
  });
});

/** Ways to hide the clauses `x`, which stand behind a row, from one of two scanners that read comments, quotes and numbers otherwise. */
const HIDDEN: readonly ((x: string) => string)[] = [
  (x) => `UNWIND [1] AS x ${x}`,
  (x) =>
    `CALL // CALL\rdb.labels()' CALL\ndb.labels() YIELD label WITH label LIMIT 1 ${x} /* ' \n(x) { RETURN 1 AS y } RETURN y // */`,
  (x) =>
    `CALL // CALL\ndb.labels() YIELD label WITH label LIMIT 1 ${x} /*\n(x) { RETURN 1 AS y } RETURN y // */`,
  (x) =>
    `CALL // CALL\u2028\ndb.labels() YIELD label WITH label LIMIT 1 ${x} /*\n(x) { RETURN 1 AS y } RETURN y // */`,
  (x) =>
    `CALL /* CALL\n db.labels( ) */ db.labels() YIELD label WITH label LIMIT 1 ${x} /*\n(x) { RETURN 1 AS y } RETURN y // */`,
  (x) => `UNWIND [1] AS x // \r'\n${x} // '`,
  (x) => `UNWIND [1] AS x // \r\n${x} // \r'`,
  (x) => `UNWIND [1] AS x // \v"\n${x} // "`,
  (x) => `UNWIND [1] AS x // \u2028\`\n${x} // \``,
  (x) => `UNWIND [1] AS x // \u0085'\n${x} // '`,
  (x) => `UNWIND [1] AS x // \\u000a'\n${x} // '`,
  (x) => `UNWIND [1] AS x /* /* */ ${x} // */`,
  (x) => `UNWIND [1] AS x /*'*/ ${x} //'`,
  (x) => `UNWIND [1] AS x //* '\n${x} //'*/`,
  (x) => `UNWIND ['\\''] AS x //'\n${x} // '`,
  (x) => `UNWIND ['\\u0027'] AS x //'\n${x} // '`,
  (x) => `UNWIND ['\\\\'] AS x ${x} // '`,
  (x) => `UNWIND [1] AS \`a\`\`b\` ${x} // \``,
  (x) => `UNWIND [1] AS \`a\\\` ${x} // \``,
  (x) => `UNWIND [1] AS x WITH x LIMIT 1${x}`,
  (x) => `UNWIND [1] AS x WITH x LIMIT 1.${x}`,
  (x) => `UNWIND [1] AS x WITH x LIMIT 0x1${x}`,
  (x) => `UNWIND [1] AS x\u00a0${x}`,
  (x) => `UNWIND [1] AS x WITH x AS y\r\n\t${x.toLowerCase()}`,
];
const REFUSAL = /^Neo\.ClientError\.(?:Security\.Forbidden|Statement\.(?:SyntaxError|AccessMode))$/;

describe('clauses that are hidden', () => {
  it.each(HIDDEN)('read no file for anybody: %s', async (hide) => {
    const file = join(graph.dataDir, 'secret.csv');
    writeFileSync(file, 'secret,row\n');
    for (const clause of [
      `LOAD CSV FROM "${file}" AS row RETURN row`,
      `LOAD \`CSV\` FROM "${file}" AS row RETURN row`,
    ])
      for (const driver of [reader, writer])
        await expect(run(driver, 'WRITE', hide(clause))).rejects.toMatchObject({
          code: expect.stringMatching(REFUSAL),
        });
  });

  it.each(HIDDEN)('write nothing for the reader, nor in READ mode: %s', async (hide) => {
    for (const driver of [reader, writer])
      await expect(
        run(driver, 'READ', hide("CREATE (a:Hidden {id: 'x'}) RETURN a.id AS a")),
      ).rejects.toMatchObject({
        code: expect.stringMatching(REFUSAL),
      });
  });

  it('that write would be refused by the copy too, and not as what may be tried again', async () => {
    const file = join(graph.dataDir, 'other.grafeo');
    (await openEngine(file)).close();
    const copy = await openCopy(file);
    const error = await copy('CREATE (:Hidden)', {}).catch((cause: unknown) => cause);
    expect(toFailure(error).code).toBe('Neo.ClientError.Security.Forbidden');
  });
});

describe('texts in a statement', () => {
  it.each([
    'RETURN  COLLECT(a)[..1] AS b',
    '{set: 1}, n.delete',
    'CALL db.labels()',
    'LOAD CSV FROM // x /* y */',
    'two\n\nlines\t \r end',
  ])('are stored as they are: %j', async (text) => {
    const [quoted, key] = [text.replaceAll('\\', '\\\\'), 'a // b'];
    const created = await run(
      writer,
      'WRITE',
      `CREATE (n:Text {x: '${quoted}'}) WITH n, n.x AS \`${key}\` DELETE n RETURN \`${key}\``,
    );
    expect(created).toEqual([{ [key]: text }]);
  });
});

describe('the graph after all those attempts', () => {
  it('is as it was', async () => {
    expect(await run(reader, 'READ', 'MATCH (n) RETURN n.id AS id, keys(n) AS keys')).toEqual([
      { id: 'a', keys: ['id'] },
    ]);
  });

  it('has no new index', async () => {
    expect(await run(writer, 'READ', 'SHOW INDEXES')).toEqual([]);
  });
});

describe('everybody', () => {
  it.each(['reader', 'writer'] as const)('is refused LOAD CSV, also the %s', async (role) => {
    const driver = role === 'reader' ? reader : writer;
    const text = "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row";
    await expect(run(driver, 'WRITE', text)).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Forbidden',
    });
  });
});
