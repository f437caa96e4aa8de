import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { restWhenQuiet } from '../../src/app/rest.js';

afterEach(() => void vi.useRealTimers());

it('garbage goes once nobody has asked for a minute', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let quiet = 59_000;
  const stop = restWhenQuiet(() => quiet);
  const garbage = new WeakRef({ held: 'by nobody' });
  await nextTurn();
  vi.advanceTimersByTime(5_000);
  expect(garbage.deref() === undefined).toBe(false);
  quiet = 64_000;
  await nextTurn();
  vi.advanceTimersByTime(5_000);
  expect(garbage.deref() === undefined).toBe(true);
  stop();
});
