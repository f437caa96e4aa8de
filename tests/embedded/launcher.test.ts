import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { type EmbeddedGraph, openEmbedded } from '../../src/embedded/launcher.js';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Rows } from '../../src/store/store.js';
import { freePort } from '../support/free-port.js';
import { SILENT } from '../support/log.js';
import { temporaryFolder } from './support/graph.js';

let toClose: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of toClose.reverse()) await close();
  toClose = [];
});

function newFolder(): string {
  const folder = temporaryFolder();
  toClose.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(
  dataDir: string,
  role: 'server' | 'command' = 'server',
  boltPort = 0,
): Promise<EmbeddedGraph> {
  const graph = await openEmbedded({ dataDir, boltPort, role, log: SILENT });
  toClose.push(() => graph.close());
  return graph;
}

async function ask(graph: EmbeddedGraph, text: string): Promise<Rows['values']> {
  const store = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
  try {
    return (await store.write((transaction) => transaction.run(text as Cypher))).values;
  } finally {
    await store.close();
  }
}

describe('a data folder', () => {
  it('is made with two accounts that its owner alone reads', async () => {
    const dataDir = join(newFolder(), 'deep', 'data');
    const graph = await open(dataDir);
    const file = join(dataDir, 'credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ reader: graph.reader, writer: graph.writer });
    expect(graph.reader.password).not.toBe(graph.writer.password);
  });

  it('lets nobody but its owner read the graph, also one that an earlier version left open to all', async () => {
    const dataDir = join(newFolder(), 'deep', 'data');
    const first = await openEmbedded({ dataDir, boltPort: 0, role: 'server', log: SILENT });
    await ask(first, "CREATE (:Kept {id: 'a'})");
    const modes = (): Record<string, string> =>
      Object.fromEntries(
        ['.', 'graph.grafeo', 'graph.grafeo.mark', 'graph.grafeo.wal'].map((name) => [
          name,
          (statSync(join(dataDir, name)).mode & 0o777).toString(8),
        ]),
      );
    const expected = {
      '.': '700',
      'graph.grafeo': '600',
      'graph.grafeo.mark': '600',
      'graph.grafeo.wal': '700',
    };
    expect(modes()).toEqual(expected);
    await first.close();
    chmodSync(join(dataDir, 'graph.grafeo'), 0o644);
    const second = await open(dataDir);
    await ask(second, "CREATE (:Kept {id: 'b'})");
    expect(modes()).toEqual(expected);
  });

  it('keeps its accounts and its graph', async () => {
    const dataDir = newFolder();
    const first = await openEmbedded({ dataDir, boltPort: 0, role: 'server', log: SILENT });
    await ask(first, "CREATE (:Kept {id: 'a'})");
    await first.close();
    const second = await open(dataDir);
    expect(second.writer).toEqual(first.writer);
    expect(await ask(second, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([['a']]);
  });

  it('has one server', async () => {
    const dataDir = newFolder();
    await open(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: `The data folder "${dataDir}" is in use by another server (process ${process.pid}); stop that one, or set DATA_DIR to another folder.`,
    });
  });

  it('is joined by a command while a server runs', async () => {
    const dataDir = newFolder();
    const server = await open(dataDir);
    const command = await open(dataDir, 'command');
    expect(command.uri).toBe(server.uri);
  });

  it('is opened by a command where no server runs', async () => {
    const command = await open(newFolder(), 'command');
    expect(await ask(command, 'RETURN 1 AS x')).toEqual([[1]]);
  });

  it('opened by a command is taken over, on its port, by the server that joined it', async () => {
    const dataDir = newFolder();
    const command = await openEmbedded({ dataDir, boltPort: 0, role: 'command', log: SILENT });
    await ask(command, "CREATE (:Kept {id: 'a'})");
    const server = await open(dataDir);
    expect(server.uri).toBe(command.uri);
    await command.close();
    await expect
      .poll(() => ask(server, 'MATCH (n:Kept) RETURN n.id AS id').catch(() => 'not yet'), { timeout: 5_000 })
      .toEqual([['a']]);
  });

  it('whose lock was left by a dead process is opened', async () => {
    const dataDir = newFolder();
    for (const name of ['server.lock', 'graph.lock']) {
      writeFileSync(join(dataDir, name), JSON.stringify({ pid: 999_999_999, started: '1', port: 1 }));
    }
    expect(await ask(await open(dataDir), 'RETURN 1 AS x')).toEqual([[1]]);
  });
});

describe('a data folder that cannot be used', () => {
  it('is refused when it is a file', async () => {
    const dataDir = join(newFolder(), 'file');
    writeFileSync(dataDir, '');
    await expect(open(dataDir)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: `The data folder "${dataDir}" cannot be written (EEXIST); let this user write there, or set DATA_DIR to another folder, such as ./data.`,
    });
  });

  it.skipIf(process.platform !== 'linux')(
    'is not called damaged when a file may not be written',
    async () => {
      const dataDir = newFolder();
      // Not even by the superuser.
      symlinkSync('/sys/kernel/notes', join(dataDir, 'graph.grafeo'));
      await expect(open(dataDir)).rejects.toMatchObject({
        code: 'CONFIGURATION',
        message: expect.stringContaining(
          `This user may not read and write every file of the data folder "${dataDir}"`,
        ),
      });
    },
  );

  it.each<[string, (file: string) => void]>([
    ['garbage', (file) => writeFileSync(file, Buffer.alloc(5_000, 7))],
    ['zeros', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
    ['nothing in its file', (file) => writeFileSync(file, '')],
    [
      'half of its file',
      (file) => writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size / 2)),
    ],
    ['no file', (file) => rmSync(file)],
    [
      'neither file nor journal',
      (file) => {
        for (const path of [file, `${file}.wal`]) rmSync(path, { recursive: true, force: true });
      },
    ],
    ['an unreadable mark', (file) => writeFileSync(`${file}.mark`, 'x')],
    ['fewer changes than were written', (file) => writeFileSync(`${file}.mark`, '1000000')],
  ])('is refused when it holds %s', async (_, damage) => {
    const dataDir = newFolder();
    const graph = await openEmbedded({ dataDir, boltPort: 0, role: 'server', log: SILENT });
    await ask(graph, 'CREATE (:Kept)');
    await graph.close();
    damage(join(dataDir, 'graph.grafeo'));
    const attempt = open(dataDir);
    await expect(attempt).rejects.toMatchObject({ code: 'CONFIGURATION' });
    await expect(attempt).rejects.toThrow(/is damaged .*; put back a copy of the folder, or move it away/);
  });

  it('is refused when another program holds its graph', async () => {
    const dataDir = newFolder();
    await (await openEmbedded({ dataDir, boltPort: 0, role: 'server', log: SILENT })).close();
    const file = JSON.stringify(join(dataDir, 'graph.grafeo'));
    const script = `const { GrafeoDB } = require('@grafeo-db/js'); globalThis.graph = GrafeoDB.create(${file}); console.log('open'); setInterval(() => undefined, 1000);`;
    const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    toClose.push(() => holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    await expect(open(dataDir)).rejects.toThrow('is held by another program; stop that one');
  });

  const reader = { username: 'reader', password: 'p1' };
  const writer = { username: 'writer', password: 'p2' };
  it.each([
    ['{', 'no JSON'],
    [
      JSON.stringify({ reader: { ...writer, password: '' }, writer: { ...writer, password: '' } }),
      'both the writer',
    ],
    [JSON.stringify({ reader: writer, writer: reader }), 'each the other'],
    [JSON.stringify({ reader, writer: { ...writer, password: '' } }), 'one without a password'],
    [JSON.stringify({ reader, writer: 'p2' }), 'one that is no account'],
    ['null', 'nothing'],
  ])('is refused when its credentials are %s (%s)', async (text) => {
    const dataDir = newFolder();
    const file = join(dataDir, 'credentials.json');
    writeFileSync(file, text);
    await expect(open(dataDir)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: `The file of credentials "${file}" is damaged: it holds no account "reader" and "writer" with a password each; delete it and start again, and new ones are made.`,
    });
  });

  it('can be opened after the cause is gone', async () => {
    const dataDir = newFolder();
    mkdirSync(join(dataDir, 'graph.grafeo'));
    await expect(open(dataDir)).rejects.toMatchObject({ code: 'CONFIGURATION' });
    rmSync(join(dataDir, 'graph.grafeo'), { recursive: true });
    expect(await ask(await open(dataDir), 'RETURN 1 AS x')).toEqual([[1]]);
  });
});

describe('the Bolt port', () => {
  it('is the one asked for', async () => {
    const port = await freePort();
    expect((await open(newFolder(), 'server', port)).uri).toBe(`bolt://127.0.0.1:${port}`);
  });

  it('is the next free one when that is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    toClose.push(() => other.close());
    const found = Number(new URL((await open(newFolder(), 'server', port)).uri).port);
    expect(found).toBeGreaterThan(port);
  });
});

describe('a system that the engine has no build for', () => {
  it('is told to use a Neo4j', async () => {
    const folder = newFolder();
    for (const path of ['dist', 'node_modules/@grafeo-db/js', 'package.json'])
      cpSync(path, join(folder, path), { recursive: true });
    const launcher = JSON.stringify(pathToFileURL(join(folder, 'dist/embedded/launcher.js')));
    const options = JSON.stringify({ dataDir: join(folder, 'data'), boltPort: 0, role: 'server' });
    const script = `import(${launcher}).then(({ openEmbedded }) => openEmbedded({ ...${options}, log: console })).catch((error) => console.log(error.code, error.message));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script]);
    expect(stdout).toMatch(
      /^CONFIGURATION The embedded graph has no build for this system \(\w+ \w+\): .*\. Set NEO4J_URI to use a Neo4j instead, such as bolt:/,
    );
  });
});
