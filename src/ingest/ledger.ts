/**
 * What one key of the graph is known to hold, counted by article: the names of a local entity, the members of a link.
 * Counts make it a multiset, so that adding and taking away articles commute.
 */
export type Ledger = ReadonlyMap<string, number>;
export type Ledgers = ReadonlyMap<string, Ledger>;

/** One thing that one article says: an entry of a ledger. `scope` is the person's country or ''. */
export interface Contribution {
  readonly ledger: string;
  readonly scope: string;
  readonly field: string;
  readonly value: string;
}

export interface LedgerEntry {
  readonly scope: string;
  readonly field: string;
  readonly value: string;
}

const keyOf = (entry: LedgerEntry): string => JSON.stringify([entry.scope, entry.field, entry.value]);

/** The ledgers with the contributions of articles taken away and added; an article names each entry once. */
export function applyContributions(
  ledgers: Ledgers,
  removed: readonly (readonly Contribution[])[],
  added: readonly (readonly Contribution[])[],
): Ledgers {
  const next = new Map([...ledgers].map(([id, ledger]) => [id, new Map(ledger)]));
  const change = (articles: readonly (readonly Contribution[])[], step: number): void => {
    for (const article of articles)
      for (const [id, keys] of groupByLedger(article))
        for (const key of keys) {
          const ledger = next.get(id) ?? new Map<string, number>();
          next.set(id, ledger);
          const count = (ledger.get(key) ?? 0) + step;
          if (count > 0) ledger.set(key, count);
          else ledger.delete(key);
        }
  };
  // Added first: an entry that goes and comes back in one step never passes below zero.
  change(added, 1);
  change(removed, -1);
  return next;
}

function groupByLedger(contributions: readonly Contribution[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const contribution of contributions) {
    const keys = groups.get(contribution.ledger) ?? new Set<string>();
    groups.set(contribution.ledger, keys.add(keyOf(contribution)));
  }
  return groups;
}

/** The entries without their counts, in a fixed order. */
export function readEntries(ledger: Ledger | undefined): LedgerEntry[] {
  return [...(ledger?.keys() ?? [])].sort().map((key) => {
    const [scope, field, value] = JSON.parse(key) as [string, string, string];
    return { scope, field, value };
  });
}

/** A ledger as stored: one text per entry, `count key`, sorted by key. */
export function printLedger(ledger: Ledger): string[] {
  return [...ledger].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${count} ${key}`);
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

/** Ids of the ledgers that differ, with what they hold now; an empty one is to be deleted. */
export function changedLedgers(before: Ledgers, after: Ledgers): Map<string, string[]> {
  const changed = new Map<string, string[]>();
  for (const [id, ledger] of after) {
    const lines = printLedger(ledger);
    if (lines.join('\n') !== printLedger(before.get(id) ?? new Map()).join('\n')) changed.set(id, lines);
  }
  return changed;
}
