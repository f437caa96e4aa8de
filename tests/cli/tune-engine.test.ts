import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Bytes of the nursery of a process of its own: before it is tuned, after, and when the lexicon is loaded. */
function nurseries(): number[] {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { tuneEngine } from './dist/cli/tune-engine.js';
    const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
    const sizes = [size()];
    tuneEngine();
    sizes.push(size());
    await import('./dist/extract/extract.js');
    console.log(JSON.stringify([...sizes, size()]));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script]).toString());
}

describe('tuneEngine', () => {
  it('makes the nursery larger once: the lexicon does not make it larger still', () => {
    const [before = 0, tuned = 0, loaded = 0] = nurseries();
    expect(tuned).toBeGreaterThan(2 * before);
    expect(tuned).toBeLessThan(16_000_000);
    expect(loaded).toBe(tuned);
  });
});
