import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/progress.js';

describe('how far a batch is, where there is no terminal', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const told = (stream: PassThrough): string => String(stream.read() ?? '');

  it('is told every five seconds, where it got on', () => {
    const stream = new PassThrough();
    const progress = startProgress(3, stream);
    vi.advanceTimersByTime(12_000);
    expect(told(stream)).toBe('');
    progress.advance(false);
    progress.advance(true);
    vi.advanceTimersByTime(12_000);
    progress.stop();
    expect(told(stream)).toBe('Ingesting: 2 of 3 · 0.2/s · 6 s left · 1 refused\n');
  });

  it('is not told of a batch that is done at once', () => {
    const stream = new PassThrough();
    const progress = startProgress(1, stream);
    progress.advance(false);
    progress.stop();
    vi.advanceTimersByTime(12_000);
    expect(told(stream)).toBe('');
  });
});

it('is a bar on a terminal', () => {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    cursorTo: () => true,
    clearLine: () => true,
  });
  const progress = startProgress(2, stream);
  progress.advance(true);
  progress.stop();
  expect(String(stream.read())).toMatch(/Ingesting \S+ 1\/2 · .* · 1 refused/);
});
