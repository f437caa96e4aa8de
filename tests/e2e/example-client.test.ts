import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, type RunningServer, removeDataDir, startServer } from '../support/server.js';

const FOLDER = path.resolve(import.meta.dirname, '../../examples/client');
/** As scripts/prepare.mjs --examples installs it. */
const isInstalled = existsSync(path.join(FOLDER, 'node_modules/.package-lock.json'));

describe.skipIf(!isInstalled)(
  'the example client (skipped where it is not installed)',
  { timeout: 60_000 },
  () => {
    let server: RunningServer;
    const run = async (script: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
      const env = { ...cleanEnvironment(), ENTENTE: `${server.address}graphql`, ...more };
      return (await promisify(execFile)('npm', ['run', '-s', script], { cwd: FOLDER, env, timeout: 50_000 }))
        .stdout;
    };
    beforeAll(async () => {
      server = await startServer();
      await run('build');
    });
    afterAll(async () => {
      await server?.stop();
      if (server !== undefined) removeDataDir(server.dataDir);
    });

    it.each(['apollo', 'urql'])('pages through the nested list with %s', async (client) => {
      const { data } = await server.ask<{
        agreements: { nodes: readonly { name: string; status: string }[] };
      }>('{ agreements(first: 100) { nodes { name status } } }');
      const lines = (await run(client)).trim().split('\n');
      expect(lines.map((line) => line.split(' · ')[0])).toEqual(
        data.agreements.nodes.map(({ name, status }) => `${status} ${name}`),
      );
      expect(lines.length).toBeGreaterThan(6);
      expect(lines.join('\n')).toMatch(/Caspian Sea · .*Azerbaijan.* · Five states sign convention/);
    });

    it.each(['apollo', 'urql'])('says in a sentence that nothing answers: %s', async (client) => {
      await expect(run(client, { ENTENTE: 'http://127.0.0.1:1/graphql' })).rejects.toMatchObject({
        code: 1,
        stderr:
          'Nothing answers at http://127.0.0.1:1/graphql; start the server with "npm start" in the repository, or set ENTENTE to its address.\n',
      });
    });

    it('asks by the ids that its build wrote a server that answers nothing else', async () => {
      const file = path.join(FOLDER, 'src/generated/persisted-documents.json');
      const [documentId] = Object.keys(JSON.parse(readFileSync(file, 'utf8')));
      const trusting = await startServer({ env: { TRUSTED_DOCUMENTS: file } });
      const response = await fetch(`${trusting.address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ documentId, variables: { first: 1 } }),
      });
      expect(await response.json()).toMatchObject({ data: { agreements: { edges: [{}] } } });
      expect((await trusting.ask('{ __typename }')).errors[0]?.extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
      const env = { ENTENTE: `${trusting.address}graphql`, DOCUMENT_IDS: 'on' };
      for (const client of ['apollo', 'urql']) {
        expect(await run(client, env)).toBe(await run(client));
        // As its README says.
        await expect(run(client, { ENTENTE: env.ENTENTE })).rejects.toMatchObject({
          code: 1,
          stderr: expect.stringMatching(/^[^\n]*none has this text[^\n]* with DOCUMENT_IDS=on\.\n$/),
        });
      }
      await trusting.stop();
      removeDataDir(trusting.dataDir);
    });
  },
);
