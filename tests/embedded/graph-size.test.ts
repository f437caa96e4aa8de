import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sizeOfGraph } from '../../src/embedded/graph-size.js';
import { temporaryFolder } from './support/graph.js';

const folder = temporaryFolder();
const file = join(folder, 'graph');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['without its files', 0, () => undefined],
  ['without a journal', 3, () => writeFileSync(file, 'abc')],
  [
    'with a journal',
    7,
    () => {
      writeFileSync(file, 'abc');
      mkdirSync(`${file}.wal`);
      for (const name of ['1', '2']) writeFileSync(join(`${file}.wal`, name), 'de');
    },
  ],
  [
    'whose journal cannot be listed',
    3,
    () => {
      writeFileSync(file, 'abc');
      writeFileSync(`${file}.wal`, 'de');
    },
  ],
])('a graph %s has %i bytes', (_, bytes, make) => {
  mkdirSync(folder, { recursive: true });
  make();
  expect(sizeOfGraph(file)).toBe(bytes);
});
