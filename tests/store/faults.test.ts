import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Neo4jAddress } from '../../scripts/neo4j.mjs';
import { AppError } from '../../src/errors.js';
import { openStore } from '../../src/store/bolt.js';
import { isAway, readStatementFault, retriesFor, toAppError } from '../../src/store/faults.js';
import { withRetries } from '../../src/store/retry.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { openTemporaryGraph, type TemporaryGraph } from '../embedded/support/graph.js';
import { freePort } from '../support/free-port.js';
import { withoutNeo4j } from '../support/stores.js';

const ONE = 'RETURN 1 AS x' as Cypher;

/** How long a call took to fail, in milliseconds, and its code. */
async function failure(call: Promise<unknown>): Promise<{ readonly code: unknown; readonly took: number }> {
  const started = Date.now();
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { code: error instanceof AppError ? error.code : error, took: Date.now() - started };
}

const driverError = (code: string): Error => Object.assign(new Error('from the driver'), { code });

describe('a failure of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
    ['SessionExpired', 'STORE_UNAVAILABLE'],
    ['N/A', 'STORE_UNAVAILABLE'],
    ['ProtocolError', 'STORE_UNAVAILABLE'],
    ['ECONNRESET', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Forbidden', 'FORBIDDEN'],
    ['Neo.ClientError.Statement.AccessMode', 'FORBIDDEN'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_CONFLICT'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'STORE_CONFLICT'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'STORE_CONFLICT'],
    ['Neo.ClientError.Transaction.Terminated', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COSTLY'],
  ])('%s becomes %s', (code, expected) => {
    expect(toAppError(driverError(code))).toMatchObject({ code: expected });
  });

  it.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.DatabaseError.Statement.ExecutionFailed'])(
    '%s stays what it is',
    (code) => {
      const error = driverError(code);
      expect(toAppError(error)).toBe(error);
    },
  );

  it.each([
    ['The answer was dropped, because it was not read.', 'The answer was dropped, because it was not read.'],
    ['The transaction has been terminated.', expect.stringContaining('was ended in the graph database')],
  ])('that ended one statement, %j, is no absence of the database', (said, message) => {
    const error = Object.assign(new Error(said), { code: 'Neo.ClientError.Transaction.Terminated' });
    const ended = toAppError(error);
    expect(ended).toMatchObject({ code: 'STORE_UNAVAILABLE', reason: 'ENDED', message });
    expect(isAway(ended)).toBe(false);
  });

  it('says where a copy for questions has no room, and what to do', () => {
    const cause = new Error('There is no space left on the disks for a copy of the graph.');
    const error = toAppError(Object.assign(cause, { code: 'Neo.DatabaseError.General.UnknownError' }));
    const message = expect.stringMatching(/DATA_DIR.*temporary files; free some space on one of them/);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', reason: 'DISK_FULL', message });
  });

  it('says that the disk is full', () => {
    const cause = new Error('GRAFEO-X003: I/O error: No space left on device (os error 28)');
    const error = toAppError(Object.assign(cause, { code: 'Neo.DatabaseError.General.UnknownError' }));
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', reason: 'DISK_FULL' });
  });

  it.each([
    [
      "A query with 'CALL { ... } IN TRANSACTIONS' can only be executed in an implicit transaction",
      'FORBIDDEN',
      'READS_ONLY',
    ],
    ['The database has encountered a critical error', 'STORE_UNAVAILABLE', 'DATABASE_FAILED'],
  ])('to start a transaction, %j, becomes %s', (said, code, reason) => {
    const error = Object.assign(new Error(said), {
      code: 'Neo.DatabaseError.Transaction.TransactionStartFailed',
    });
    expect(toAppError(error)).toMatchObject({ code, reason });
  });

  it('of a wrong statement can be read, of any other not', () => {
    const codes = [
      'Neo.ClientError.Statement.SyntaxError',
      'Neo.ClientError.Procedure.ProcedureNotFound',
      'Neo.ClientError.Schema.IndexNotFound',
      'N/A',
    ];
    expect(codes.map((code) => readStatementFault(driverError(code)))).toEqual([
      'from the driver',
      'from the driver',
      'from the driver',
      undefined,
    ]);
  });

  it.each([
    ['Cannot handle negative start index nor negative length', true],
    ['negative length', true],
    ['Expected an integer between -2147483648 and 2147483647, but got: 3000000000', true],
    ['Unsupported unit: fortnight', true],
    ['Failed to read record 7: Invalid input for page', false],
    ["Text cannot be parsed to a Date: '2020/01/01'", true],
    ['No space left on device', false],
    ['/var/lib/neo4j/data/databases/neo4j/neostore.nodestore.db: Input/output error', false],
    ['Cannot invoke "org.neo4j.io.pagecache.PageCursor.next()" because "cursor" is null', false],
    ['The database has encountered a critical error', false],
    ['Index 4 is FAILED; restart the database', false],
    ['null', false],
    ['Java heap space', false],
  ])('that the database calls its own, %j, is that of a statement: %j', (said, isStatement) => {
    const error = Object.assign(new Error(said), { code: 'Neo.DatabaseError.Statement.ExecutionFailed' });
    expect(readStatementFault(error)).toBe(isStatement ? said : undefined);
  });

  it.each([
    ['Neo.TransientError.Transaction.DeadlockDetected', 20],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 1],
    ['Neo.TransientError.General.OutOfMemoryError', 0],
    ['ServiceUnavailable', 0],
  ])('%s is retried %d times at most', (code, times) => {
    expect(retriesFor(driverError(code))).toBe(times);
  });
});

describe('a retry', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['is made after a first attempt that took longer', [60_000, 0, 0], 3],
    ['is made until 2 s after the first failure', [60_000, 1_000, 1_500, 0], 3],
  ])('%s', async (_what, durations, attempts) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let made = 0;
    const running = withRetries(async () => {
      vi.setSystemTime(Date.now() + (durations[made] ?? 0));
      made += 1;
      if (made < durations.length) throw driverError('Neo.TransientError.Transaction.DeadlockDetected');
    });
    await running.catch(() => undefined);
    expect(made).toBe(attempts);
  });

  it('runs the work again until it passes', async () => {
    let attempts = 0;
    const result = await withRetries(async () => {
      attempts += 1;
      if (attempts < 4) throw toAppError(driverError('Neo.TransientError.Transaction.DeadlockDetected'));
      return attempts;
    });
    expect(result).toBe(4);
  });

  it('gives up at once on what another attempt cannot mend', async () => {
    let attempts = 0;
    const failing = withRetries(async () => {
      attempts += 1;
      throw toAppError(driverError('ServiceUnavailable'));
    });
    await expect(failing).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(attempts).toBe(1);
  });
});

describe('a database that is down', () => {
  it.each(['bolt', 'neo4j'])('gives STORE_UNAVAILABLE within 2 s over %s://', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;
    const store = openStore({ uri, username: 'neo4j', password: 'x', engine: 'neo4j' });
    const { code, took } = await failure(store.read(ONE));
    await store.close();
    expect(code).toBe('STORE_UNAVAILABLE');
    expect(took).toBeLessThan(2_000);
  });
});

describe('a server that takes connections and says nothing', () => {
  let server: Server;
  let uri: string;
  let store: Store;
  beforeAll(async () => {
    server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    uri = `bolt://127.0.0.1:${port}`;
    store = openStore({ uri, username: 'neo4j', password: 'x', engine: 'neo4j' });
  });
  afterAll(async () => {
    await store?.close();
    server?.close();
  });

  it('gives STORE_UNAVAILABLE within 3 s', async () => {
    const { code, took } = await failure(store.read(ONE));
    expect(code).toBe('STORE_UNAVAILABLE');
    expect(took).toBeLessThan(3_000);
  });

  it('is given up as soon as CONNECT_SECONDS says', async () => {
    const hasty = openStore({ uri, username: 'neo4j', password: 'x', engine: 'neo4j', connectWithin: 400 });
    const { code, took } = await failure(hasty.read(ONE));
    await hasty.close();
    expect(code).toBe('STORE_UNAVAILABLE');
    expect(took).toBeLessThan(1_400);
  });

  it('is left alone by a store that was closed while it looked for a sign of life', async () => {
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    const [connectWithin, lifeWithin] = [200, 300];
    const closed = openStore({
      ...{ uri, username: 'neo4j', password: 'x', engine: 'neo4j' },
      ...{ connectWithin, lifeWithin },
    });
    await failure(closed.read(ONE));
    await closed.close();
    await pause(2 * lifeWithin);
    const before = connections;
    expect((await failure(closed.read(ONE))).code).toBe('STORE_UNAVAILABLE');
    expect(connections).toBe(before);
  });

  it('is not ready, and says so within 2 s', async () => {
    const started = Date.now();
    expect(await store.whyUnready()).toBe('The graph database does not answer.');
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});

// Neo4j locks an account out after three wrong passwords, so the user is one that it does not have.
describe.skipIf(withoutNeo4j !== undefined)(
  `a running Neo4j${withoutNeo4j === undefined ? '' : ` (${withoutNeo4j})`}`,
  () => {
    it('that refuses the user gives STORE_UNAVAILABLE with what to set', async () => {
      const { uri } = inject('neo4j') as Neo4jAddress;
      const store = openStore({ uri, username: 'nobody', password: 'wrong', engine: 'neo4j' });
      await expect(store.read(ONE)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        reason: 'CREDENTIALS',
      });
      await store.close();
    });

    it('without the database asked for gives STORE_UNAVAILABLE with what to set', async () => {
      const address = inject('neo4j') as Neo4jAddress;
      const store = openStore({ ...address, database: 'other', engine: 'neo4j' });
      await expect(store.read(ONE)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', reason: 'DATABASE' });
      await store.close();
    });
  },
);

describe('a running embedded graph', () => {
  let graph: TemporaryGraph;
  beforeAll(async () => {
    graph = await openTemporaryGraph();
  });
  afterAll(() => graph?.close());

  it('that refuses the password gives STORE_UNAVAILABLE with what to set', async () => {
    const store = openStore({ uri: graph.uri, username: 'writer', password: 'wrong', engine: 'neo4j' });
    await expect(store.read(ONE)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      reason: 'CREDENTIALS',
      message: expect.stringContaining('set NEO4J_USERNAME and NEO4J_PASSWORD'),
    });
    await store.close();
  });

  it('without the database asked for gives STORE_UNAVAILABLE with what to set', async () => {
    const store = openStore({ uri: graph.uri, ...graph.writer, database: 'other', engine: 'neo4j' });
    await expect(store.read(ONE)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', reason: 'DATABASE' });
    await store.close();
  });

  it('that hangs lets two calls end at their deadlines, and the next one works once it goes on', async () => {
    const store = openStore({ uri: graph.uri, ...graph.reader, engine: 'embedded' });
    await store.read(ONE);
    const child = graph.childPid();
    process.kill(child, 'SIGSTOP');
    const calls = [
      await failure(store.read(ONE, {}, { timeout: 300 })),
      await failure(store.read(ONE, {}, { timeout: 300 })),
    ];
    process.kill(child, 'SIGCONT');
    expect(calls.map(({ code }) => code)).toEqual(['STORE_TIMEOUT', 'STORE_TIMEOUT']);
    expect(calls.every(({ took }) => took < 1_000)).toBe(true);
    expect(await store.read(ONE)).toEqual({ keys: ['x'], values: [[1]] });
    await store.close();
  });

  it('that hangs is given up before the deadline, and everything then fails at once until it is back', async () => {
    const store = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
    await store.read(ONE);
    const child = graph.childPid();
    process.kill(child, 'SIGSTOP');
    const [reading, writing] = await Promise.all([
      failure(store.read(ONE, {}, { timeout: 100_000 })),
      failure(store.write((transaction) => transaction.run(ONE))),
    ]);
    expect([reading.code, writing.code]).toEqual(['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE']);
    await expect.poll(() => store.whyUnready(), { timeout: 5_000 }).toBeUndefined();
    await store.close();
  });

  it('that hangs ends what comes before a write and needs no database', async () => {
    const store = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
    const asked: AbortSignal[] = [];
    const forever = (gone: AbortSignal): Promise<never> => {
      asked.push(gone);
      return new Promise(() => undefined);
    };
    expect(await store.whileThere(async () => 'read')).toBe('read');
    process.kill(graph.childPid(), 'SIGSTOP');
    const reading = await failure(store.whileThere(forever));
    expect([reading.code, asked[0]?.aborted]).toEqual(['STORE_UNAVAILABLE', true]);
    expect((await failure(store.whileThere(forever))).code).toBe('STORE_UNAVAILABLE');
    expect(asked).toHaveLength(1);
    await expect.poll(() => store.whyUnready(), { timeout: 5_000 }).toBeUndefined();
    await store.close();
  });

  it('that hangs ends also what was under way when the answer to a call that was given up came late', async () => {
    const store = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
    let begun: () => void = () => undefined;
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const writing = failure(
      store.write(async (transaction) => {
        await transaction.run(ONE);
        begun();
        await new Promise(() => undefined);
      }),
    );
    await isBegun;
    const child = graph.childPid();
    process.kill(child, 'SIGSTOP');
    const { code } = await failure(store.read(ONE, {}, { timeout: 300 }));
    process.kill(child, 'SIGCONT');
    await store.read(ONE);
    process.kill(child, 'SIGSTOP');
    const given = await writing;
    expect([code, given.code]).toEqual(['STORE_TIMEOUT', 'STORE_UNAVAILABLE']);
    await expect.poll(() => store.whyUnready(), { timeout: 5_000 }).toBeUndefined();
    await store.close();
  });

  it('whose files are deleted says so instead of answering', async () => {
    const other = await openTemporaryGraph();
    const store = openStore({ uri: other.uri, ...other.writer, engine: 'embedded' });
    await store.read(ONE);
    rmSync(join(other.dataDir, 'graph.grafeo'));
    await expect
      .poll(() => store.whyUnready(), { timeout: 2_000 })
      .toContain('were deleted under the running server');
    await expect(store.read(ONE)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', reason: 'DATA_DIR' });
    await store.close();
    await other.close();
  });
});
