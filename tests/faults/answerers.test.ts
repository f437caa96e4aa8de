import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataDir, type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { askCypher, findAnswerers } from './questions.js';

const SENTENCES = 'MATCH (a:Sentence), (b:Sentence), (c:Sentence), (d:Sentence)';
const LONG = `${SENTENCES} WHERE a.text + b.text = c.text + d.text RETURN count(*) AS n`;
const SHORT = 'RETURN 1 AS one';
const ANSWERED = { status: 200, rows: [[1]] };
const FAILED = { status: 503, code: 'STORE_UNAVAILABLE' };

describe('a process that answers questions on the embedded graph', { timeout: 60_000 }, () => {
  let server: RunningServer;
  let node: string;
  beforeEach(async () => {
    const dataDir = makeDataDir();
    node = path.join(dataDir, 'node');
    copyFileSync(process.execPath, node);
    server = await startServer({ dataDir, node });
  });
  afterEach(async () => {
    await server?.stop();
    removeDataDir(server.dataDir);
  });

  it('that is killed leaves its question with STORE_UNAVAILABLE, and the next one is answered', async () => {
    expect(await askCypher(server, SHORT)).toMatchObject(ANSWERED);
    const long = askCypher(server, LONG);
    await pause(1_000);
    for (const { pid } of findAnswerers(server.process.pid ?? 0)) process.kill(pid, 'SIGKILL');
    expect(await long).toMatchObject(FAILED);
    expect(await askCypher(server, SHORT)).toMatchObject(ANSWERED);
  });

  it('that cannot be started leaves its question with STORE_UNAVAILABLE, and the rest goes on', async () => {
    rmSync(node);
    expect(await askCypher(server, SHORT)).toMatchObject(FAILED);
    expect((await server.ask('{ articles { totalCount } }')).errors).toEqual([]);
    copyFileSync(process.execPath, node);
    expect(await askCypher(server, SHORT)).toMatchObject(ANSWERED);
  });
});
