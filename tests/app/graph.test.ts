import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/app/graph.js';
import { readConfig } from '../../src/config.js';
import { loadCypher } from '../../src/store/cypher.js';
import { SILENT as log } from '../support/log.js';

describe('reads of one who writes', () => {
  it('are not held to what one read of the API has', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'entente-graph-'));
    const config = readConfig({});
    const limits = { ...config.limits, databaseSeconds: 0.0001 };
    const graph = await openGraph({
      config: { ...config, dataDir, boltPort: 0, limits },
      log,
      role: 'server',
    });
    await expect(graph.reader.read(loadCypher('write/meta'))).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
    });
    expect((await graph.writer.read(loadCypher('write/meta'))).values).toEqual([]);
    await graph.close();
    rmSync(dataDir, { recursive: true });
  });
});

describe('an opening that was given up before it began', () => {
  it('starts nothing and leaves no folder', async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'entente-graph-'));
    const config = { ...readConfig({}), dataDir: path.join(parent, 'data'), boltPort: 0 };
    const stopping = AbortSignal.abort(new Error('told to stop'));
    await expect(openGraph({ config, log, role: 'server', stopping })).rejects.toThrow('told to stop');
    expect(readdirSync(parent)).toEqual([]);
    rmSync(parent, { recursive: true });
  });
});

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
