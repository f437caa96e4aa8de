import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { type Answer, askCypher, findAnswerers } from './questions.js';

const SENTENCES = 'MATCH (a:Sentence), (b:Sentence), (c:Sentence), (d:Sentence)';
const RUNAWAY = `${SENTENCES} WHERE a.text + b.text = c.text + d.text RETURN count(*) AS n`;
const GREEDY = `${SENTENCES} RETURN collect(a.text + b.text + c.text + d.text) AS texts`;
const GRAPHQL = '{ articles(first: 3) { nodes { title } } }';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  if (server !== undefined) removeDataDir(server.dataDir);
});

const ask = (question: string): Promise<Answer> => askCypher(server, question);

/** Milliseconds of each call while the work lasts, in ascending order. */
async function timesBeside(work: Promise<unknown>, call: () => Promise<unknown>): Promise<number[]> {
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  while (!isOver) {
    const started = performance.now();
    await call();
    times.push(performance.now() - started);
    await pause(20);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number =>
  times[Math.ceil(times.length * share) - 1] ?? Number.POSITIVE_INFINITY;

/** Resident bytes of the processes that answer questions, largest first. */
function memoryOfAnswerers(): number[] {
  return findAnswerers(server.process.pid ?? 0)
    .map(({ memory }) => memory)
    .sort((a, b) => b - a);
}

describe('a question that would never end', { timeout: 30_000 }, () => {
  it('is ended after 10 s and delays nobody by a second: GraphQL, other questions, the reader over Bolt', async () => {
    const askOther = async () =>
      expect(await ask('MATCH (c:Country) RETURN count(c) > 0 AS some')).toMatchObject({ rows: [[true]] });
    const askGraphql = async () => expect((await server.ask(GRAPHQL)).errors).toEqual([]);
    await askOther();
    const quiet = await Promise.all([
      timesBeside(pause(2_000), askGraphql),
      timesBeside(pause(2_000), askOther),
    ]);
    const runaway = Promise.all([ask(RUNAWAY), askAsReader(RUNAWAY)]);
    const beside = await Promise.all([timesBeside(runaway, askGraphql), timesBeside(runaway, askOther)]);
    const [posted, read] = await runaway;
    expect([posted.status, posted.code, read.code]).toEqual([
      422,
      'STORE_TIMEOUT',
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    ]);
    const slowest = Math.max(...beside.map((times) => at(times, 1)));
    for (const { took } of [posted, read]) {
      expect(took).toBeGreaterThan(9_900);
      // Its end is as late as any other answer of a busy machine.
      expect(took).toBeLessThan(10_500 + slowest);
    }
    const delays = beside.map((times, index) => at(times, 0.99) - at(quiet[index] ?? [], 0.5));
    expect(delays.map((delay) => delay < 1_000)).toEqual([true, true]);
  });

  it('leaves no process at work behind', async () => {
    expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]]);
    await expect.poll(() => memoryOfAnswerers().length).toBe(1);
  });
});

describe('a question that collects too much', () => {
  it('is ended with a clean error near the memory it may have, and delays nobody by a second', async () => {
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, memoryOfAnswerers()[0] ?? 0);
    }, 20);
    const greedy = ask(GREEDY);
    const graphql = await timesBeside(greedy, async () =>
      expect((await server.ask(GRAPHQL)).errors).toEqual([]),
    );
    clearInterval(watch);
    expect(await greedy).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
    expect(most).toBeLessThan(768 * 2 ** 20);
    expect(at(graphql, 0.99)).toBeLessThan(1_000);
  });
});

describe('a question after a change', () => {
  it('sees it', async () => {
    const count = 'MATCH (a:Article) RETURN count(a) AS n';
    expect((await ask(count)).rows).toEqual([[11]]);
    const added = await server.ask(
      'mutation { ingestArticle(input: { text: "Hassan Rouhani met Vladimir Putin in Tehran on Wednesday." }) { outcome } }',
    );
    expect([added.errors, (await ask(count)).rows]).toEqual([[], [[12]]]);
  });
});

/** Asks over the embedded Bolt port, as any client with the reader's password. */
async function askAsReader(text: string): Promise<{ readonly code: unknown; readonly took: number }> {
  const { reader } = JSON.parse(readFileSync(path.join(server.dataDir, 'credentials.json'), 'utf8'));
  const uri = /bolt:\/\/[\d.:]+/.exec(server.output())?.[0] ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(reader.username, reader.password));
  const session = driver.session({ defaultAccessMode: 'READ' });
  const started = performance.now();
  const code = await session.run(text).then(
    () => undefined,
    (error: { code?: unknown }) => error.code,
  );
  await driver.close();
  return { code, took: performance.now() - started };
}
