import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, markProcess } from '../../src/embedded/lock.js';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { openTemporaryGraph, type TemporaryGraph, temporaryFolder } from './support/graph.js';

const WITHIN = 5_000;
const MEMORY = 400 * 2 ** 20;
const ONE = 'RETURN 1 AS x' as Cypher;

let graph: TemporaryGraph;
let store: Store;
beforeEach(async () => {
  graph = await openTemporaryGraph({ memoryLimit: MEMORY });
  store = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
});
afterEach(async () => {
  await store?.close();
  await graph?.close();
});

const write = (n: number): Promise<unknown> =>
  store.write((transaction) => transaction.run('CREATE (:Kept {n: $n})' as Cypher, { n }));

async function countKept(): Promise<unknown> {
  return (await store.read('MATCH (n:Kept) RETURN count(n) AS n' as Cypher, {}, { timeout: 1_000 }))
    .values[0]?.[0];
}

/** Milliseconds until the graph answers again, with the codes of the requests that failed meanwhile. */
async function untilAnswer(): Promise<{ readonly took: number; readonly codes: ReadonlySet<unknown> }> {
  const started = Date.now();
  const codes = new Set<unknown>();
  while (Date.now() - started < 20_000) {
    try {
      await countKept();
      break;
    } catch (error) {
      codes.add((error as { code?: unknown }).code);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return { took: Date.now() - started, codes };
}

/** The process that follows a child of this process, as soon as there is one. */
async function nextChild(before: number): Promise<number> {
  const file = resolve('dist/embedded/child.js');
  for (;;) {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const read = (name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
      try {
        const isOurs = / [SRT] (\d+) /.exec(read('stat'))?.[1] === String(process.pid);
        if (isOurs && Number(pid) !== before && read('cmdline').includes(file)) return Number(pid);
      } catch {
        // It has ended meanwhile.
      }
    }
    await pause(5);
  }
}

describe.each(['SIGKILL', 'SIGSTOP'] as const)('a child that gets %s', (signal) => {
  it('is replaced on the same port within 5 s, with all that was acknowledged', async () => {
    for (let n = 0; n < 25; n += 1) await write(n);
    const before = graph.childPid();
    process.kill(before, signal);
    const { took } = await untilAnswer();
    expect(took).toBeLessThan(WITHIN);
    expect(await countKept()).toBe(25);
    expect(graph.childPid()).not.toBe(before);
  });

  it('fails what is under way with STORE_UNAVAILABLE', async () => {
    await write(1);
    const slow =
      'UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y WITH x, y WHERE x + y < 0 RETURN count(*) AS n';
    const underWay = store.read(slow as Cypher);
    setTimeout(() => process.kill(graph.childPid(), signal), 100);
    await expect(underWay).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('a child', () => {
  it('that outgrows its memory is replaced within 5 s, with all that was acknowledged', async () => {
    await write(1);
    const greedy = store.read('UNWIND range(1, 2000000000) AS x RETURN collect(x) AS xs' as Cypher);
    await expect(greedy).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect((await untilAnswer()).took).toBeLessThan(WITHIN);
    expect(await countKept()).toBe(1);
  });

  it('that opens its graph for longer than a running one may be silent is waited for', async () => {
    await write(1);
    const before = graph.childPid();
    process.kill(before, 'SIGKILL');
    const next = await nextChild(before);
    process.kill(next, 'SIGSTOP');
    await pause(4_000);
    process.kill(next, 'SIGCONT');
    await untilAnswer();
    expect([graph.childPid(), await countKept()]).toEqual([next, 1]);
  });

  it('that is busy for longer than an idle one may be silent is left alone', {
    timeout: 120_000,
  }, async () => {
    const roomy = await openTemporaryGraph();
    const open = { uri: roomy.uri, ...roomy.writer, engine: 'embedded', deadline: 60_000 } as const;
    const [asking, watching] = [openStore(open), openStore(open)];
    const before = roomy.childPid();
    let silence = 0;
    // A text is read in one go; it is made longer until that takes long enough on this machine.
    for (let length = 500_000; silence < 3_500 && length < 10_000_000; length *= 1.5) {
      await watching.read(ONE);
      // Whether the answers come in time is the stores' to say.
      const asked = asking
        .read(`RETURN size([${'1,'.repeat(length)}1]) AS n` as Cypher)
        .catch(() => undefined);
      await pause(200);
      const started = Date.now();
      await watching.read(ONE).catch(() => undefined);
      silence = Math.max(silence, Date.now() - started);
      await asked;
      await expect.poll(() => watching.whyUnready(), { timeout: 20_000 }).toBeUndefined();
    }
    expect(silence).toBeGreaterThan(3_000);
    expect(roomy.childPid()).toBe(before);
    await Promise.all([asking.close(), watching.close()]);
    await roomy.close();
  });

  it('loses no acknowledged write in ten kills under load', async () => {
    let acknowledged = 0;
    for (let round = 0; round < 10; round += 1) {
      const kill = setTimeout(() => process.kill(graph.childPid(), 'SIGKILL'), 30 + round * 7);
      for (let failed = false; !failed; ) {
        await write(acknowledged).then(
          () => {
            acknowledged += 1;
          },
          () => {
            failed = true;
          },
        );
      }
      clearTimeout(kill);
      await untilAnswer();
    }
    const found = (
      await store.read('MATCH (k:Kept) RETURN DISTINCT k.n AS n ORDER BY n' as Cypher)
    ).values.flat();
    expect(found.slice(0, acknowledged)).toEqual(Array.from({ length: acknowledged }, (_, n) => n));
  });
});

describe('the process that opened the graph', () => {
  let dataDir: string;
  let parent: ChildProcessByStdio<null, Readable, null>;
  const childPid = (): number => JSON.parse(readFileSync(join(dataDir, 'graph.lock'), 'utf8')).child.pid;
  beforeEach(async () => {
    dataDir = temporaryFolder();
    const script = `import(${JSON.stringify(pathToFileURL(resolve('dist/embedded/launcher.js')))})
      .then(({ openEmbedded }) => openEmbedded({ dataDir: ${JSON.stringify(dataDir)}, boltPort: 0, role: 'server', log: console }))
      .then(() => console.log('open'));
      setInterval(() => undefined, 1000);`;
    parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
  });
  afterEach(() => {
    parent.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('takes its child with it, even when it is killed', async () => {
    const child = markProcess(childPid());
    parent.kill('SIGKILL');
    await expect.poll(() => child !== undefined && isAlive(child), { timeout: WITHIN }).toBe(false);
  });

  it('that died with a hung child is followed by one that opens the folder', async () => {
    const hung = childPid();
    process.kill(hung, 'SIGSTOP');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const next = await openTemporaryGraph({ dataDir });
    expect([next.childPid() === hung, markProcess(hung)]).toEqual([false, undefined]);
    await next.close();
  });
});
