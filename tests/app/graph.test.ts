import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/app/graph.js';
import { readConfig } from '../../src/config.js';
import { SILENT as log } from '../support/log.js';

describe('NEO4J_URI that names an embedded graph', () => {
  it('is refused with the setting and what to do', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'entente-graph-'));
    const config = { ...readConfig({}), dataDir, boltPort: 0 };
    const { bolt, close } = await openGraph({ config, log, role: 'server' });
    const { uri = '', writer } = bolt ?? {};
    const wrong = {
      ...config,
      neo4jUri: uri,
      neo4jUsername: writer?.username ?? '',
      neo4jPassword: writer?.password ?? '',
    };
    await expect(openGraph({ config: wrong, log, role: 'command' })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(`NEO4J_URI is "${uri}", the Bolt address of an embedded graph`),
    });
    await close();
    rmSync(dataDir, { recursive: true });
  });
});
