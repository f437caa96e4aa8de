import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
