import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { STORES } from '../support/stores.js';
import { stretch } from '../support/stretch.js';
import { askCypher } from './questions.js';

const INGEST =
  'mutation Ingest($text: String!) { ingestArticle(input: {text: $text}) { outcome article { id } } }';
const ENDLESS =
  'MATCH (a:Sentence), (b:Sentence), (c:Sentence), (d:Sentence), (e:Sentence), (f:Sentence) WHERE size(a.text + b.text + c.text + d.text + e.text + f.text) < 0 RETURN count(*) AS n';
const MANY_SENTENCES = Array.from(
  { length: 50 },
  (_, at) => `The ministers of both countries signed an agreement on trade there in ${1950 + at}.`,
).join(' ');
const report = (number: number, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, at) =>
      `Hassan Rouhani met Vladimir Putin in Tehran on ${1 + (at % 28)} May ${1_990 + (number % 30)} and spoke of report ${number}.${at}.`,
  ).join(' ');
/** Articles written one after the other, with eight readers beside. */
const WELL_UNDER_WAY = 5;
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

/** Articles that wait at a time: no more than a server looks for at once. */
const MANY = 36;
/** Milliseconds that each takes: with the others more than a server that stops waits, alone less than it has for what is under way. */
const EACH = 500;
/** Reports that are taken first, since a server is slower at its start, and their sentences. */
const WARM = { reports: 3, sentences: 100 } as const;
/** Sentences of the longest report whose body is none of the long ones. */
const MOST_SENTENCES = 900;

/** How many sentences a report has that this machine takes so long for, loaded as it is. */
async function sentencesOfReport(server: RunningServer): Promise<number> {
  let last = 0;
  for (let number = 0; number < WARM.reports; number += 1) {
    const started = performance.now();
    await server.ask(INGEST, { text: report(number, WARM.sentences) });
    last = performance.now() - started;
  }
  return Math.min(MOST_SENTENCES, Math.ceil((EACH / last) * WARM.sentences));
}

/** Milliseconds for the exit. */
const EXIT_WITHIN = 10_000;

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
      await vi.waitUntil(() => number > WELL_UNDER_WAY, 30_000);
      const started = Date.now();
      expect(await server.stop()).toBe(0);
      expect(Date.now() - started).toBeLessThan(stretch(EXIT_WITHIN));
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
      const sentences = await sentencesOfReport(server);
      const asked = Array.from({ length: MANY }, (_, at) =>
        server.ask(INGEST, { text: report(WARM.reports + at, sentences) }).then(
          ({ status, errors: [error] }) =>
            error === undefined ? ACKNOWLEDGED : `${status} ${error.extensions.reason} ${error.message}`,
          (error: { cause?: { code?: string } }) => error.cause?.code ?? String(error),
        ),
      );
      expect(await Promise.any(asked)).toBe(ACKNOWLEDGED);
      const started = Date.now();
      expect(await server.stop()).toBe(0);
      expect(Date.now() - started).toBeLessThan(stretch(EXIT_WITHIN));
      const endings = await Promise.all(asked);
      expect(new Set(endings)).toEqual(new Set([ACKNOWLEDGED, REFUSED]));
      const acknowledged = WARM.reports + endings.filter((ending) => ending === ACKNOWLEDGED).length;
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
      expect(Date.now() - started).toBeLessThan(stretch(EXIT_WITHIN));
      expect(answer).toMatchObject({ status: 503, code: 'STORE_UNAVAILABLE' });
    });
  },
);
