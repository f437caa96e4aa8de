import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room of src/ may import besides itself. Imports point down only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['app', 'collect-garbage.ts', 'config.ts', 'errors.ts', 'log.ts'],
  'cli.ts': ['cli', 'config.ts', 'errors.ts', 'log.ts'],
  cli: [
    'app',
    'access',
    'api',
    'console',
    'evaluation',
    'reader',
    'extract',
    'ingest',
    'documents',
    'store',
    'domain',
    'collect-garbage.ts',
    'config.ts',
    'errors.ts',
    'log.ts',
  ],
  app: [
    'access',
    'server',
    'api',
    'query',
    'ingest',
    'extract',
    'store',
    'embedded',
    'documents',
    'domain',
    'collect-garbage.ts',
    'config.ts',
    'errors.ts',
    'limits.ts',
    'log.ts',
    'or-aborted.ts',
  ],
  access: ['errors.ts', 'is-disk-full.ts', 'json.ts', 'make-folder.ts', 'read-bounded.ts'],
  'collect-garbage.ts': [],
  'is-disk-full.ts': [],
  'make-folder.ts': [],
  'read-bounded.ts': [],
  'config.ts': ['access', 'errors.ts', 'limits.ts', 'read-bounded.ts'],
  'log.ts': ['config.ts'],
  'errors.ts': [],
  'json.ts': [],
  'json-pieces.ts': ['breath.ts'],
  'breath.ts': [],
  'sort-in-turns.ts': ['breath.ts'],
  'or-aborted.ts': [],
  'limits.ts': ['errors.ts'],
  'recent.ts': [],
  'first-index.ts': [],
  'flat-map.ts': [],
  'remember.ts': [],
  server: [
    'access',
    'collect-garbage.ts',
    'query',
    'console',
    'store',
    'errors.ts',
    'limits.ts',
    'or-aborted.ts',
    'log.ts',
    'config.ts',
    'json.ts',
    'read-bounded.ts',
    'recent.ts',
  ],
  console: ['store', 'domain', 'errors.ts', 'json.ts', 'limits.ts'],
  api: ['access', 'query', 'domain', 'store', 'errors.ts'],
  query: ['domain', 'store', 'errors.ts', 'limits.ts', 'recent.ts'],
  ingest: [
    'extract',
    'store',
    'domain',
    'breath.ts',
    'errors.ts',
    'first-index.ts',
    'json-pieces.ts',
    'limits.ts',
    'sort-in-turns.ts',
  ],
  evaluation: ['extract', 'domain', 'errors.ts'],
  reader: ['extract', 'text', 'domain', 'errors.ts', 'first-index.ts', 'json.ts'],
  documents: ['domain', 'text', 'errors.ts', 'read-bounded.ts'],
  extract: [
    'domain',
    'text',
    'collect-garbage.ts',
    'errors.ts',
    'first-index.ts',
    'flat-map.ts',
    'json-pieces.ts',
    'limits.ts',
    'remember.ts',
  ],
  text: ['domain'],
  store: ['domain', 'breath.ts', 'errors.ts', 'limits.ts', 'or-aborted.ts'],
  embedded: [
    'console',
    'collect-garbage.ts',
    'errors.ts',
    'first-index.ts',
    'is-disk-full.ts',
    'limits.ts',
    'make-folder.ts',
    'or-aborted.ts',
  ],
  domain: ['remember.ts'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const room = (path: string): string => relative(SRC, path).split('/')[0] ?? '';

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\s)(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm,
    ),
  ]
    .map((match) => match[1] ?? match[2] ?? match[3])
    .filter((name) => name !== undefined);
}

const files = sourceFiles(SRC);
const internal: Import[] = files.flatMap((path) =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from: path, to: resolve(dirname(path), name.replace(/\.js$/, '.ts')) })),
);
const packages = files.flatMap((path) =>
  importsOf(path)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) => ({ from: relative(SRC, path), to: name })),
);

describe('the architecture', () => {
  it('has a row for every room', () => {
    expect([...new Set(files.map(room))].filter((name) => !(name in ALLOWED))).toEqual([]);
  });

  it('has imports that point down only', () => {
    const wrong = internal
      .filter(({ from, to }) => room(from) !== room(to) && !ALLOWED[room(from)]?.includes(room(to)))
      .map(({ from, to }) => `${relative(SRC, from)} → ${relative(SRC, to)}`);
    expect(wrong).toEqual([]);
  });

  it('has no import cycle between files', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of internal) edges.set(from, [...(edges.get(from) ?? []), to]);
    expect(findCycle(edges)).toBeUndefined();
  });

  it.each([
    ['neo4j-driver', /^store\//],
    ['@grafeo-db/js', /^embedded\/engine\.ts$/],
    ['type-graphql', /^api\//],
    ['dotenv', /^config\.ts$/],
  ])('lets %s be imported in one room only', (name, owner) => {
    expect(packages.filter((entry) => entry.to === name && !owner.test(entry.from))).toEqual([]);
    expect(packages.some((entry) => entry.to === name)).toBe(true);
  });

  it('reads the environment in config.ts only, and hands it on to the processes of the embedded graph', () => {
    const readers = files
      .filter((path) => /process\.env\b/.test(readFileSync(path, 'utf8')))
      .map((path) => relative(SRC, path));
    expect(readers).toEqual(['config.ts', 'embedded/watched-child.ts', 'embedded/questions/seat.ts']);
  });

  it('keeps every source file within 300 lines, tables of data aside', () => {
    const long = files
      .filter((path) => !/^(extract\/lexicon\/|domain\/relations\.ts$)/.test(relative(SRC, path)))
      .filter((path) => readFileSync(path, 'utf8').split('\n').length > 301)
      .map((path) => relative(SRC, path));
    expect(long).toEqual([]);
  });
});

function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file))
      return [...trail.slice(trail.indexOf(file)), file].map((path) => relative(SRC, path));
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
