import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNeo4jAvailable, startNeo4j, stopNeo4j } from '../../scripts/neo4j.mjs';
import { readLock } from '../../src/embedded/lock.js';
import { freePort } from '../support/free-port.js';
import {
  cleanEnvironment,
  makeDataDir,
  type RunningServer,
  removeDataDir,
  runCommand,
  startServer,
} from '../support/server.js';

const MEGABYTE = 2 ** 20;
const INGEST = 'mutation Ingest($text: String!) { ingestArticle(input: {text: $text}) { outcome } }';
const COUNT = '{ articles { totalCount } }';

/** Where a data folder runs out of space. */
interface Disk {
  readonly folder: string;
  /** The node of a server that feels the bound, if it is one of processes. */
  readonly node?: string;
  /** Takes all space that is left. */
  fill(): void;
  free(): void;
  remove(): void;
}

function mountDisk(megabytes: number): Disk {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes * MEGABYTE}`, 'tmpfs', folder]);
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(ballast),
    remove: () => {
      // What was killed may not have let go of it yet.
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Without the right to mount: no file of the server's processes grows beyond 2 MB. */
function limitFiles(): Disk {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-disk-'));
  const node = path.join(folder, 'node');
  writeFileSync(node, `#!/bin/sh\ntrap '' XFSZ\nulimit -f 2048\nexec "${process.execPath}" "$@"\n`, {
    mode: 0o755,
  });
  return {
    folder: path.join(folder, 'data'),
    node,
    fill: () => undefined,
    free: () => undefined,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
const DISKS = [
  mayMount
    ? { name: 'a small disk', make: () => mountDisk(24) }
    : { name: 'limited files', make: limitFiles },
];

/** An article of about 60 kB whose text no other has. */
const article = (number: number): string =>
  `Report ${number}. Hassan Rouhani met Vladimir Putin in Tehran on Wednesday.\n\n${`The price of gas rose again in week ${number}. `.repeat(1_500)}`;

/** Ingests one article after the other, from number 1 on; gives how many are taken in all, and the first refusal. */
async function ingestUntilRefused(server: RunningServer) {
  for (let taken = 1; ; taken += 1) {
    const [refusal] = (await server.ask(INGEST, { text: article(taken) })).errors;
    if (refusal !== undefined || taken === 100) return { taken, refusal };
  }
}

async function countArticles(server: RunningServer): Promise<number> {
  return (await server.ask<{ articles: { totalCount: number } }>(COUNT)).data.articles.totalCount;
}

describe.each(DISKS)('the embedded graph on $name that is full', { timeout: 90_000 }, ({ make }) => {
  const env = { SEED: 'off' };
  let disk: Disk;
  let server: RunningServer;
  beforeEach(async () => {
    disk = make();
    const { folder: dataDir, node } = disk;
    server = await startServer({ dataDir, env, ...(node !== undefined && { node }) });
  });
  afterEach(async () => {
    await server?.stop();
    disk?.remove();
  });

  it('gives a clean error, reads on, and is whole and writes again after a new start with space', async () => {
    expect((await server.ask(INGEST, { text: article(0) })).errors).toEqual([]);
    disk.fill();
    const { taken, refusal } = await ingestUntilRefused(server);
    const meanwhile = await countArticles(server);
    disk.free();
    await server.stop();
    server = await startServer({ dataDir: disk.folder, env });
    const after = await countArticles(server);
    const resumed = await server.ask(INGEST, { text: article(200) });
    expect(refusal).toMatchObject({
      message: expect.stringMatching(/no space left on the disk.*DATA_DIR/),
      extensions: { code: 'STORE_UNAVAILABLE', reason: 'DISK_FULL' },
    });
    // The article that met the bound may have been stored before its flush failed; it was not acknowledged.
    expect([0, 1]).toContain(meanwhile - taken);
    expect([after, resumed.errors]).toEqual([meanwhile, []]);
  });
});

async function listArticles({ folder: dataDir }: Disk) {
  const { status, stdout } = await runCommand(['list', '--json'], { dataDir });
  return { status, articles: stdout.split('\n').filter((line) => line !== '').length };
}

/** Kills the server, and its graph with no time to close its files. */
function killBoth({ dataDir, process: { pid } }: RunningServer): void {
  const graph = readLock(path.join(dataDir, 'graph.lock'))?.child?.pid;
  for (const [id, signal] of [
    [graph, 'SIGSTOP'],
    [pid, 'SIGKILL'],
    [graph, 'SIGKILL'],
  ] as const)
    if (id !== undefined) process.kill(id, signal);
}

/** The answer to a question in Cypher over HTTP. */
async function askQuestion(server: RunningServer) {
  const response = await fetch(`${server.address}cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'MATCH (a:Article) RETURN count(a) AS articles' }),
  });
  return (await response.json()) as { readonly rows?: readonly unknown[] };
}

describe.skipIf(!mayMount)(
  'reads of the embedded graph on a full disk (need the right to mount)',
  { timeout: 120_000 },
  () => {
    const env = { SEED: 'off' };
    let disk: Disk;
    let server: RunningServer;
    beforeEach(async () => {
      disk = mountDisk(24);
      server = await startServer({ dataDir: disk.folder, env });
      expect((await server.ask(INGEST, { text: article(0) })).errors).toEqual([]);
    });
    afterEach(async () => {
      await server?.stop();
      disk.remove();
    });

    it('goes on through every door, also after a refused write', async () => {
      disk.fill();
      const first = await askQuestion(server);
      await ingestUntilRefused(server);
      const [second, articles] = [await askQuestion(server), await countArticles(server)];
      const list = await listArticles(disk);
      expect(first).toMatchObject({ rows: [[1]] });
      expect(second).toMatchObject({ rows: [[articles]] });
      expect(list).toEqual({ status: 0, articles });
    });

    it.each(['killed', 'stopped'])('goes on after a new start of a server that was %s', async (how) => {
      // What was stopped has no journal, for which there is no space now.
      if (how === 'killed') killBoth(server);
      else await server.stop();
      disk.fill();
      const list = await listArticles(disk);
      server = await startServer({ dataDir: disk.folder, env });
      const answers = [await countArticles(server), await askQuestion(server)];
      const { refusal } = await ingestUntilRefused(server);
      expect(list).toEqual({ status: 0, articles: 1 });
      expect(answers).toMatchObject([1, { rows: [[1]] }]);
      expect(refusal?.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE', reason: 'DISK_FULL' });
      expect(await server.stop()).toBe(0);
    });

    it('are followed by writes, without a new start, once there is space', async () => {
      await server.stop();
      disk.fill();
      server = await startServer({ dataDir: disk.folder, env });
      disk.free();
      const resumed = () => server.ask(INGEST, { text: article(1) }).then(({ errors }) => errors);
      await expect.poll(resumed, { timeout: 20_000 }).toEqual([]);
      expect(server.output()).toContain(`data folder \\"${disk.folder}\\"`);
    });
  },
);

it.skipIf(process.platform !== 'linux')(
  'a log on a full disk ends no server',
  { timeout: 60_000 },
  async () => {
    const [dataDir, full, port] = [makeDataDir(), openSync('/dev/full', 'w'), await freePort()];
    const child = spawn(process.execPath, ['dist/main.js'], {
      stdio: ['ignore', full, full],
      env: {
        ...cleanEnvironment(),
        DATA_DIR: dataDir,
        PORT: String(port),
        BOLT_PORT: '0',
        SEED: 'off',
        LOG_LEVEL: 'debug',
      },
    });
    const ended = once(child, 'exit');
    const readiness = () =>
      fetch(`http://127.0.0.1:${port}/health/ready`).then(
        ({ status }) => status,
        () => undefined,
      );
    await expect.poll(readiness, { timeout: 30_000 }).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    removeDataDir(dataDir);
  },
);

/** Without it, it takes 256 MB for a journal from the start. */
const SETTINGS = ['db.tx_log.rotation.size=1m'];
const hasNeo4j = (process.env.STORES ?? 'neo4j').includes('neo4j') && (await isNeo4jAvailable());

describe.skipIf(!hasNeo4j || !mayMount)(
  'a Neo4j on a small disk that is full (needs a JDK, mvn and the right to mount)',
  { timeout: 180_000 },
  () => {
    let disk: Disk;
    let port: number;
    let server: RunningServer;
    const start = () => startNeo4j(disk.folder, port, { settings: SETTINGS });
    beforeEach(async () => {
      disk = mountDisk(200);
      port = await freePort();
      const { uri, username, password } = await start();
      const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      server = await startServer({ env });
    });
    afterEach(async () => {
      await server?.stop();
      await stopNeo4j(disk.folder, 'SIGKILL');
      disk.remove();
      if (server !== undefined) removeDataDir(server.dataDir);
    });

    const FAILED = { code: 'STORE_UNAVAILABLE', reason: 'DATABASE_FAILED' };
    const readiness = () =>
      fetch(`${server.address}health/ready`).then(async (response) => [
        response.status,
        await response.json(),
      ]);

    it('gives a clean error at once, and is not ready and says why', async () => {
      expect((await server.ask(INGEST, { text: article(0) })).errors).toEqual([]);
      disk.fill();
      const { refusal } = await ingestUntilRefused(server);
      const [reading] = (await server.ask(COUNT)).errors;
      const unready = await readiness();
      expect([refusal, reading]).toMatchObject([{ extensions: FAILED }, { extensions: FAILED }]);
      expect(unready).toEqual([
        503,
        { status: 'unavailable', reason: expect.stringMatching(/disk is full/) },
      ]);
    });

    it('is whole and writes again once it was started with space, without a new start of the server', async () => {
      disk.fill();
      const { taken } = await ingestUntilRefused(server);
      disk.free();
      await stopNeo4j(disk.folder, 'SIGKILL');
      await start();
      await expect.poll(readiness, { timeout: 30_000 }).toMatchObject([200, {}]);
      const after = await countArticles(server);
      const resumed = await server.ask(INGEST, { text: article(200) });
      // The article that met the bound may have been stored; it was not acknowledged.
      expect([0, 1]).toContain(after - (taken - 1));
      expect(resumed.errors).toEqual([]);
    });
  },
);
