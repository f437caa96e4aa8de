import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { openTemporaryGraph, type TemporaryGraph } from '../support/graph.js';

const SECONDS = 2;
const ENDLESS =
  'MATCH (a:Busy), (b:Busy), (c:Busy), (d:Busy) WHERE a.x + b.x = c.x - d.x - 1 RETURN count(*) AS n';

let graph: TemporaryGraph;
beforeAll(async () => {
  graph = await openTemporaryGraph({ limits: { ...DEFAULT_LIMITS, questionSeconds: SECONDS } });
  const { username, password } = graph.writer;
  const driver = neo4j.driver(graph.uri, neo4j.auth.basic(username, password));
  await driver.executeQuery('UNWIND range(1, 300) AS x CREATE (:Busy {x: x})');
  await driver.close();
});
afterAll(() => graph?.close());

/** The processes that the one with this number has started and that still run. */
function childrenOf(parent: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const [, state, of] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '- ')
          .split(' ');
        return Number(of) === parent && state !== 'Z';
      } catch {
        return false;
      }
    }).length;
}

it('thirty questions that end together leave no more processes than run at a time', {
  timeout: 30_000,
}, async () => {
  const { username, password } = graph.reader;
  const driver = neo4j.driver(graph.uri, neo4j.auth.basic(username, password));
  let isOver = false;
  const asked = Promise.allSettled(Array.from({ length: 30 }, () => driver.executeQuery(ENDLESS))).then(
    async (ends) => {
      await pause(1_000);
      isOver = true;
      return ends;
    },
  );
  let most = 0;
  while (!isOver) {
    most = Math.max(most, childrenOf(graph.childPid()));
    await pause(25);
  }
  const refused = (await asked).filter(({ status }) => status === 'rejected').length;
  await driver.close();
  expect([refused, most > 0, most <= 4]).toEqual([30, true, true]);
});
