import { forEachInTurns } from '../breath.js';
import type { Extraction } from '../domain/extraction.js';
import type { Statements } from '../store/store.js';
import { type ArticleRecord, toRecord } from './article-record.js';
import type { Decision } from './identity/candidate.js';
import { type Ledger, type Ledgers, parseLedger } from './identity/ledger.js';
import { writing } from './statements.js';
import { readByIds } from './write-rows.js';

/** The stored records of articles, sorted by id; unknown ids are left out. */
export async function readRecords(transaction: Statements, ids: Iterable<string>): Promise<ArticleRecord[]> {
  const rows = await readByIds(transaction, writing('read-records'), ids);
  const records: ArticleRecord[] = [];
  for (const [id, publishedAt, canonicalUrl, url, publisher, runId, output] of rows)
    records.push(
      await toRecord({
        id: String(id),
        runId: String(runId),
        ...given('publishedAt', publishedAt),
        ...given('canonicalUrl', canonicalUrl),
        ...given('url', url),
        ...given('publisher', publisher),
        extraction: JSON.parse(String(output)) as Extraction,
      }),
    );
  return records;
}

/** An optional property as the database has it: absent for null. */
export const given = <K extends string>(key: K, value: unknown): { [P in K]?: string } =>
  typeof value === 'string' ? ({ [key]: value } as { [P in K]: string }) : {};

/** The stored ledgers of these ids; those that no article fills are left out. */
export async function readLedgers(transaction: Statements, ids: Iterable<string>): Promise<Ledgers> {
  const rows = await readByIds(transaction, writing('read-ledgers'), ids);
  const ledgers = new Map<string, Ledger>();
  await forEachInTurns(rows, ([id, lines]) => {
    ledgers.set(String(id), parseLedger(lines as string[]));
  });
  return ledgers;
}

/** The decisions that steer merging, in order of id. */
export async function readDecisions(transaction: Statements): Promise<Decision[]> {
  const { values } = await transaction.run(writing('read-decisions'));
  return values.map(([kind, entityIds, reason]) => ({ kind, entityIds, reason }) as Decision);
}
