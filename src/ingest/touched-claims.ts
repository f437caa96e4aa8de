import { forEachInTurns } from '../breath.js';
import { sortInTurns } from '../sort-in-turns.js';
import type { Statements } from '../store/store.js';
import type { ClaimBody } from './projection/claim-properties.js';
import type { Projection } from './projection/project-article.js';
import type { ProjectedClaim } from './projection/project-claims.js';
import {
  addSummaries,
  type Evidence,
  type PlacedEvidence,
  type Summary,
  summarise,
  summariseAll,
} from './projection/summary.js';
import { writing } from './statements.js';
import { readByIds } from './write-rows.js';

/** A claim that a change of articles touches: what all evidence amounted to before, and amounts to now. */
export interface TouchedClaim {
  readonly body: ClaimBody;
  readonly before: Summary | undefined;
  readonly after: Summary | undefined;
}

interface ClaimChange {
  readonly retracted: readonly Projection[];
  readonly asserted: readonly Projection[];
}

/** Whether the claim stands now and did not before. */
export const isFresh = ({ before, after }: TouchedClaim): boolean =>
  before === undefined && after !== undefined;

/** The claims that a change touches, sorted by id; to be called when what retracted articles gave is taken away, or is being so. */
export async function readTouched(
  transaction: Statements,
  { retracted, asserted }: ClaimChange,
): Promise<TouchedClaim[]> {
  const old = retracted.flatMap(({ claims }) => claims);
  const now = asserted.flatMap(({ claims }) => claims);
  const bodies = new Map([...old, ...now].map((claim) => [claim.id, claim]));
  const [before, remaining] = await Promise.all([
    readSummaries(transaction, bodies.keys()),
    readRemaining(
      transaction,
      old.map(({ id }) => id),
    ),
  ]);
  const after = new Map(before);
  await forEachInTurns(old, ({ id }) => {
    const rest = summariseAll(remaining.get(id) ?? []);
    if (rest === undefined) after.delete(id);
    else after.set(id, rest);
  });
  await forEachInTurns(now, (claim) => {
    after.set(claim.id, addSummaries(after.get(claim.id), summaryOf(claim)));
  });
  const sorted = await sortInTurns(bodies.values(), ({ id }) => id);
  return sorted.map((body) => ({ body, before: before.get(body.id), after: after.get(body.id) }));
}

/** A projected claim has evidence, else it is none. */
function summaryOf({ evidence }: ProjectedClaim): Summary {
  return summarise(evidence as readonly [PlacedEvidence, ...PlacedEvidence[]]);
}

async function readSummaries(transaction: Statements, ids: Iterable<string>): Promise<Map<string, Summary>> {
  const rows = await readByIds(transaction, writing('read-claims'), ids);
  const summaries = new Map<string, Summary>();
  await forEachInTurns(rows, ([id, rollup]) => {
    summaries.set(String(id), JSON.parse(String(rollup)) as Summary);
  });
  return summaries;
}

/** The evidence that other articles give for claims; what the retracted ones gave is gone already. */
async function readRemaining(
  transaction: Statements,
  ids: readonly string[],
): Promise<Map<string, PlacedEvidence[]>> {
  const remaining = new Map<string, PlacedEvidence[]>();
  if (ids.length === 0) return remaining;
  for (const [id, sentenceId, evidence] of await readByIds(transaction, writing('read-evidence'), ids)) {
    const { properties } = evidence as { readonly properties: Evidence };
    const placed = { ...properties, sentenceId: String(sentenceId) };
    const known = remaining.get(String(id));
    if (known === undefined) remaining.set(String(id), [placed]);
    else known.push(placed);
  }
  return remaining;
}
