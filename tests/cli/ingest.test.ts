import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenIngest, openIngest } from '../../src/app/open-ingest.js';
import { countUnread } from '../../src/cli/count-unread.js';
import { ingestAll } from '../../src/cli/ingest.js';
import type { Document } from '../../src/domain/document.js';
import { AppError } from '../../src/errors.js';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { openTemporaryGraph, type TemporaryGraph } from '../embedded/support/graph.js';
import { runCommand } from '../support/server.js';

const document = (file: string, text: string): Document => ({
  ...{ file, text, authors: [], language: 'en', dateBasis: 'unknown' },
  bodyStart: 0,
  bodyEnd: text.length,
});
const BATCH = [
  document('a.txt', 'Hassan Rouhani met Vladimir Putin in Tehran on Wednesday.'),
  document('b.txt', 'The ministers of Iran and Armenia signed an agreement on gas.'),
];

async function* batch(): AsyncGenerator<Document> {
  yield* BATCH;
}

describe('a batch', () => {
  let graph: TemporaryGraph;
  let writer: Store;
  let other: Store;
  let opened: OpenIngest;
  beforeAll(async () => {
    graph = await openTemporaryGraph();
    const common = { uri: graph.uri, ...graph.writer, engine: 'embedded' } as const;
    writer = openStore({ ...common, writeWithin: 500 });
    other = openStore(common);
    opened = await openIngest({ writer, bolt: undefined }, { threads: 1, tell: () => undefined });
  });
  afterAll(async () => {
    await opened.close();
    await Promise.all([writer.close(), other.close()]);
    await graph.close();
  });

  /** Another writer's turn, until it is let go. */
  async function hold(): Promise<() => Promise<void>> {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let writing: Promise<void> | undefined;
    await new Promise<void>((begun) => {
      writing = other.write(async ({ run }) => {
        await run('CREATE (:Held)' as Cypher);
        begun();
        await held;
      });
    });
    return () => {
      letGo();
      return writing ?? held;
    };
  }

  it('goes on behind a document over which the database takes too long, which is refused by name', async () => {
    const letGo = await hold();
    const told: unknown[] = [];
    await ingestAll({
      opened: {
        ...opened,
        take: async (each) => {
          // The other writer is done when the first document has been given up.
          if (each.file === 'b.txt') await letGo();
          return opened.take(each);
        },
      },
      writer,
      documents: batch(),
      report: {
        taken: ({ file }, { outcome }) => told.push([file, outcome]),
        refused: ({ file, error }) => told.push([file, error.code, error.message]),
      },
    });
    expect(told).toEqual([
      ['a.txt', 'STORE_TIMEOUT', expect.stringContaining('Ingest it again')],
      ['b.txt', 'added'],
    ]);
  });

  it.each([
    [
      'more than are counted, as far as they were read ahead',
      { length: 12, counted: 1, taken: 2 },
      '6 of about 8',
    ],
    ['as many as are counted', { length: 12, counted: 12, taken: 2 }, '10 of about 12'],
    ['all that were read', { length: 4, counted: 9, taken: 2 }, '2 of 4'],
    ['every one', { length: 2, counted: 2, taken: 0 }, '2 of 2'],
  ])('that is broken off says how many are left: %s', async (_, { length, counted, taken }, left) => {
    const unread = countUnread(
      (async function* () {
        for (let at = 0; at < length; at += 1)
          yield document('all.json', `Iran opened talks ${at} with Chad.`);
      })(),
    );
    const done: unknown[] = [];
    const full = new AppError('STORE_UNAVAILABLE', 'There is no space left.', { reason: 'DISK_FULL' });
    const ingesting = ingestAll({
      opened: {
        ...opened,
        take: (each) => (done.length === taken ? Promise.reject(full) : opened.take(each)),
      },
      writer,
      documents: unread.documents,
      report: {
        taken: (_document, { outcome }) => done.push(outcome),
        refused: ({ error }) => expect(error).toBeUndefined(),
      },
    });
    await expect(ingesting).rejects.toBe(full);
    expect(unread.describe(done.length, counted)).toBe(
      `Broken off: ${left} documents did not come in any more. Ingest the same again once that is mended; what came in stays as it is.`,
    );
  });

  it('that was read to its end leaves nothing', async () => {
    const unread = countUnread(batch());
    for await (const { file } of unread.documents) expect(file).toMatch(/^[ab]\.txt$/);
    expect(unread.describe(2, 3)).toBeUndefined();
  });

  it('that cannot be begun says how many did not come in', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'entente-batch-'));
    for (const { file, text } of BATCH) writeFileSync(path.join(folder, file), text);
    const dataDir = path.join(folder, 'a.txt');
    const { status, output, stdout } = await runCommand(['ingest', folder], { dataDir });
    rmSync(folder, { recursive: true });
    expect([status, stdout]).toEqual([1, '']);
    expect(output).toContain('CONFIGURATION: ');
    expect(output).toContain('Broken off: 2 of about 2 documents did not come in any more.');
  });

  it('in front of a database that hangs ends within 8 s', { timeout: 20_000 }, async () => {
    // So does one that is stopped: the system takes the connection, and nothing answers.
    const open = new Set<Socket>();
    const hung = createServer((socket) => open.add(socket.on('error', () => undefined))).listen(
      0,
      '127.0.0.1',
    );
    await once(hung, 'listening');
    const uri = `bolt://127.0.0.1:${(hung.address() as AddressInfo).port}`;
    const started = performance.now();
    const ended = runCommand(['ingest', 'seeds'], { env: { NEO4J_URI: uri, NEO4J_PASSWORD: 'x' } });
    const late = setTimeout(() => open.forEach((socket) => void socket.destroy()), 15_000);
    const { status, output } = await ended;
    const took = performance.now() - started;
    clearTimeout(late);
    for (const socket of open) socket.destroy();
    hung.close();
    expect([status, took < 8_000]).toEqual([1, true]);
    expect(output).toContain('STORE_UNAVAILABLE: The Neo4j at 127.0.0.1:');
  });

  it('refuses a document with what is in its way while the graph is being rebuilt', async () => {
    const setRebuilding = (value: string) =>
      other.write(({ run }) => run(`MATCH (m:Meta) SET m.rebuilding = ${value}` as Cypher));
    await setRebuilding('true');
    const refused: unknown[] = [];
    await ingestAll({
      opened,
      writer,
      documents: (async function* () {
        yield document('c.txt', 'Oman and Chad opened talks on trade in Muscat.');
      })(),
      report: {
        taken: ({ file }) => refused.push(file),
        refused: ({ file, error }) => refused.push([file, error.code, error.message]),
      },
    }).finally(() => setRebuilding('null'));
    const message = expect.stringMatching(/^The graph is being rebuilt from its articles; try again/);
    expect(refused).toEqual([['c.txt', 'STORE_CONFLICT', message]]);
  });
});
