import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openCopy, openEngine } from '../../src/embedded/engine.js';

describe('the journal of the embedded graph', () => {
  let folder: string;
  let file: string;
  let engine: Engine;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'entente-journal-'));
    file = path.join(folder, 'graph.grafeo');
    engine = await openEngine(file);
  });
  afterEach(() => {
    engine.close();
    rmSync(folder, { recursive: true });
  });

  async function write(label: string): Promise<void> {
    const transaction = engine.begin();
    await transaction.run(`CREATE (:${label})`, {});
    transaction.commit();
  }

  it('holds what was committed once it is synced, and the file is not written for it', async () => {
    await write('First');
    engine.checkpoint();
    await write('Second');
    const before = statSync(file).mtimeMs;
    const size = await engine.syncJournal();
    expect(size).toBeGreaterThan(0);
    expect(statSync(file).mtimeMs).toBe(before);
    const copy = path.join(folder, 'copy.grafeo');
    cpSync(file, copy);
    cpSync(`${file}.wal`, `${copy}.wal`, { recursive: true });
    const ask = await openCopy(copy);
    expect((await ask('MATCH (n:Second) RETURN count(n) AS n', {})).row(0)).toEqual([1]);
  });

  it('is whole after a commit of nothing, which it does not hold', async () => {
    await write('First');
    const nothing = engine.begin();
    await nothing.run('MATCH (n:Second) SET n.name = 1', {});
    nothing.commit();
    await engine.syncJournal();
    const copy = path.join(folder, 'copy.grafeo');
    for (const part of ['', '.wal', '.mark']) cpSync(`${file}${part}`, `${copy}${part}`, { recursive: true });
    const reopened = await openEngine(copy);
    expect((await reopened.begin().run('MATCH (n:First) RETURN count(n) AS n', {})).row(0)).toEqual([1]);
    reopened.close();
  });

  it('is synced while it is flushed', async () => {
    for (let round = 0; round < 20; round += 1) {
      await write('Row');
      const synced = engine.syncJournal();
      engine.checkpoint();
      expect(await synced).toBeGreaterThanOrEqual(0);
    }
  });
});
