import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeDataDir, startServer } from '../support/server.js';

const FOLDER = path.resolve(import.meta.dirname, '../runtimes/node_modules');

/** Other Node versions, as scripts/prepare.mjs --runtimes installs them. */
const RUNTIMES = ['node-22', 'node-24'].map((name) => ({ name, node: path.join(FOLDER, name, 'bin/node') }));

describe.each(RUNTIMES)('under $name', ({ node }) => {
  it.skipIf(!existsSync(node))(
    'the built server starts and answers (skipped where the version is not installed)',
    async () => {
      const server = await startServer({ node });
      const { data } = await server.ask('{ country(code: "IR") { name } }');
      await server.stop();
      removeDataDir(server.dataDir);
      expect(data).toEqual({ country: { name: 'Iran' } });
    },
  );
});
