import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Entries = Readonly<Record<string, Entry>>;

const entries = (file: string): Entries => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Where npm would look for `name` when the package at `from` asks for it. */
function isLocked(locked: Entries, from: string, name: string): boolean {
  const steps = from.split('node_modules/');
  return steps.some(
    (_, depth) =>
      path.posix.join(...steps.slice(0, depth + 1).flatMap((step) => [step, 'node_modules']), name) in locked,
  );
}

describe.each(['package-lock.json', 'tests/runtimes/package-lock.json', 'examples/client/package-lock.json'])(
  '%s',
  (file) => {
    const locked = entries(file);

    it('has an entry for every optional dependency, or npm 11 refuses it on other platforms', () => {
      const missing = Object.entries(locked).flatMap(([from, entry]) =>
        Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(locked, from, name)),
      );
      expect(missing).toEqual([]);
    });

    it('names no registry', () => {
      expect(Object.values(locked).filter((entry) => entry.resolved !== undefined)).toEqual([]);
    });
  },
);
