import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const BUILT = new URL('../../../dist/extract/lexicon/lexicon.js', import.meta.url).href;

/** Run in a process of its own, where nothing is loaded yet; time on the processor, so that a busy machine does not count. */
const MEASURE = `
  const heapBefore = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  await import(${JSON.stringify(BUILT)});
  const { user, system } = process.cpuUsage(start);
  const milliseconds = Math.round((user + system) / 1000);
  gc();
  const megabytes = Math.round((process.memoryUsage().heapUsed - heapBefore) / 1e6);
  console.log(milliseconds, megabytes);
`;

function loadOnce(): { milliseconds: number; megabytes: number } {
  const printed = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', MEASURE], {
    encoding: 'utf8',
  });
  const [milliseconds = Number.NaN, megabytes = Number.NaN] = printed.trim().split(' ').map(Number);
  return { milliseconds, megabytes };
}

describe('the whole lexicon as built', () => {
  it('loads in less than 300 ms on an idle machine, twice that on a busy one, and takes less than 60 MB', () => {
    const runs = Array.from({ length: 3 }, loadOnce);
    const milliseconds = Math.min(...runs.map((run) => run.milliseconds));
    const megabytes = Math.max(...runs.map((run) => run.megabytes));
    console.info(`The lexicon loads in ${milliseconds} ms of processor time and takes ${megabytes} MB.`);
    expect([milliseconds < 600, megabytes < 60]).toEqual([true, true]);
  }, 60_000);
});
