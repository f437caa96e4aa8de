import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { markProcess, readLock } from '../../src/embedded/lock.js';
import { launch, type RunningServer, removeDataDir, startServer } from '../support/server.js';

const LAUNCH = { env: { SEED: 'off' } };

/** The process of the graph that a server has just started, stopped before it has opened anything; `but` is the one before it. */
async function stopNextChild(server: number, but?: number): Promise<number> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ');
    // Before it is a program of its own, its parent waits for it.
    const next = children
      .map(Number)
      .find((pid) => pid > 0 && pid !== but && commandOf(pid).includes('child.js'));
    if (next !== undefined) {
      process.kill(next, 'SIGSTOP');
      return next;
    }
    await pause(1);
  }
  throw new Error('the server starts no process for its graph');
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const childOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());

describe.skipIf(process.platform !== 'linux')(
  'a process of the graph that hangs while it starts',
  { timeout: 60_000 },
  () => {
    let dataDirs: string[] = [];
    afterEach(() => {
      for (const folder of dataDirs) removeDataDir(folder);
      dataDirs = [];
    });

    /** A running server whose process of the graph was killed, and the next one stopped. */
    async function strike(): Promise<{ server: RunningServer; pid: number; hung: number }> {
      const server = await startServer(LAUNCH);
      dataDirs.push(server.dataDir);
      const pid = server.process.pid ?? 0;
      const first = childOf(pid);
      process.kill(first, 'SIGKILL');
      return { server, pid, hung: await stopNextChild(pid, first) };
    }

    it('is replaced', async () => {
      const { server, pid, hung } = await strike();
      const isReady = async (): Promise<number> => (await fetch(`${server.address}health/ready`)).status;
      await expect.poll(isReady, { timeout: 20_000 }).toBe(200);
      expect(childOf(pid)).not.toBe(hung);
      expect(await server.stop()).toBe(0);
    });

    it('does not keep a server from stopping', async () => {
      const { server } = await strike();
      const started = Date.now();
      expect(await server.stop()).toBe(0);
      expect(Date.now() - started).toBeLessThan(3_000);
    });

    it('does not keep the next server from starting, where the first was killed', async () => {
      const { server, hung } = await strike();
      // One that was not named yet was not told to open the file either.
      const named = (): number | undefined => readLock(join(server.dataDir, 'graph.lock'))?.child?.pid;
      await expect.poll(named).toBe(hung);
      server.process.kill('SIGKILL');
      await expect.poll(() => server.process.signalCode).toBe('SIGKILL');
      const next = await startServer({ ...LAUNCH, dataDir: server.dataDir });
      expect(markProcess(hung)).toBeUndefined();
      expect(await next.stop()).toBe(0);
    });

    it('is replaced, too, where it is the first', async () => {
      const { child, ended, dataDir, output } = launch(LAUNCH);
      dataDirs.push(dataDir);
      await stopNextChild(child.pid ?? 0);
      await expect.poll(output, { timeout: 20_000 }).toContain('Stop with Ctrl-C');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    });

    it('does not keep a server from stopping that has not started yet', async () => {
      const { child, ended, dataDir } = launch(LAUNCH);
      dataDirs.push(dataDir);
      await stopNextChild(child.pid ?? 0);
      const started = Date.now();
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(Date.now() - started).toBeLessThan(3_000);
    });

    it('does not keep a server from stopping that hangs as it closes', async () => {
      const server = await startServer(LAUNCH);
      dataDirs.push(server.dataDir);
      process.kill(childOf(server.process.pid ?? 0), 'SIGSTOP');
      const started = Date.now();
      expect(await server.stop()).toBe(0);
      expect(Date.now() - started).toBeLessThan(10_000);
    });
  },
);
