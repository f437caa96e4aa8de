import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OPERATIONS } from '../support/operations.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { STORES } from '../support/stores.js';

const neo4j = inject('neo4j');
const NEO4J: Readonly<Record<string, string>> =
  typeof neo4j === 'string'
    ? {}
    : { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password, SEED: 'on' };

interface Explained {
  readonly extensions: {
    readonly explain: {
      readonly statement: string;
      readonly parameters: object;
      readonly roundTrips: number;
    };
  };
}

describe.each(STORES)('what explain shows on $name', ({ name, open }) => {
  let server: RunningServer;
  beforeAll(async () => {
    if (name === 'neo4j') await open().then((emptied) => emptied.close());
    server = await startServer({ env: name === 'neo4j' ? NEO4J : {} });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });
  const post = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${server.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  };

  it.each(OPERATIONS)('runs unchanged in the console: $name', async ({ query }) => {
    const { extensions } = (await post('graphql', { query, extensions: { explain: true } })) as Explained;
    const { statement, parameters, roundTrips } = extensions.explain;
    expect(roundTrips).toBe(1);
    expect(await post('cypher', { question: statement, parameters })).toMatchObject({
      keys: expect.arrayContaining(['c0']),
      rows: [expect.any(Array)],
    });
  });
});
