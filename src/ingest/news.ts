import type { Arrival, ClaimChoice } from '../domain/changes.js';
import type { Store } from '../store/store.js';
import { writing } from './statements.js';

type Reader = Pick<Store, 'read'>;

/** The articles that came in with the changes of these numbers and have not been deleted since, oldest first. */
export async function readArrivals(store: Reader, seqs: readonly number[]): Promise<readonly Arrival[]> {
  const changes = seqs.map((seq) => `change:${seq}`);
  const { values } = await store.read(writing('articles-ingested'), { changes });
  return values.map(([seq, articleId, outcome]) => ({
    seq: Number(seq),
    articleId: String(articleId),
    outcome: outcome as Arrival['outcome'],
  }));
}

/** The ids of the claims that an article supports, in order. */
export async function readClaimIds(
  store: Reader,
  articleId: string,
  { about, types }: ClaimChoice,
): Promise<readonly string[]> {
  const { values } = await store.read(writing('claims-of-article'), {
    articleId,
    about: about === undefined ? null : await readPresentIds(store, about),
    types: types ?? null,
  });
  return values.map(([id]) => String(id));
}

/** Things may be merged while someone listens for one of them. */
async function readPresentIds(store: Reader, id: string): Promise<readonly string[]> {
  const [row] = (await store.read(writing('present-ids'), { id })).values;
  return (row?.[0] ?? []) as readonly string[];
}
