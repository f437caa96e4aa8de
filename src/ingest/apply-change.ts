import type { Diagnostic } from '../domain/extraction.js';
import type { Statements } from '../store/store.js';
import { type ArticleChange, identify } from './identify.js';
import type { Projection } from './projection/project-article.js';
import { writing } from './statements.js';
import { writeAttributes, writeClaims } from './write-claims.js';
import { deleteEntities, writeEntities, writeLedgers } from './write-entities.js';
import { writeRows } from './write-rows.js';

const RETRACTIONS = ['evidence', 'references', 'mentions', 'statements'];

/**
 * Brings everything derived up to date with articles that leave and enter the graph. Their own nodes must stand while
 * this runs. Gives what could not be taken of the articles that enter.
 */
export async function applyChange(transaction: Statements, change: ArticleChange): Promise<Diagnostic[]> {
  const effect = await identify(transaction, change);
  await retract(transaction, change, effect.retracted);
  await writeEntities(transaction, effect);
  await writeLedgers(transaction, effect);
  await assertArticles(transaction, change, effect.asserted);
  const touched = await writeClaims(transaction, effect);
  await writeAttributes(transaction, touched, (id) => effect.after.things.has(id));
  await deleteEntities(transaction, effect);
  const entering = new Set(change.added.map(({ id }) => id));
  return effect.asserted.flatMap(({ articleId, refused }) => (entering.has(articleId) ? refused : []));
}

async function retract(
  transaction: Statements,
  { removed }: ArticleChange,
  retracted: readonly Projection[],
): Promise<void> {
  const ids = retracted.map(({ articleId }) => articleId).sort();
  if (ids.length === 0) return;
  for (const part of RETRACTIONS) await transaction.run(writing(`retract-${part}`), { ids });
  await transaction.run(writing('retract-publishers'), { ids: removed.map(({ id }) => id).sort() });
}

async function assertArticles(
  transaction: Statements,
  { added }: ArticleChange,
  asserted: readonly Projection[],
): Promise<void> {
  const publishers = added.flatMap(({ id, source }) =>
    source === undefined ? [] : [{ articleId: id, sourceId: source.id }],
  );
  await writeRows(transaction, writing('create-publishers'), publishers);
  const mentions = asserted.flatMap(({ articleId, mentions: own }) =>
    [...own].sort().map(([entityId, props]) => ({ articleId, entityId, props: { ...props } })),
  );
  await writeRows(transaction, writing('create-mentions'), mentions);
  await writeRows(
    transaction,
    writing('create-references'),
    asserted.flatMap(({ references }) => references),
  );
  await writeRows(
    transaction,
    writing('create-statements'),
    asserted.flatMap(({ statements }) => statements),
  );
  await writeRows(
    transaction,
    writing('create-said'),
    asserted.flatMap(({ said }) => said),
  );
  await writeRows(
    transaction,
    writing('create-about'),
    asserted.flatMap(({ about }) => about),
  );
}
