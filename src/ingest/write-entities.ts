import { sortInTurns } from '../sort-in-turns.js';
import type { Parameter, Parameters, Statements } from '../store/store.js';
import type { IdentityChange } from './identify.js';
import { parseLedger, readEntries } from './identity/ledger.js';
import type { Resolved } from './identity/resolve.js';
import { entityProperties } from './projection/entity-properties.js';
import type { Projection } from './projection/project-article.js';
import { writing } from './statements.js';
import { rowsOf, writeIds, writeRows } from './write-rows.js';

/** Writes the entities that a change makes, renames, or finds in more or fewer articles. */
export async function writeEntities(transaction: Statements, change: IdentityChange): Promise<void> {
  const growth = countGrowth(change);
  const toRow = (thing: Resolved): Parameters[] => {
    const props = changedProperties(change.before.things.get(thing.id), thing);
    const articles = growth.get(thing.id) ?? 0;
    return articles === 0 && Object.keys(props).length === 0
      ? []
      : [{ id: thing.id, label: thing.label, props, articles }];
  };
  await writeRows(transaction, writing('write-entities'), async () =>
    rowsOf(await sortInTurns(change.after.things.values(), ({ id }) => id), toRow),
  );
}

/** Deletes the entities that stand for nothing any more. */
export async function deleteEntities(
  transaction: Statements,
  { before, after }: IdentityChange,
): Promise<void> {
  const ids = [...before.things.keys()].filter((id) => !after.things.has(id));
  await writeIds(transaction, writing('delete-entities'), ids);
}

/** Writes the ledgers that changed, and the sources that they name. */
export async function writeLedgers(transaction: Statements, { ledgers }: IdentityChange): Promise<void> {
  const filled = [...ledgers].filter(([, lines]) => lines.length > 0);
  const empty = [...ledgers]
    .filter(([, lines]) => lines.length === 0)
    .map(([id]) => id)
    .sort();
  const sources = filled
    .filter(([id]) => isSource(id))
    .map(([id, lines]) => ({ id, name: nameOf(lines) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await Promise.all([
    writeRows(transaction, writing('write-ledgers'), async () =>
      rowsOf(await sortInTurns(filled, ([id]) => id), ([id, lines]) => [{ id, lines }]),
    ),
    writeIds(transaction, writing('delete-ledgers'), empty),
    writeRows(transaction, writing('write-sources'), sources),
    writeIds(transaction, writing('delete-sources'), empty.filter(isSource)),
  ]);
}

const isSource = (ledgerId: string): boolean => ledgerId.startsWith('source:');

/** The name of most articles; among equals the first by code point. */
function nameOf(lines: readonly string[]): string {
  const names = readEntries(parseLedger(lines)).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
  return names[0]?.value ?? '';
}

function countGrowth({ retracted, asserted }: IdentityChange): Map<string, number> {
  const growth = new Map<string, number>();
  const count = (projections: readonly Projection[], step: number): void => {
    for (const { mentions } of projections)
      for (const id of mentions.keys()) growth.set(id, (growth.get(id) ?? 0) + step);
  };
  count(retracted, -1);
  count(asserted, 1);
  return growth;
}

/** The properties that differ, null for one that is no more. */
function changedProperties(before: Resolved | undefined, after: Resolved): Parameters {
  const [old, now] = [before === undefined ? {} : entityProperties(before), entityProperties(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
      .map((name): [string, Parameter] => [name, now[name] ?? null]),
  );
}
