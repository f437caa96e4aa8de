import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeOrphans } from '../../scripts/build-targets.mjs';

it('a build removes modules without a source, but no pages, which are built at the same time', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'entente-build-'));
  for (const file of [
    'src/kept.ts',
    'dist/kept.js',
    'dist/gone.js',
    'dist/web/app.js',
    'dist/web-42/app.js',
  ]) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  removeOrphans(root);
  const left = readdirSync(path.join(root, 'dist'), { recursive: true }).map(String).sort();
  rmSync(root, { recursive: true });
  expect(left).toEqual(
    ['kept.js', 'web', 'web-42', path.join('web', 'app.js'), path.join('web-42', 'app.js')].sort(),
  );
});
