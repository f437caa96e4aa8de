import type { Statements } from '../store/store.js';
import { writing } from './statements.js';
import { writeRows } from './write-rows.js';

/** One article among those of its address. */
export interface Version {
  readonly id: string;
  readonly publishedKey: string;
}

/** Oldest first: by publication, then by id; never by arrival. */
export const sortVersions = (versions: readonly Version[]): Version[] =>
  versions.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

const placeOf = ({ publishedKey, id }: Version): string => `${publishedKey} ${id}`;

/** The stored articles of an address, oldest first; none for an article without address. */
export async function readVersions(transaction: Statements, key: string | undefined): Promise<Version[]> {
  if (key === undefined) return [];
  const { values } = await transaction.run(writing('article-versions'), { urlKey: key });
  return sortVersions(
    values.map(([id, publishedKey]) => ({ id: String(id), publishedKey: String(publishedKey) })),
  );
}

/** Numbers the versions of one address, oldest first, and chains each to the one before. */
export async function writeVersions(transaction: Statements, versions: readonly Version[]): Promise<void> {
  if (versions.length === 0) return;
  const ids = versions.map(({ id }) => id);
  await writeRows(
    transaction,
    writing('set-versions'),
    ids.map((id, i) => ({ id, version: i + 1, superseded: i < ids.length - 1 ? true : null })),
  );
  await transaction.run(writing('unchain-versions'), { ids });
  const links = ids.slice(1).map((newer, i) => ({ newer, older: ids[i] ?? '' }));
  await writeRows(transaction, writing('chain-versions'), links);
}
