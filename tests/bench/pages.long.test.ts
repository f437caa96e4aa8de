import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../bench/load.js';
import { ROOMY } from '../../bench/servers.js';
import { isNeo4jAvailable, startNeo4j, stopNeo4j } from '../../scripts/neo4j.mjs';
import { openStore } from '../../src/store/bolt.js';
import type { Cypher, Store } from '../../src/store/store.js';
import { freePort } from '../support/free-port.js';
import { Profiler, pageOf, ROOTS } from './profile.js';

const [SMALL, LARGE] = [10_000, Number(process.env.ARTICLES ?? 100_000)];
/** Where the two graphs stay for the next run; folders that are deleted again unless told. */
const FOLDER = process.env.BENCH_DATA;
/** Pages that begin behind rows spread over the whole list, beside the first and the last one. */
const SPREAD = 5;
const PAGE = 20;

interface Ends {
  readonly nodes: readonly { readonly __typename: string }[];
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

const nameOf = ({ root, order }: (typeof ROOTS)[number]): string => `${root}${order}`;

/** Database hits of the first page of every root list in every order, and of pages anywhere behind it. */
async function hitsByList(store: Store, profiler: Profiler): Promise<ReadonlyMap<string, readonly number[]>> {
  const hits = new Map<string, readonly number[]>();
  for (const list of ROOTS) {
    const page = pageOf(list, PAGE);
    const own: number[] = [];
    for (const after of [null, ...(await cursorsIn(store, profiler, list))])
      own.push(await profiler.hitsOf(page, { after }));
    hits.set(nameOf(list), own);
  }
  return hits;
}

/** Cursors of rows in the list, the last of them before its last page. */
async function cursorsIn(
  store: Store,
  profiler: Profiler,
  { root, order }: (typeof ROOTS)[number],
): Promise<readonly string[]> {
  const end = `query { ${root}(last: ${PAGE}${order}) { nodes { __typename } pageInfo { startCursor endCursor } } }`;
  const last = await profiler.ask<Ends>(end, {});
  // The graph has no things of some kinds.
  const [first] = last?.nodes ?? [];
  if (first === undefined) return [];
  const { values } = await store.read(
    `MATCH (n:${first.__typename}) WHERE n.id > '' WITH n.id AS id ORDER BY id WITH collect(id) AS ids
     UNWIND range(1, ${SPREAD}) AS part RETURN ids[size(ids) * part / ${SPREAD + 1}] AS id` as Cypher,
    {},
    { timeout: 120_000 },
  );
  const one = `query ($id: ID!) { ${root}(first: 1, filter: {id: {eq: $id}}${order}) { nodes { __typename } pageInfo { startCursor endCursor } } }`;
  const rows = await Promise.all(values.map(([id]) => profiler.ask<Ends>(one, { id })));
  return [...rows.map((row) => row?.pageInfo.endCursor), last?.pageInfo.startCursor].filter(
    (cursor) => typeof cursor === 'string',
  );
}

/** The same of a graph of so many articles, in a Neo4j of its own. */
async function measure(articles: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const folder =
    FOLDER === undefined
      ? mkdtempSync(path.join(tmpdir(), 'entente-pages-'))
      : path.join(FOLDER, String(articles));
  try {
    const database = await startNeo4j(folder, await freePort(), ROOMY);
    await fill(database, articles);
    const store = openStore({ ...database, engine: 'neo4j' });
    const profiler = new Profiler(store, database);
    const hits = await hitsByList(store, profiler);
    await Promise.all([profiler.close(), store.close()]);
    return hits;
  } finally {
    await stopNeo4j(folder);
    if (FOLDER === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

describe.runIf(await isNeo4jAvailable())(`a page of ${LARGE} articles`, () => {
  let small: ReadonlyMap<string, readonly number[]>;
  let large: ReadonlyMap<string, readonly number[]>;
  beforeAll(async () => {
    small = await measure(SMALL);
    large = await measure(LARGE);
    for (const [list, hits] of large)
      console.info(list, 'hits', small.get(list)?.join(' '), '·', hits.join(' '));
  }, 7_200_000);

  it.each(ROOTS.map(nameOf))(`has at most twice the database hits of one of ${SMALL}: %s`, (list) => {
    const [few = [], many = []] = [small.get(list), large.get(list)];
    expect(few.length).toBe(many.length);
    expect(Math.max(...many)).toBeLessThanOrEqual(2 * Math.min(...few));
  });
});
