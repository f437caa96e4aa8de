import { forEachInTurns } from '../breath.js';
import { ATTRIBUTES } from '../domain/relations.js';
import type { Statements } from '../store/store.js';
import { type AttributeClaim, attributeProperties } from './projection/attributes.js';
import type { Summary } from './projection/summary.js';
import { writing } from './statements.js';
import type { TouchedClaim } from './touched-claims.js';
import { readByIds, rowsOf, writeRows } from './write-rows.js';

/** Gives agreements and events the properties that their attribute claims state, where such a claim was touched. */
export async function writeAttributes(
  transaction: Statements,
  touched: readonly TouchedClaim[],
  exists: (id: string) => boolean,
): Promise<void> {
  const isAttribute = ({ body }: TouchedClaim): boolean =>
    (ATTRIBUTES as readonly string[]).includes(body.predicate);
  const ids = [...new Set(touched.filter(isAttribute).map(({ body }) => body.subject))].filter(exists).sort();
  if (ids.length === 0) return;
  const claims = new Map<string, AttributeClaim[]>(ids.map((id) => [id, []]));
  const stored = await readByIds(transaction, writing('read-attributes'), ids);
  await forEachInTurns(stored, ([entityId, id, predicate, value, modality, rollup]) => {
    const summary = JSON.parse(String(rollup)) as Summary;
    if (summary.asEdge)
      claims.get(String(entityId))?.push({ id, predicate, value, modality, summary } as AttributeClaim);
  });
  const rows = rowsOf(claims, ([id, own]) => [
    { id, props: attributeProperties(id.startsWith('agreement:') ? 'Agreement' : 'Event', own) },
  ]);
  await writeRows(transaction, writing('set-attributes'), rows);
}
