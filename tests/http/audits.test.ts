import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { SEED: 'off' } });
});
afterAll(async () => {
  await server.stop();
  removeDataDir(server.dataDir);
});

describe('the audits of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.address}graphql` });

  it('are 61', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)('$id $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
