import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/ingest/dump.js';
import type { Ingest } from '../../src/ingest/ingest.js';
import { STORES } from '../support/stores.js';
import { ask, ingestOf, person, seeded, shuffle, type Written, write } from './support.js';

const ADDRESS = 'https://tribune.example/story';
const [anna, boris] = [person('Anna Berg', 'SE'), person('Boris Falk', 'SE')];

const version = (publishedAt: string, text: string): Written =>
  write({
    publishedAt,
    canonicalUrl: ADDRESS,
    sentences: [`Anna Berg ${text} Boris Falk.`],
    entities: [anna, boris],
    claims: [
      { in: 0, subject: anna.id, predicate: text === 'met' ? 'MET_WITH' : 'SUPPORTS', object: boris.id },
    ],
  });
const FIRST = version('2017-01-01', 'met');
const SECOND = version('2017-01-02', 'supports');
const THIRD = version('2017-01-03', 'backs');
const ALL = [FIRST, SECOND, THIRD];

describe.each(STORES)('versions of one address on $name', { timeout: 120_000 }, ({ open }) => {
  let graph: Awaited<ReturnType<typeof open>>;
  let ingest: Ingest;
  beforeEach(async () => {
    graph = await open();
    ingest = ingestOf(graph.store, ALL);
    await ingest.prepare();
  });
  afterEach(() => graph.close());

  const take = async (articles: readonly Written[]): Promise<string[]> => {
    const outcomes: string[] = [];
    for (const { document } of articles) outcomes.push((await ingest.ingest(document)).outcome);
    return outcomes;
  };
  const stored = () =>
    ask(
      graph.store,
      'MATCH (a:Article) RETURN a.id AS id, a.version AS version, a.superseded AS superseded ORDER BY version',
    );

  it('supersede an older one', async () => {
    expect(await take([FIRST, SECOND])).toEqual(['added', 'superseded-older']);
  });

  it('that are older than the present one only join the row', async () => {
    expect(await take([THIRD, FIRST])).toEqual(['added', 'older-version']);
  });

  it('of a day in the future are taken, and that is told', async () => {
    const later = version('2026-01-03T08:00:00Z', 'admires');
    const tomorrow = version('2026-01-02', 'follows');
    const ingesting = ingestOf(graph.store, [later, tomorrow]);
    const told = [];
    for (const { document } of [tomorrow, later]) told.push(await ingesting.ingest(document));
    expect(told.map(({ outcome, note }) => [outcome, note])).toEqual([
      ['added', undefined],
      ['superseded-older', expect.stringMatching(/^Its date, 2026-01-03T08:00:00Z, lies in the future/)],
    ]);
  });

  it('are numbered by publication, the last one present', async () => {
    await take([THIRD, FIRST, SECOND]);
    expect(await stored()).toEqual([
      [FIRST.id, 1, true],
      [SECOND.id, 2, true],
      [THIRD.id, 3, null],
    ]);
  });

  it('lead from each to the one before', async () => {
    await take([SECOND, THIRD, FIRST]);
    const chain =
      'MATCH (a:Article)-[:SUPERSEDES]->(b:Article) RETURN a.id AS newer, b.id AS older, a.version AS version ORDER BY version';
    expect(await ask(graph.store, chain)).toEqual([
      [SECOND.id, FIRST.id, 2],
      [THIRD.id, SECOND.id, 3],
    ]);
  });

  it('keep the older text readable, and nothing derived from it', async () => {
    await take([FIRST, SECOND]);
    const rows = await ask(
      graph.store,
      'MATCH (s:Sentence)-[:IN_ARTICLE]->(a:Article) WHERE a.superseded = true RETURN a.text AS text, COUNT { MATCH (s)<-[:SUPPORTED_BY]-(c:Claim) } AS claims, COUNT { MATCH (s)-[:REFERS_TO]->(e:Entity) } AS entities, COUNT { MATCH (a)-[:MENTIONS]->(e:Entity) } AS mentions',
    );
    expect(rows).toEqual([[FIRST.document.text, 0, 0, 0]]);
  });

  it('bring the older one back when the newer is deleted', async () => {
    await take([FIRST]);
    const before = await canonicalDump(graph.store);
    await take([SECOND]);
    await ingest.delete(SECOND.id);
    expect(await canonicalDump(graph.store)).toBe(before);
  });

  it('leave no trace of an older one that is deleted', async () => {
    await take([THIRD]);
    const before = await canonicalDump(graph.store);
    await take([FIRST]);
    await ingest.delete(FIRST.id);
    expect(await canonicalDump(graph.store)).toBe(before);
  });

  it.each([1, 2, 3])('are the same in whatever order they come (seed %i)', async (seed) => {
    await take(ALL);
    const inOrder = await canonicalDump(graph.store);
    for (const { id } of ALL) await ingest.delete(id);
    await take(shuffle(ALL, seeded(seed)));
    expect(await canonicalDump(graph.store)).toBe(inOrder);
  });
});
