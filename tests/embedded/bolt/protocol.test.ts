import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PackValue } from '../../../src/embedded/bolt/packstream.js';
import { BoltClient } from '../support/bolt-client.js';
import { openTemporaryGraph, type TemporaryGraph } from '../support/graph.js';

const SYNTAX = 'FAILURE Neo.ClientError.Statement.SyntaxError';
const INVALID = 'FAILURE Neo.ClientError.Request.Invalid';

let graph: TemporaryGraph;
let client: BoltClient;
beforeAll(async () => {
  graph = await openTemporaryGraph();
});
afterAll(() => graph?.close());
beforeEach(async () => {
  client = await BoltClient.logOn(graph.port, graph.writer);
});
afterEach(() => client.close());

const count = async (label: string): Promise<unknown> => {
  const other = await BoltClient.logOn(graph.port, graph.reader);
  other.send('RUN', `MATCH (n:${label}) RETURN count(n) AS n`, {}, {});
  other.send('PULL', { n: -1n });
  await other.answer();
  const [, row] = await other.answer();
  other.close();
  return row;
};

describe('logging on', () => {
  it('greets with an agent that the Java driver accepts', async () => {
    const fresh = await BoltClient.connect(graph.port);
    fresh.send('HELLO', { user_agent: 'test/1' });
    expect(await fresh.answer()).toEqual([
      'SUCCESS',
      { server: 'Neo4j/5.4.0', connection_id: expect.stringMatching(/^bolt-\d+$/), hints: {} },
    ]);
    fresh.close();
  });

  it.each<[string, Record<string, PackValue>]>([
    ['a wrong password', { scheme: 'basic', principal: 'writer', credentials: 'wrong' }],
    ['an unknown user', { scheme: 'basic', principal: 'neo4j', credentials: 'neo4j' }],
    ['no credentials', { scheme: 'none' }],
  ])('refuses %s and hangs up', async (_, auth) => {
    const fresh = await BoltClient.connect(graph.port);
    fresh.send('HELLO', {});
    fresh.send('LOGON', auth);
    expect(await fresh.names(2)).toEqual(['SUCCESS', 'FAILURE Neo.ClientError.Security.Unauthorized']);
    await fresh.ended();
    fresh.close();
  });

  it('refuses a statement before it', async () => {
    const fresh = await BoltClient.connect(graph.port);
    fresh.send('HELLO', {});
    fresh.send('RUN', 'RETURN 1', {}, {});
    expect(await fresh.names(2)).toEqual(['SUCCESS', INVALID]);
    await fresh.ended();
    fresh.close();
  });

  it('takes another account after LOGOFF', async () => {
    client.send('LOGOFF');
    client.send('LOGON', { scheme: 'basic', principal: 'reader', credentials: graph.reader.password });
    client.send('RUN', 'CREATE (:Never)', {}, {});
    expect(await client.names(3)).toEqual([
      'SUCCESS',
      'SUCCESS',
      'FAILURE Neo.ClientError.Security.Forbidden',
    ]);
  });

  it('drops one that does not speak Bolt', async () => {
    const fresh = await BoltClient.connect(graph.port);
    fresh.sendBytes(Buffer.from('0001ff0000', 'hex'));
    expect((await fresh.names(1))[0]).toBe(INVALID);
    fresh.close();
  });
});

describe('a statement of its own', () => {
  it('gives its fields, its rows in the portions asked for, and a summary', async () => {
    client.send('RUN', 'UNWIND [1, 2, 3] AS x RETURN x, x * 2 AS y', {}, {});
    client.send('PULL', { n: 2n });
    client.send('PULL', { n: 2n });
    expect([
      await client.answer(),
      await client.answer(),
      await client.answer(),
      await client.answer(),
    ]).toEqual([
      ['SUCCESS', { fields: ['x', 'y'], t_first: expect.any(BigInt) }],
      ['RECORD', [1n, 2n]],
      ['RECORD', [2n, 4n]],
      ['SUCCESS', { has_more: true }],
    ]);
    expect([await client.answer(), await client.answer()]).toEqual([
      ['RECORD', [3n, 6n]],
      ['SUCCESS', { type: 'r', t_last: 0n, db: 'neo4j', bookmark: expect.any(String) }],
    ]);
  });

  it('tells what it changed', async () => {
    client.send('RUN', 'CREATE (a:Told {x: 1})-[:R]->(b:Told)', {}, {});
    client.send('DISCARD', { n: -1n });
    const [, [, summary]] = [await client.answer(), await client.answer()];
    expect(summary).toMatchObject({
      type: 'w',
      stats: { 'nodes-created': 2n, 'relationships-created': 1n, 'contains-updates': true },
    });
  });

  it('is ignored after a failure until RESET', async () => {
    client.send('RUN', 'RETUR 1', {}, {});
    client.send('PULL', { n: -1n });
    client.send('RUN', 'RETURN 1', {}, {});
    client.send('RESET');
    client.send('RUN', 'RETURN 1 AS x', {}, {});
    expect(await client.names(5)).toEqual([SYNTAX, 'IGNORED', 'IGNORED', 'SUCCESS', 'SUCCESS']);
  });

  it.each([
    ['RETUR 1', SYNTAX],
    ['RETURN $absent AS x', 'FAILURE Neo.ClientError.Statement.ParameterMissing'],
    ['CALL nothing.here()', 'FAILURE Neo.ClientError.Procedure.ProcedureNotFound'],
    ['CALL dbms.licenseAgreementDetails()', 'FAILURE Neo.ClientError.Procedure.ProcedureNotFound'],
    ['RETURN 1 / 0 AS x', 'FAILURE Neo.ClientError.Statement.ArithmeticError'],
    ['LOAD CSV FROM "file:///etc/passwd" AS row RETURN row', 'FAILURE Neo.ClientError.Security.Forbidden'],
    ['CREATE (a:Tied)-[:R]->(b:Tied) DELETE a', 'FAILURE Neo.ClientError.Schema.ConstraintValidationFailed'],
  ])('answers %s with the code of Neo4j', async (statement, name) => {
    client.send('RUN', statement, {}, {});
    expect(await client.names(1)).toEqual([name]);
  });

  it('fails with the code of Neo4j when it breaks a constraint', async () => {
    client.send(
      'RUN',
      'CREATE CONSTRAINT unique_id IF NOT EXISTS FOR (n:Once) REQUIRE n.id IS UNIQUE',
      {},
      {},
    );
    client.send('DISCARD', { n: -1n });
    client.send('RUN', 'CREATE (:Once {id: 1}), (:Once {id: 1})', {}, {});
    expect((await client.names(3))[2]).toBe('FAILURE Neo.ClientError.Schema.ConstraintValidationFailed');
  });

  it('is no conflict with another writer when a value is too large', async () => {
    client.send('RUN', 'CREATE (:Large {text: $text})', { text: 'x'.repeat(17 * 2 ** 20) }, {});
    expect(await client.names(1)).toEqual(['FAILURE Neo.ClientError.Statement.ArgumentError']);
  });

  it.each([
    ['RUN', 'other'],
    ['RUN', 'system'],
    ['BEGIN', 'system'],
    ['ROUTE', 'System'],
  ] as const)('is refused by %s on the database "%s", which is not there', async (message, db) => {
    const fields = { RUN: ['RETURN 1', {}, { db }], BEGIN: [{ db }], ROUTE: [{}, [], { db }] }[message];
    client.send(message, ...fields);
    expect(await client.names(1)).toEqual(['FAILURE Neo.ClientError.Database.DatabaseNotFound']);
  });

  it.each([-1n, -9_223_372_036_854_775_808n, 1.5, 'soon'])(
    'is refused with the time limit %s',
    async (timeout) => {
      client.send('RUN', 'RETURN 1', {}, { tx_timeout: timeout });
      client.send('RESET');
      client.send('BEGIN', { tx_timeout: timeout });
      expect(await client.names(3)).toEqual([INVALID, expect.any(String), INVALID]);
    },
  );

  it('takes parameters nested 64 levels deep and refuses 65', async () => {
    const nest = (levels: number): PackValue => (levels === 0 ? 1n : [nest(levels - 1)]);
    client.send('RUN', 'RETURN size($x) AS n', { x: nest(64) }, {});
    client.send('DISCARD', { n: -1n });
    client.send('RUN', 'RETURN size($x) AS n', { x: nest(65) }, {});
    expect(await client.names(3)).toEqual([
      'SUCCESS',
      'SUCCESS',
      'FAILURE Neo.ClientError.Statement.ArgumentError',
    ]);
  });

  it('ends with its own time limit', async () => {
    const text =
      'UNWIND range(1, 1500) AS x UNWIND range(1, 1500) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n';
    client.send('RUN', text, {}, { tx_timeout: 50n });
    expect((await client.names(1))[0]).toContain('TransactionTimedOut');
  });

  it('is given up by RESET while it runs', async () => {
    const text =
      'UNWIND range(1, 1500) AS x UNWIND range(1, 1500) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n';
    client.send('RUN', text, {}, {});
    client.send('PULL', { n: -1n });
    client.send('RESET');
    client.send('RUN', 'RETURN 1 AS x', {}, {});
    expect(await client.names(4)).toEqual([
      'FAILURE Neo.ClientError.Transaction.Terminated',
      'IGNORED',
      'SUCCESS',
      'SUCCESS',
    ]);
  });
});

it('tells what is wrong with a statement in words, without the code of the engine', async () => {
  client.send('RUN', 'RETURN foo AS x', {}, {});
  expect(await client.answer()).toEqual([
    'FAILURE',
    { code: 'Neo.ClientError.Statement.SyntaxError', message: "semantic error: Undefined variable 'foo'" },
  ]);
});

describe('an explicit transaction', () => {
  it('shows its writes to others after COMMIT only', async () => {
    client.send('BEGIN', {});
    client.send('RUN', 'CREATE (:Kept)', {}, {});
    client.send('DISCARD', { n: -1n });
    await client.names(3);
    expect(await count('Kept')).toEqual([0n]);
    client.send('COMMIT');
    expect(await client.names(1)).toEqual(['SUCCESS']);
    expect(await count('Kept')).toEqual([1n]);
  });

  it('leaves nothing behind after ROLLBACK', async () => {
    client.send('BEGIN', {});
    client.send('RUN', 'CREATE (:Dropped)', {}, {});
    client.send('DISCARD', { n: -1n });
    client.send('ROLLBACK');
    expect(await client.names(4)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS', 'SUCCESS']);
    expect(await count('Dropped')).toEqual([0n]);
  });

  it.each(['RESET', 'GOODBYE'] as const)('leaves nothing behind after %s', async (message) => {
    client.send('BEGIN', {});
    client.send('RUN', 'CREATE (:Lost)', {}, {});
    await client.names(2);
    client.send(message);
    if (message === 'RESET') await client.names(1);
    else await client.ended();
    expect(await count('Lost')).toEqual([0n]);
  });

  it('leaves nothing behind when the client goes', async () => {
    client.send('BEGIN', {});
    client.send('RUN', 'CREATE (:Gone)', {}, {});
    await client.names(2);
    client.close();
    const next = await BoltClient.logOn(graph.port, graph.writer);
    next.send('RUN', 'CREATE (:AfterGone)', {}, {});
    expect(await next.names(1)).toEqual(['SUCCESS']);
    next.close();
    expect(await count('Gone')).toEqual([0n]);
  });

  it('leaves nothing behind after a statement that fails', async () => {
    client.send('BEGIN', {});
    client.send('RUN', 'CREATE (:Failed)', {}, {});
    client.send('RUN', 'RETUR', {}, {});
    client.send('COMMIT');
    expect(await client.names(4)).toEqual(['SUCCESS', 'SUCCESS', SYNTAX, 'IGNORED']);
    expect(await count('Failed')).toEqual([0n]);
  });

  it('keeps several results open, told apart by their number', async () => {
    client.send('BEGIN', {});
    client.send('RUN', 'RETURN 1 AS x', {}, {});
    client.send('RUN', 'RETURN 2 AS x', {}, {});
    client.send('PULL', { n: -1n, qid: 0n });
    client.send('PULL', { n: -1n, qid: 1n });
    await client.names(3);
    const answers = [await client.answer(), await client.answer(), await client.answer()];
    expect([answers[0], answers[2]]).toEqual([
      ['RECORD', [1n]],
      ['RECORD', [2n]],
    ]);
  });

  it('waits for another that writes', async () => {
    const other = await BoltClient.logOn(graph.port, graph.writer);
    client.send('BEGIN', {});
    client.send('RUN', 'CREATE (:Turn)', {}, {});
    await client.names(2);
    other.send('RUN', 'MATCH (t:Turn) SET t.seen = true RETURN count(t) AS n', {}, {});
    other.send('PULL', { n: -1n });
    client.send('DISCARD', { n: -1n });
    client.send('COMMIT');
    await other.answer();
    expect(await other.answer()).toEqual(['RECORD', [1n]]);
    other.close();
  });

  it('that read before another wrote the same thing fails as a deadlock, which drivers retry', async () => {
    client.send('RUN', 'CREATE (:Contested {n: 0})', {}, {});
    client.send('DISCARD', { n: -1n });
    client.send('BEGIN', {});
    client.send('RUN', 'MATCH (c:Contested) RETURN c.n AS n', {}, {});
    client.send('DISCARD', { n: -1n });
    await client.names(5);
    const other = await BoltClient.logOn(graph.port, graph.writer);
    other.send('RUN', 'MATCH (c:Contested) SET c.n = 1', {}, {});
    await other.names(1);
    other.close();
    client.send('RUN', 'MATCH (c:Contested) SET c.n = 2', {}, {});
    client.send('DISCARD', { n: -1n });
    client.send('COMMIT');
    expect((await client.names(3)).find((name) => name.startsWith('FAILURE'))).toBe(
      'FAILURE Neo.TransientError.Transaction.DeadlockDetected',
    );
  });
});

describe('the rest of the protocol', () => {
  it('routes to itself by the address that the client used', async () => {
    client.send('ROUTE', { address: 'graph.example:7687' }, [], {});
    const servers = ['ROUTE', 'READ', 'WRITE'].map((role) => ({ role, addresses: ['graph.example:7687'] }));
    expect(await client.answer()).toEqual(['SUCCESS', { rt: { ttl: 300n, db: 'neo4j', servers } }]);
  });

  it('takes TELEMETRY', async () => {
    client.send('TELEMETRY', 1n);
    expect(await client.answer()).toEqual(['SUCCESS', {}]);
  });

  it.each(['PULL', 'COMMIT', 'ROLLBACK', 'HELLO'] as const)('fails %s out of turn', async (message) => {
    client.send(message, {});
    expect(await client.names(1)).toEqual([INVALID]);
  });

  it('flushes the journal for the writer', async () => {
    client.send('RUN', 'CALL entente.checkpoint()', {}, {});
    client.send('PULL', { n: -1n });
    expect(await client.names(2)).toEqual(['SUCCESS', 'SUCCESS']);
  });

  it('answers many messages sent at once in their order', async () => {
    for (let index = 0; index < 200; index += 1) {
      client.send('RUN', 'RETURN $i AS i', { i: BigInt(index) }, {});
      client.send('PULL', { n: -1n });
    }
    const rows: unknown[] = [];
    while (rows.length < 200) {
      const [name, content] = await client.answer();
      if (name === 'RECORD') rows.push(content);
    }
    expect(rows).toEqual(Array.from({ length: 200 }, (_, index) => [BigInt(index)]));
  });
});

it('tells a reader whose message is too long, takes none of what follows, and hangs up', async () => {
  const reader = await BoltClient.logOn(graph.port, graph.reader);
  reader.send('RUN', 'RETURN $long', { long: 'a'.repeat(2 * 1024 * 1024) }, {});
  reader.send('PULL', { n: -1n });
  const [name, told] = await reader.answer();
  expect([name, told]).toEqual([
    'FAILURE',
    {
      code: 'Neo.ClientError.Statement.ArgumentError',
      message: expect.stringMatching(/longer than 1,048,576 bytes; send fewer or shorter values/),
    },
  ]);
  await reader.ended();
  reader.close();
});
