import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../src/embedded/launcher.js';
import { SILENT } from '../../support/log.js';
import { openTemporaryGraph, type TemporaryGraph, temporaryFolder } from '../support/graph.js';

let graph: TemporaryGraph;
let reader: Driver;
let writer: Driver;
beforeAll(async () => {
  graph = await openTemporaryGraph();
  const open = ({ username, password }: { username: string; password: string }): Driver =>
    neo4j.driver(graph.uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  [reader, writer] = [open(graph.reader), open(graph.writer)];
});
afterAll(async () => {
  await Promise.all([reader?.close(), writer?.close()]);
  await graph?.close();
});

async function flush(): Promise<void> {
  const session = writer.session();
  await session.run('CALL entente.checkpoint()');
  await session.close();
}

async function count(label: string): Promise<number> {
  const { records } = await reader.executeQuery(`MATCH (n:${label}) RETURN count(n) AS n`);
  return records[0]?.get('n');
}

describe("the copy that the reader's questions see", () => {
  it('holds every write that was acknowledged before, while others are under way', {
    timeout: 60_000,
  }, async () => {
    let acknowledged = 0;
    let isOver = false;
    const writing = (async () => {
      for (; !isOver; acknowledged += 1) {
        await writer.executeQuery('UNWIND range(1, 100) AS x CREATE (:Row {text: toString(x)})');
        if (acknowledged % 20 === 0) await flush();
      }
    })();
    for (let question = 0; question < 10; question += 1) {
      const before = acknowledged * 100;
      const seen = await count('Row');
      expect(seen).toBeGreaterThanOrEqual(before);
      expect(seen % 100).toBe(0);
    }
    isOver = true;
    await writing;
    expect(await count('Row')).toBe(acknowledged * 100);
  });

  it('is made while a transaction is open, and without its writes', async () => {
    const session = writer.session();
    const transaction = await session.beginTransaction();
    await transaction.run('CREATE (:Open)');
    const during = await count('Open');
    await transaction.commit();
    await session.close();
    expect([during, await count('Open')]).toEqual([0, 1]);
  });

  it('is gone when the graph is closed, with what the engine keeps beside it for want of memory', async () => {
    const dataDir = temporaryFolder();
    const other = await openEmbedded({ dataDir, boltPort: 0, role: 'server', log: SILENT });
    const driver = neo4j.driver(other.uri, neo4j.auth.basic(other.reader.username, other.reader.password));
    await driver.executeQuery('RETURN 1 AS one');
    const folder = path.join(dataDir, 'graph.grafeo.questions');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    await driver.close();
    await other.close();
    expect([names.some((name) => name.endsWith('.spill')), existsSync(folder)]).toEqual([true, false]);
    rmSync(dataDir, { recursive: true });
  });
});
