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

    const boltOf = (): string => /bolt:\/\/\S+/.exec(server.output())?.[0] ?? '';

    it('asks over Bolt with the stock driver', async () => {
      const { reader } = JSON.parse(readFileSync(join(server.dataDir, 'credentials.json'), 'utf8'));
      const { stdout } = await run('over_bolt.py', boltOf(), reader.password);
      expect(stdout).toMatch(/^\d{4}-\d\d-\d\d {16}\S.* Vladimir Putin .*\w+$/m);
      expect(stdout).toMatch(/^2017-11-01 to 2017-11-30 {2}\S/m);
      expect(stdout).toMatch(/^10 meetings$/m);
    });

    it('asks over HTTP', async () => {
      const { stdout } = await run('over_http.py', server.address, 'IR', 'RU');
      expect(stdout).toMatch(/^2018-08-12 .*Convention on the Legal Status of the Caspian/m);
      expect(stdout).toMatch(/^\d+ agreements$/m);
    });

    it.each([
      ['nothing is at the address', 'over_http.py', () => [`${server.address}none`], 'There is nothing at'],
      [
        'no server answers over HTTP',
        'over_http.py',
        () => ['http://127.0.0.1:1'],
        'Nothing answers at http',
      ],
      ['no password is given', 'over_bolt.py', () => [boltOf()], 'Give the reader'],
      ['the password is wrong', 'over_bolt.py', () => [boltOf(), 'no'], 'does not take this password'],
      [
        'no server answers over Bolt',
        'over_bolt.py',
        () => ['bolt://127.0.0.1:1', 'no'],
        'over Bolt at bolt:',
      ],
    ] as const)(
      'say why when %s',
      async (_, script, args, why) => await expect(run(script, ...args())).rejects.toThrow(why),
    );
  },
);
