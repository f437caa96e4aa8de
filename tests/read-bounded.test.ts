import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFailure, readBounded, readStart, streamRegular } from '../src/read-bounded.js';

let folder: string;
const socket = createServer();
const at = (name: string): string => path.resolve(folder, name);
const told = (work: () => unknown): string => {
  try {
    return `read: ${String(work())}`;
  } catch (error) {
    return describeFailure(error);
  }
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-bounded-'));
  writeFileSync(at('ten.txt'), '0123456789');
  writeFileSync(at('long.txt'), 'x'.repeat(2_100_000));
  mkdirSync(at('folder'));
  spawnSync('mkfifo', [at('pipe')]);
  await new Promise<void>((resolve) => socket.listen(at('socket'), resolve));
});
afterAll(() => {
  socket.close();
  rmSync(folder, { recursive: true });
});

describe('readBounded', () => {
  it('reads a file that has as many bytes as are allowed', () =>
    expect(readBounded(at('ten.txt'), 10).toString()).toBe('0123456789'));

  it('refuses a longer one by its size', () =>
    expect(told(() => readBounded(at('long.txt'), 1_000_000))).toBe(
      'it has 2.1 MB, and at most 1.0 MB are read',
    ));

  it.runIf(process.platform === 'linux')('reads a pseudo file, whose size says 0', () =>
    expect(readBounded('/proc/version', 10_000).toString()).toMatch(/^Linux version /),
  );

  it.runIf(process.platform === 'linux')('stops within a pseudo file that does not end', () =>
    expect(told(() => readBounded('/proc/self/pagemap', 3_000_000))).toBe(
      'it has more than the 3.0 MB that are read',
    ),
  );
});

describe('a file that somebody changes', () => {
  it('is not taken in part', async () => {
    writeFileSync(at('grows.txt'), 'x'.repeat(1_000_000));
    const writing = `for (;;) fs.appendFileSync(${JSON.stringify(at('grows.txt'))}, 'x')`;
    const writer = spawn(process.execPath, ['-e', writing], { stdio: 'ignore' });
    await once(writer, 'spawn');
    let reason = '';
    while (!reason.startsWith('it changed'))
      reason = told(() => readBounded(at('grows.txt'), 2 ** 30)).slice(0, 60);
    writer.kill('SIGKILL');
    expect(reason).toBe('it changed while it was read; give it again');
  });
});

describe.skipIf(process.platform === 'win32')(
  'what is no regular file is neither read nor waited for',
  () => {
    it.each([
      ['/dev/zero', 'it is a device'],
      ['pipe', 'it is a pipe'],
      ['socket', 'it is a socket, or a device that is not there'],
      ['folder', 'it is a folder'],
      ['none', 'there is no such file or folder'],
    ])('%s', async (name, reason) => {
      const reads = [() => readBounded(at(name), 100), () => readStart(at(name), 4)];
      expect(reads.map(told)).toEqual([reason, reason]);
      expect(await streamRegular(at(name)).next().catch(describeFailure)).toBe(reason);
    });
  },
);
