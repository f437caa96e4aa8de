// What is built from what: the server (tsc) and the pages (Vite), each with a fingerprint of its sources beside its output.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Every file under a path (or the file itself), sorted, so that equal trees give equal lists. */
function filesUnder(start) {
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [start];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A hash of names and contents: it survives clones and copies, and notices deleted files. */
function fingerprint(root, sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Removes compiled modules whose source is gone. Pages, also those that are being built beside, come from elsewhere. */
export function removeOrphans(root) {
  const dist = path.join(root, 'dist');
  const own = readdirSync(dist).filter((name) => !/^web(-\d+)?$/.test(name));
  for (const file of own.flatMap((name) => filesUnder(path.join(dist, name)))) {
    const source = path.relative(dist, file).replace(/\.js(\.map)?$/, '.ts');
    if (/\.js(\.map)?$/.test(file) && !existsSync(path.join(root, 'src', source))) rmSync(file);
  }
}

async function buildServer(root, run) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', 'tsconfig.json'], { title: 'tsc' });
  removeOrphans(root);
}

/** Writes .br and .gz beside each text file that gains by it, for the server to send as they are. */
async function compress(folder) {
  const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } };
  const files = filesUnder(folder).filter((file) => /\.(js|css|html|svg|json|ttf)$/.test(file));
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      if (bytes.length < 1024) return;
      const [br, gz] = await Promise.all([brotli(bytes, quality), gzip(bytes)]);
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
    }),
  );
}

/** Builds beside the old pages and swaps at the end, so that a running server's folder is never half empty. */
async function buildPages(root, run) {
  const output = path.join(root, `dist/web-${process.pid}`);
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', 'web', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    await run(process.execPath, args, {
      title: 'vite build',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    await compress(output);
    rmSync(path.join(root, 'dist/web'), { recursive: true, force: true });
    renameSync(output, path.join(root, 'dist/web'));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

const TARGETS = [
  {
    name: 'the server',
    stamp: 'dist/.server',
    sources: ['src', 'tsconfig.json', 'package-lock.json'],
    build: buildServer,
  },
  {
    name: 'the pages',
    stamp: 'dist/.pages',
    sources: ['web', 'schema/operations', 'package-lock.json'],
    build: buildPages,
  },
];

/** The targets whose output is missing or made from other sources. `build(run)` makes one and stamps it. */
export function staleTargets(root) {
  return TARGETS.flatMap(({ name, stamp, sources, build }) => {
    const stampFile = path.join(root, stamp);
    const wanted = fingerprint(root, sources);
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return [];
    const buildAndStamp = async (run) => {
      mkdirSync(path.join(root, 'dist'), { recursive: true });
      rmSync(stampFile, { force: true });
      await build(root, run);
      writeFileSync(stampFile, wanted);
    };
    return [{ name, build: buildAndStamp }];
  });
}
