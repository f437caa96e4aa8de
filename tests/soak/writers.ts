import { setTimeout as pause } from 'node:timers/promises';
import { call } from './call.js';
import { type Article, BROKEN } from './documents.js';
import type { World } from './world.js';

/** An article, and what was acknowledged of it. */
export interface Kept {
  readonly article: Article;
  /** Whether it is there at the end. */
  readonly stays: boolean;
  id?: string;
  state: 'present' | 'absent' | 'unknown';
  /** When it may be touched again: what was given up may still be under way. */
  restsUntil: number;
  /** Whether a subscription has to tell of it. */
  isNews: boolean;
}

interface Ingested {
  readonly ingestArticle: { readonly outcome: string; readonly article: { readonly id: string } };
}
interface Deleted {
  readonly deleteArticle: { readonly deleted: boolean };
}

const INGEST =
  'mutation Ingest($input: ArticleInput!) { ingestArticle(input: $input) { outcome article { id } } }';
const DELETE = 'mutation Delete($id: ID!) { deleteArticle(id: $id) { deleted } }';
/** Milliseconds after which nothing of a change that was given up is under way any more. */
const REST = 40_000;

export const keep = (article: Article, number: number): Kept => ({
  article,
  stays: number % 2 === 0,
  state: 'absent',
  restsUntil: 0,
  isNews: false,
});

/** Ingests an article; an outcome that does not fit what was acknowledged before is a finding. */
export async function ingest(world: World, kept: Kept, signal?: AbortSignal): Promise<boolean> {
  const before = kept.state;
  kept.state = 'unknown';
  const { code, data } = await call<Ingested>(world, {
    what: 'ingest',
    path: 'graphql',
    body: { query: INGEST, variables: { input: kept.article } },
    within: 12_000,
    ...(signal && { signal }),
  });
  if (code !== 'OK' || data === undefined) {
    kept.restsUntil = Date.now() + REST;
    return false;
  }
  const { outcome, article } = data.ingestArticle;
  kept.id = article.id;
  kept.state = 'present';
  if (before !== 'unknown' && (outcome === 'UNCHANGED') !== (before === 'present'))
    world.findings.wrong(
      'an ingest does not fit what was acknowledged',
      `${before}, then ${outcome}: ${kept.id}`,
    );
  if (outcome !== 'UNCHANGED') kept.isNews = true;
  return true;
}

/** Deletes an article whose id is known, likewise. */
export async function remove(world: World, kept: Kept): Promise<boolean> {
  const before = kept.state;
  kept.state = 'unknown';
  const { code, data } = await call<Deleted>(world, {
    what: 'delete',
    path: 'graphql',
    body: { query: DELETE, variables: { id: kept.id } },
    within: 12_000,
  });
  if (code !== 'OK' || data === undefined) {
    kept.restsUntil = Date.now() + REST;
    return false;
  }
  kept.state = 'absent';
  kept.isNews = false;
  if (before !== 'unknown' && data.deleteArticle.deleted !== (before === 'present'))
    world.findings.wrong(
      'a deletion does not fit what was acknowledged',
      `${before}, then ${JSON.stringify(data)}`,
    );
  return true;
}

/** Adds, deletes and adds again the articles that are its own, until it is over. */
export async function write(world: World, own: readonly Kept[]): Promise<void> {
  const { random } = world;
  for (; !world.isOver; await pause(100 + random() * 400)) {
    const kept = own[Math.floor(random() * own.length)];
    if (kept === undefined || kept.restsUntil > Date.now()) continue;
    const chance = random();
    if (kept.id !== undefined && kept.state !== 'absent' && chance < 0.6) await remove(world, kept);
    else if (chance > 0.95) await ingestTwice(world, kept);
    else if (chance > 0.9) await ingest(world, kept, AbortSignal.timeout(Math.round(random() * 300)));
    else await ingest(world, kept);
  }
}

/** Two clients send the same article at the same moment. */
async function ingestTwice(world: World, kept: Kept): Promise<void> {
  const twins = [kept, kept].map((each): Kept => ({ ...each, state: 'unknown' }));
  const taken = await Promise.all(twins.map((twin) => ingest(world, twin)));
  const [first] = twins.filter((_, number) => taken[number]);
  if (taken.every(Boolean))
    Object.assign(kept, first, { isNews: twins.some((twin) => twin.isNews) || kept.isNews });
  else Object.assign(kept, { state: 'unknown', restsUntil: Date.now() + REST });
}

/** Sends what no graph takes, and expects its refusal. */
export async function writeBroken(world: World): Promise<void> {
  for (; !world.isOver; await pause(4_000)) {
    const broken = BROKEN[Math.floor(world.random() * BROKEN.length)];
    if (broken === undefined) continue;
    await call(world, {
      what: 'broken',
      path: 'graphql',
      body: { query: INGEST, variables: { input: broken.article } },
      codes: broken.codes,
    });
  }
}
