import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openEmbedded } from '../../src/embedded/launcher.js';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { SILENT } from './log.js';

export interface OpenStore {
  /** Logged on as the writer. */
  readonly store: Store;
  /** Counts its own exchanges. */
  readonly reader: Store;
  /** Logged on as the reader; on Neo4j, which has no such account, the same user. */
  readonly analyst: Store;
  close(): Promise<void>;
}

export interface StoreUnderTest {
  readonly name: Store['engine'];
  /** An empty graph with its constraints and indexes. On Neo4j there is one: open it in one place at a time. */
  open(): Promise<OpenStore>;
}

async function openEmbeddedStore(): Promise<OpenStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-graph-'));
  const graph = await openEmbedded({ dataDir, boltPort: 0, role: 'server', log: SILENT });
  const store = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
  const reader = openStore({ uri: graph.uri, ...graph.writer, engine: 'embedded' });
  const analyst = openStore({ uri: graph.uri, ...graph.reader, engine: 'embedded' });
  await store.prepare();
  return {
    store,
    reader,
    analyst,
    close: async () => {
      await Promise.all([store.close(), reader.close(), analyst.close()]);
      await graph.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function openNeo4jStore(): Promise<OpenStore> {
  const address = inject('neo4j');
  if (typeof address === 'string') throw new Error(`there is no Neo4j: ${address}`);
  const store = openStore({ ...address, engine: 'neo4j' });
  const reader = openStore({ ...address, engine: 'neo4j' });
  await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n' as Cypher));
  await store.prepare();
  return {
    store,
    reader,
    analyst: reader,
    close: async () => {
      await Promise.all([store.close(), reader.close()]);
    },
  };
}

const ALL: readonly StoreUnderTest[] = [
  { name: 'embedded', open: openEmbeddedStore },
  { name: 'neo4j', open: openNeo4jStore },
];

const wanted = (process.env.STORES ?? 'embedded,neo4j').split(',');

/** Why there is no Neo4j in this run; undefined when there is one. */
export const withoutNeo4j: string | undefined =
  typeof inject('neo4j') === 'string' ? String(inject('neo4j')) : undefined;

/** The engines to run contract tests on, for `describe.each(STORES)`; `STORES=embedded,neo4j` in the environment chooses. */
export const STORES: readonly StoreUnderTest[] = ALL.filter(
  ({ name }) => wanted.includes(name) && !(name === 'neo4j' && withoutNeo4j !== undefined),
);
