import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPython } from '../support/python.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const execute = promisify(execFile);
const environment = mkdtempSync(join(tmpdir(), 'entente-python-'));
const python = findPython(environment);

describe.skipIf(python === undefined)(
  'the notebook scripts (need python3 with venv and its package index)',
  () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer();
    });
    afterAll(async () => {
      await server?.stop();
      if (server !== undefined) removeDataDir(server.dataDir);
      rmSync(environment, { recursive: true, force: true });
    });
    const run = (script: string, ...args: string[]) =>
      execute(String(python), [`examples/notebook/${script}`, ...args]);

    it('asks over Bolt with the stock driver', async () => {
      const { reader } = JSON.parse(readFileSync(join(server.dataDir, 'credentials.json'), 'utf8'));
      const address = /bolt:\/\/\S+/.exec(server.output())?.[0] ?? '';
      const { stdout } = await run('over_bolt.py', address, reader.password);
      expect(stdout).toMatch(/^\d{4}-\d\d-\d\d {2}\S.* Vladimir Putin .*\w+$/m);
      expect(stdout).toMatch(/^10 meetings$/m);
    });

    it('asks over HTTP', async () => {
      const { stdout } = await run('over_http.py', server.address, 'IR', 'RU');
      expect(stdout).toMatch(/^2018-08-12 .*Convention on the Legal Status of the Caspian/m);
      expect(stdout).toMatch(/^\d+ agreements$/m);
    });

    it('says why over HTTP', async () =>
      await expect(run('over_http.py', `${server.address}none`)).rejects.toThrow('There is nothing at'));
  },
);
