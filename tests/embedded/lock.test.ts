import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, markProcess, readLock, takeLock } from '../../src/embedded/lock.js';
import { temporaryFolder } from './support/graph.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'the.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The mark of a process that has ended. */
async function deadProcess(): Promise<{ pid: number; started: string }> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'spawn');
  const mark = markProcess(child.pid ?? 0) ?? { pid: child.pid ?? 0, started: 'x' };
  await once(child, 'exit');
  return mark;
}

describe('a lock file', () => {
  it('is taken when there is none', () => {
    expect(takeLock(path)?.left).toBeUndefined();
    expect(readLock(path)).toEqual(markProcess(process.pid));
  });

  it('is not taken from a living process, also the own', () => {
    takeLock(path);
    expect(takeLock(path)).toBeUndefined();
  });

  it('is taken from a dead process, with what it left', async () => {
    const left = { ...(await deadProcess()), port: 7687 };
    writeFileSync(path, JSON.stringify(left));
    expect(takeLock(path)?.left).toEqual(left);
  });

  it('is taken from a dead process that took it on a full disk, as a link', async () => {
    const { pid, started } = await deadProcess();
    symlinkSync(JSON.stringify([pid, started, 7687, 12, '34']), path);
    expect(takeLock(path)?.left).toEqual({ pid, started, port: 7687, child: { pid: 12, started: '34' } });
    expect(readLock(path)).toEqual(markProcess(process.pid));
  });

  it('is taken when its process number belongs to a later process', () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: '1' }));
    expect(takeLock(path)).toBeDefined();
  });

  it('is taken when it is unreadable', () => {
    writeFileSync(path, 'half a li');
    expect(takeLock(path)).toBeDefined();
  });

  it('holds what its owner adds', () => {
    takeLock(path)?.update({ port: 7687 });
    expect(readLock(path)).toMatchObject({ pid: process.pid, port: 7687 });
  });

  it('is gone after release, with nothing beside it', () => {
    const lock = takeLock(path);
    lock?.update({ port: 1 });
    lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is won by one of many that try at once', () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: '1' }));
    const won = Array.from({ length: 10 }, () => takeLock(path)).filter((lock) => lock !== undefined);
    expect(won).toHaveLength(1);
  });
});

describe('a process', () => {
  it('lives while it runs', () => {
    expect(isAlive({ pid: process.pid, started: '' })).toBe(true);
  });

  it('is dead after its end', async () => {
    expect(isAlive(await deadProcess())).toBe(false);
  });
});
