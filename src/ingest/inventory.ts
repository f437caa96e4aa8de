import { KINDS, type Kind } from '../domain/kinds.js';
import { RELATION_TYPES } from '../domain/relations.js';
import type { Cypher, Store } from '../store/store.js';
import { given } from './read-records.js';
import { countNodesStatement, countRelationshipsStatement, LINK_TYPES, writing } from './statements.js';

/** A stored article in a list. */
export interface ArticleSummary {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly version: number;
  readonly superseded: boolean;
  readonly ingestedAt: string;
}

/** How many nodes of each label and relationships of each type there are; those of which there are none are left out. */
export interface GraphStatistics {
  readonly nodes: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
}

/** Every stored article, newest first. */
export async function listArticles(store: Store): Promise<ArticleSummary[]> {
  const { values } = await store.read(writing('list-articles'), {}, { timeout: 60_000 });
  return values.map(([id, title, publisher, publishedAt, url, version, superseded, ingestedAt]) => ({
    id: String(id),
    ...given('title', title),
    ...given('publisher', publisher),
    ...given('publishedAt', publishedAt),
    ...given('url', url),
    version: Number(version),
    superseded: superseded === true,
    ingestedAt: String(ingestedAt),
  }));
}

/** Counts from the engine's own counters, label by label and type by type. */
export async function readStatistics(store: Store): Promise<GraphStatistics> {
  const labels = Object.keys(KINDS) as Kind[];
  const types = [...LINK_TYPES, ...RELATION_TYPES];
  return {
    nodes: await count(store, labels, countNodesStatement),
    relations: await count(store, types, countRelationshipsStatement),
  };
}

async function count<T extends string>(
  store: Store,
  names: readonly T[],
  statementOf: (name: T) => Cypher,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) {
    const { values } = await store.read(statementOf(name), {}, { timeout: 60_000 });
    const total = Number(values[0]?.[0] ?? 0);
    if (total > 0) counts[name] = total;
  }
  return counts;
}
