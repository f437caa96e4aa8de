import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { STORES } from '../support/stores.js';
import { askCypher } from './questions.js';

const INGEST =
  'mutation Ingest($text: String!) { ingestArticle(input: {text: $text}) { outcome article { id } } }';
const ENDLESS =
  'MATCH (a:Sentence), (b:Sentence), (c:Sentence), (d:Sentence), (e:Sentence), (f:Sentence) WHERE size(a.text + b.text + c.text + d.text + e.text + f.text) < 0 RETURN count(*) AS n';
const MANY_SENTENCES = Array.from(
  { length: 50 },
  (_, at) => `The ministers of both countries signed an agreement on trade there in ${1950 + at}.`,
).join(' ');
/** 57 KB, which take a fraction of a second each to be read. */
const longReport = (number: number): string =>
  Array.from(
    { length: 600 },
    (_, at) =>
      `Hassan Rouhani met Vladimir Putin in Tehran on ${1 + (at % 28)} May ${1_990 + (number % 30)} and spoke of report ${number}.${at}.`,
  ).join(' ');
const ACKNOWLEDGED = 'acknowledged';
const REFUSED = '503 STOPPING The server stops before this is done. Ask again once it is back.';
const READ = '{ articles(first: 5) { nodes { title } } }';

const env: Record<Store['engine'], () => Record<string, string>> = {
  embedded: () => ({ SEED: 'off' }),
  neo4j: () => {
    const address = inject('neo4j');
    if (typeof address === 'string') throw new Error(address);
    return { NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password };
  },
};

/** Milliseconds that the articles take together which wait: more than twice what a server that stops takes. */
const LOAD = 20_000;

/** How many long reports, from the first not taken here on, take the server that long, one after the other on this machine. */
async function measureLoad(
  server: RunningServer,
): Promise<{ readonly first: number; readonly count: number }> {
  const known = 4;
  // The first take longer, until the server is warm.
  let last = Number.POSITIVE_INFINITY;
  for (let number = 0; number < known; number += 1) {
    const started = performance.now();
    await server.ask(INGEST, { text: longReport(number) });
    last = performance.now() - started;
  }
  return { first: known, count: Math.ceil(LOAD / last) };
}

/** Asks one after the other until the server takes no more connections; gives how every request ended. */
async function askOn(
  server: RunningServer,
  next: () => [string, Record<string, unknown>],
): Promise<string[]> {
  const endings: string[] = [];
  for (;;) {
    const ending = await server.ask(...next()).then(
      ({ status, errors }) => errors[0]?.extensions.code ?? String(status),
      (error: { cause?: { code?: string } }) => error.cause?.code ?? String(error),
    );
    endings.push(ending);
    if (ending === 'ECONNREFUSED') return endings;
  }
}

describe.each(STORES)(
  'a server on $name that is stopped under load',
  { timeout: 90_000 },
  ({ name, open }) => {
    let server: RunningServer;
    afterEach(() => removeDataDir(server.dataDir));

    it('answers all that was sent, loses no article that it acknowledged, and ends with status 0 within 10 s', async () => {
      if (name === 'neo4j') await (await open()).close();
      server = await startServer({ env: env[name]() });
      let number = 0;
      const next = (): [string, Record<string, unknown>] => {
        number += 1;
        return [
          INGEST,
          { text: `Report ${number}: Hassan Rouhani met Vladimir Putin in Tehran on Wednesday.` },
        ];
      };
      // A Neo4j that never saw the statements takes seconds to plan them.
      await server.ask(...next());
      const writing = askOn(server, next);
      const reading = Promise.all(Array.from({ length: 8 }, () => askOn(server, () => [READ, {}])));
      await pause(2_500);
      const started = Date.now();
      expect(await server.stop()).toBe(0);
      expect(Date.now() - started).toBeLessThan(10_000);
      const [written, ...read] = [await writing, ...(await reading)];
      expect(new Set(read.flat())).toEqual(new Set(['200', 'ECONNREFUSED']));
      expect(new Set(written)).toEqual(new Set(['200', 'ECONNREFUSED']));
      const another = await startServer({ env: env[name](), dataDir: server.dataDir });
      const { data } = await another.ask<{ articles: { totalCount: number } }>('{ articles { totalCount } }');
      await another.stop();
      // One before, and the last was refused.
      expect(data.articles.totalCount).toBe(written.length);
    });

    it('tells those whose articles wait longer than the server does, and has written no other than it acknowledged', async () => {
      if (name === 'neo4j') await (await open()).close();
      server = await startServer({ env: env[name]() });
      const { first, count } = await measureLoad(server);
      const asked = Array.from({ length: count }, (_, at) =>
        server.ask(INGEST, { text: longReport(first + at) }).then(
          ({ status, errors: [error] }) =>
            error === undefined ? ACKNOWLEDGED : `${status} ${error.extensions.reason} ${error.message}`,
          (error: { cause?: { code?: string } }) => error.cause?.code ?? String(error),
        ),
      );
      expect(await Promise.any(asked)).toBe(ACKNOWLEDGED);
      const started = Date.now();
      expect(await server.stop()).toBe(0);
      expect(Date.now() - started).toBeLessThan(10_000);
      const endings = await Promise.all(asked);
      expect(new Set(endings)).toEqual(new Set([ACKNOWLEDGED, REFUSED]));
      const acknowledged = first + endings.filter((ending) => ending === ACKNOWLEDGED).length;
      const another = await startServer({ env: env[name](), dataDir: server.dataDir });
      const { data } = await another.ask<{ articles: { totalCount: number } }>('{ articles { totalCount } }');
      await another.stop();
      expect(data.articles.totalCount).toBe(acknowledged);
    });

    it('ends an analyst’s question that takes longer than the server waits, and says so', async () => {
      if (name === 'neo4j') await (await open()).close();
      server = await startServer({ env: env[name]() });
      await server.ask(INGEST, { text: MANY_SENTENCES });
      const asked = askCypher(server, ENDLESS);
      await pause(1_000);
      const started = Date.now();
      const [status, answer] = await Promise.all([server.stop(), asked]);
      expect(status).toBe(0);
      expect(Date.now() - started).toBeLessThan(10_000);
      expect(answer).toMatchObject({ status: 503, code: 'STORE_UNAVAILABLE' });
    });
  },
);
