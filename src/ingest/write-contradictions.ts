import { forEachInTurns } from '../breath.js';
import { sortInTurns } from '../sort-in-turns.js';
import type { Statements } from '../store/store.js';
import { type Contestable, contradicts, rivalTopics } from './projection/contradictions.js';
import { writing } from './statements.js';
import { isFresh, type TouchedClaim } from './touched-claims.js';
import { readByIds, rowsOf, writeRows } from './write-rows.js';

/** Joins new claims with those, old and new, that they contradict. */
export async function writeContradictions(
  transaction: Statements,
  touched: readonly TouchedClaim[],
): Promise<void> {
  const fresh = touched.filter(isFresh).map(({ body }) => body);
  if (fresh.length === 0) return;
  const topics: string[] = [];
  await forEachInTurns(fresh, (claim) => void topics.push(...rivalTopics(claim)));
  const rivals = await readRivals(transaction, topics);
  const pairs = new Map<string, { readonly a: string; readonly b: string }>();
  await forEachInTurns(fresh, (claim) => {
    for (const rival of rivalTopics(claim).flatMap((topic) => rivals.get(topic) ?? [])) {
      if (!contradicts(claim, rival)) continue;
      const [a, b] = claim.id < rival.id ? [claim.id, rival.id] : [rival.id, claim.id];
      pairs.set(`${a} ${b}`, { a, b });
    }
  });
  await writeRows(transaction, writing('create-contradictions'), async () =>
    rowsOf(await sortInTurns(pairs, ([key]) => key), ([, pair]) => [pair]),
  );
}

/** The claims of these topics, by topic. */
async function readRivals(
  transaction: Statements,
  topics: readonly string[],
): Promise<Map<string, Contestable[]>> {
  const names = [
    'id',
    'subject',
    'predicate',
    'object',
    'value',
    'startDate',
    'endDate',
    'modality',
    'polarity',
  ];
  const rows = await readByIds(transaction, writing('read-rivals'), topics);
  const rivals = new Map<string, Contestable[]>();
  await forEachInTurns(rows, ([topic, ...row]) => {
    const rival = Object.fromEntries(
      names.map((name, i) => [name, row[i]]).filter(([, value]) => value !== null),
    ) as unknown as Contestable;
    const known = rivals.get(String(topic));
    if (known === undefined) rivals.set(String(topic), [rival]);
    else known.push(rival);
  });
  return rivals;
}
