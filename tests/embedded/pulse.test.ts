import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { mayStartFor, mustStartWithin, Pulse, readProcessFields } from '../../src/embedded/pulse.js';

describe('a process that opens a graph without a sign of work', () => {
  it.each([
    ['is known to do nothing', false, 100, 10],
    ['tells nothing of itself and opens an empty graph', undefined, 0, 20],
    ['tells nothing of itself and opens one of 100 MB', undefined, 100, 60],
  ])('that %s is waited for', (_what, beats, megabytes, seconds) =>
    expect(mayStartFor(beats, megabytes * 2 ** 20)).toBe(seconds * 1_000),
  );
});

it.each([
  [0, 120],
  [100, 160],
  [2_000, 920],
])(
  'a start with a graph of %i MB may take %i s in all, longer than one without a sign of work',
  (megabytes, seconds) => {
    const bytes = megabytes * 2 ** 20;
    expect(mustStartWithin(bytes)).toBe(seconds * 1_000);
    expect(mustStartWithin(bytes)).toBeGreaterThan(mayStartFor(undefined, bytes));
  },
);

describe.skipIf(process.platform !== 'linux')('the pulse of a process', () => {
  let child: ChildProcess | undefined;
  afterEach(() => void child?.kill('SIGKILL'));

  function start(program: string): { readonly pid: number; readonly pulse: Pulse } {
    child = spawn(process.execPath, ['-e', program]);
    const pid = child.pid ?? 0;
    return { pid, pulse: new Pulse(pid) };
  }

  const stateOf = (pid: number): string | undefined => readProcessFields(pid)?.[0];

  it('beats while it works or waits for its turn, however short the time between two looks', async () => {
    const { pid, pulse } = start('for (;;);');
    await expect.poll(() => stateOf(pid)).toBe('R');
    expect([pulse.beats(), pulse.beats(), pulse.beats()]).toEqual([true, true, true]);
  });

  it('does not beat while it is stopped, in the midst of work too', async () => {
    const { pid, pulse } = start('for (;;);');
    process.kill(pid, 'SIGSTOP');
    await expect.poll(() => stateOf(pid)).toBe('T');
    pulse.beats();
    expect(pulse.beats()).toBe(false);
  });

  it('is not told of a process that is gone', async () => {
    const { pid, pulse } = start('');
    await expect.poll(() => readProcessFields(pid)).toBeUndefined();
    expect(pulse.beats()).toBeUndefined();
  });
});
