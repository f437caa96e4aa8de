import { forEachInTurns } from '../../breath.js';

/**
 * What articles say under one key, counted by article: the facts of a local entity, the members of a link, the names of
 * a source. Counts make it a multiset, so that adding and taking away articles commute.
 */
export type Ledger = ReadonlyMap<string, number>;
export type Ledgers = ReadonlyMap<string, Ledger>;

/** One thing that one article says: an entry of a ledger. `scope` is a person's country, '' for all else. */
export interface Contribution {
  readonly ledger: string;
  readonly scope: string;
  readonly field: string;
  readonly value: string;
}

/** An entry as read back, with the number of articles that say it. */
export interface LedgerEntry {
  readonly scope: string;
  readonly field: string;
  readonly value: string;
  readonly count: number;
}

const keyOf = (entry: Contribution): string => JSON.stringify([entry.scope, entry.field, entry.value]);

/** The ledgers with the contributions of articles taken away and added; an emptied ledger stays, without entries. */
export async function applyContributions(
  ledgers: Ledgers,
  removed: readonly (readonly Contribution[])[],
  added: readonly (readonly Contribution[])[],
): Promise<Map<string, Ledger>> {
  const next = new Map<string, Map<string, number>>();
  await forEachInTurns(ledgers, ([id, ledger]) => void next.set(id, new Map(ledger)));
  for (const article of added) await changeBy(next, article, 1);
  for (const article of removed) await changeBy(next, article, -1);
  return next;
}

async function changeBy(
  ledgers: Map<string, Map<string, number>>,
  article: readonly Contribution[],
  step: number,
): Promise<void> {
  const said = new Set<string>();
  await forEachInTurns(article, (contribution) => {
    const key = keyOf(contribution);
    const once = `${contribution.ledger} ${key}`;
    if (said.has(once)) return;
    said.add(once);
    const ledger = ledgers.get(contribution.ledger) ?? new Map<string, number>();
    ledgers.set(contribution.ledger, ledger);
    const count = (ledger.get(key) ?? 0) + step;
    if (count === 0) ledger.delete(key);
    else ledger.set(key, count);
  });
}

/** The entries in a fixed order. */
export function readEntries(ledger: Ledger | undefined): LedgerEntry[] {
  return [...(ledger ?? [])].sort(byKey).map(([key, count]) => {
    const [scope, field, value] = JSON.parse(key) as [string, string, string];
    return { scope, field, value, count };
  });
}

/** A ledger as stored: one text per entry, `count key`, sorted by key. */
export function printLedger(ledger: Ledger): string[] {
  return [...ledger].sort(byKey).map(([key, count]) => `${count} ${key}`);
}

/** The inverse of `printLedger`. */
export function parseLedger(lines: readonly string[]): Ledger {
  return new Map(
    lines.map((line) => {
      const blank = line.indexOf(' ');
      return [line.slice(blank + 1), Number(line.slice(0, blank))];
    }),
  );
}

/** The ledgers that differ, as stored lines by id; an empty list is to be deleted. */
export async function changedLedgers(before: Ledgers, after: Ledgers): Promise<Map<string, string[]>> {
  const changed = new Map<string, string[]>();
  await forEachInTurns(after, ([id, ledger]) => {
    const lines = printLedger(ledger);
    const old = printLedger(before.get(id) ?? new Map());
    if (lines.length !== old.length || lines.some((line, i) => line !== old[i])) changed.set(id, lines);
  });
  return changed;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
