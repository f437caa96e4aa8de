import { betweenTurns } from '../breath.js';
import type { Statements } from '../store/store.js';
import type { ArticleRecord, Canonical } from './article-record.js';
import { toContributions } from './identity/candidate.js';
import { entityFacts, factsOfRelations } from './identity/facts.js';
import type { Contribution } from './identity/ledger.js';
import { type Identities, LedgerBook } from './identity/ledger-book.js';
import { type Projection, projectArticle } from './projection/project-article.js';
import { readDecisions, readLedgers, readRecords } from './read-records.js';
import { writing } from './statements.js';
import { readByIds } from './write-rows.js';

/** Articles that leave the graph and that enter it; one that is only read anew stands in neither. */
export interface ArticleChange {
  readonly removed: readonly ArticleRecord[];
  readonly added: readonly ArticleRecord[];
}

/** What a change of articles does to the graph: who things were and are, and every article whose part is written anew. */
export interface IdentityChange {
  readonly before: Identities;
  readonly after: Identities;
  readonly retracted: readonly Projection[];
  readonly asserted: readonly Projection[];
  /** Stored lines of changed ledgers by id, none for an emptied one. */
  readonly ledgers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Computes, in two steps, what a change of articles means: first people, countries, organizations, places and positions,
 * then agreements and events, which are told apart by the first. An article that speaks of something whose id changes
 * is concerned too, whenever it was ingested.
 */
export async function identify(transaction: Statements, change: ArticleChange): Promise<IdentityChange> {
  const book = new LedgerBook((ids) => readLedgers(transaction, ids), await readDecisions(transaction));
  const { removed, added } = change;
  const [gives, given] = [await all(removed, entityContributions), await all(added, entityContributions)];
  await book.loadFor([...gives, ...given]);
  await book.apply(gives, given);
  const known = new Set([...removed, ...added].map(({ id }) => id));

  const moved = await readConcerned(transaction, book, known);
  await book.loadFor(await all(moved, entityContributions));
  const [before, after] = [await book.before(), await book.after()];
  const gone = await all([...removed, ...moved], (record) => relationContributions(record, before));
  const come = await all([...added, ...moved], (record) => relationContributions(record, after));
  await book.loadFor([...gone, ...come]);
  await book.apply(gone, come);

  const movedLater = await readConcerned(transaction, book, known);
  await book.loadFor(await all(movedLater, entityContributions));
  const now = await book.before();
  await book.loadFor(await all(movedLater, (record) => relationContributions(record, now)));
  return describe(book, { removed, added, concerned: [...moved, ...movedLater] });
}

async function describe(
  book: LedgerBook,
  { removed, added, concerned }: ArticleChange & { readonly concerned: readonly ArticleRecord[] },
): Promise<IdentityChange> {
  const [before, after] = [await book.before(), await book.after()];
  return {
    before,
    after,
    retracted: await project([...removed, ...concerned], before),
    asserted: await project([...added, ...concerned], after),
    ledgers: await book.changed(),
  };
}

/** What work gives for each record, one after the other. */
async function all<T>(
  records: readonly ArticleRecord[],
  work: (record: ArticleRecord) => Promise<T>,
): Promise<T[]> {
  const outcomes: T[] = [];
  for (const record of records) outcomes.push(await work(record));
  return outcomes;
}

async function project(records: readonly ArticleRecord[], identities: Identities): Promise<Projection[]> {
  return all(records, (each) => projectArticle(each, canonicalOf(each, identities)));
}

async function entityContributions({ extraction, source }: ArticleRecord): Promise<Contribution[]> {
  const named =
    source === undefined ? [] : [{ ledger: source.id, scope: '', field: 'name', value: source.name }];
  return [...named, ...(await toContributions(await betweenTurns(() => entityFacts(extraction))))];
}

async function relationContributions(record: ArticleRecord, identities: Identities): Promise<Contribution[]> {
  const canonical = canonicalOf(record, identities);
  return toContributions(
    await betweenTurns(() => factsOfRelations(record.extraction, (id) => canonical(id) ?? id)),
  );
}

const canonicalOf =
  ({ keys }: ArticleRecord, { byKey }: Identities): Canonical =>
  (localId) =>
    byKey.get(keys.get(localId) ?? '')?.id;

/** The articles not yet known that speak of a thing whose id is no longer what it was. */
async function readConcerned(
  transaction: Statements,
  book: LedgerBook,
  known: Set<string>,
): Promise<ArticleRecord[]> {
  const [before, after] = [await book.before(), await book.after()];
  const moved = [...before.byKey].filter(([key, { id }]) => (after.byKey.get(key)?.id ?? id) !== id);
  if (moved.length === 0) return [];
  const keys = new Set(moved.map(([key]) => key));
  const ids = await readByIds(
    transaction,
    writing('articles-mentioning'),
    moved.map(([, { id }]) => id),
  );
  const others = ids.map(([id]) => String(id)).filter((id) => !known.has(id));
  const records = await readRecords(transaction, others);
  const concerned = records.filter((record) => [...record.keys.values()].some((key) => keys.has(key)));
  for (const { id } of concerned) known.add(id);
  return concerned;
}
