import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTemporaryGraph, type TemporaryGraph } from '../support/graph.js';

const ENDLESS =
  'MATCH (a:Busy), (b:Busy), (c:Busy), (d:Busy) WHERE a.x + b.x = c.x - d.x - 1 RETURN count(*) AS n';

let graph: TemporaryGraph;
const drivers: Driver[] = [];
const open = (account: 'reader' | 'writer' | 'console', userAgent: string): Driver => {
  const { username, password } = graph[account];
  const driver = neo4j.driver(graph.uri, neo4j.auth.basic(username, password), { userAgent });
  drivers.push(driver);
  return driver;
};
beforeAll(async () => {
  graph = await openTemporaryGraph();
  await open('writer', 'setup/1').executeQuery('UNWIND range(1, 300) AS x CREATE (:Busy {x: x})');
});
afterAll(async () => {
  await Promise.all(drivers.map((driver) => driver.close()));
  await graph?.close();
});

/** Two questions that run until their sessions are closed, each for a client of the name given. */
function occupy(driver: Driver, client: string): readonly Session[] {
  return [1, 2].map(() => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    session.run(ENDLESS, {}, { metadata: { client } }).catch(() => undefined);
    return session;
  });
}

const answerWithin = (driver: Driver, client: string, milliseconds: number): Promise<boolean> => {
  const asked = driver
    .executeQuery('RETURN 1 AS one', {}, { routing: 'READ', transactionConfig: { metadata: { client } } })
    .then(() => true);
  return Promise.race([asked, new Promise<boolean>((resolve) => setTimeout(resolve, milliseconds, false))]);
};

it('a reader has one share, whatever it calls itself', { timeout: 30_000 }, async () => {
  const busy = occupy(open('reader', 'one/1'), 'one');
  const other = open('reader', 'other/1');
  try {
    // The other may be served before both of the busy ones have arrived.
    await expect.poll(() => answerWithin(other, 'other', 1_500), { timeout: 10_000 }).toBe(false);
  } finally {
    await Promise.all(busy.map((session) => session.close()));
  }
  expect(await answerWithin(other, 'other', 5_000)).toBe(true);
});

it('the console’s clients have a share each', { timeout: 20_000 }, async () => {
  const console = open('console', 'entente');
  const busy = occupy(console, 'one');
  try {
    expect(await answerWithin(console, 'other', 5_000)).toBe(true);
  } finally {
    await Promise.all(busy.map((session) => session.close()));
  }
});
