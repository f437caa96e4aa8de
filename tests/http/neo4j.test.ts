import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OPERATIONS } from '../support/operations.js';
import { failToStart, type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { STORES, withoutNeo4j } from '../support/stores.js';

const address = inject('neo4j');
const env: Readonly<Record<string, string>> =
  typeof address === 'string'
    ? {}
    : { NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password };

describe.skipIf(withoutNeo4j !== undefined)(
  `a server on Neo4j${withoutNeo4j === undefined ? '' : ` (${withoutNeo4j})`}`,
  () => {
    let onNeo4j: RunningServer;
    let embedded: RunningServer;
    beforeAll(async () => {
      const emptied = await STORES.find(({ name }) => name === 'neo4j')?.open();
      await emptied?.close();
      [onNeo4j, embedded] = await Promise.all([startServer({ env: { ...env, SEED: 'on' } }), startServer()]);
    });
    afterAll(async () => {
      await Promise.all([onNeo4j?.stop(), embedded?.stop()]);
      if (embedded !== undefined) removeDataDir(embedded.dataDir);
    });

    it('prints no credentials of the database', () => expect(onNeo4j.output()).not.toMatch(/Bolt|password/i));

    it.each(OPERATIONS)('answers $name as the embedded graph does', async ({ query }) => {
      const [answer, expected] = await Promise.all([onNeo4j.ask(query), embedded.ask(query)]);
      expect(answer.data).toEqual(expected.data);
    });

    it('says that the password is wrong', async () => {
      const { status, output } = await failToStart({ env: { ...env, NEO4J_PASSWORD: 'wrong' } });
      expect([status, output]).toEqual([
        1,
        'STORE_UNAVAILABLE: The graph database refused the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD to those of the database.\n',
      ]);
    });

    it('is not seeded unless SEED=on', async () => {
      const emptied = await STORES.find(({ name }) => name === 'neo4j')?.open();
      await emptied?.close();
      const server = await startServer({ env });
      const { data } = await server.ask('{ articles { totalCount } }');
      await server.stop();
      expect(data).toEqual({ articles: { totalCount: 0 } });
    });
  },
);
