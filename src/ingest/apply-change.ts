import type { Diagnostic } from '../domain/extraction.js';
import type { Parameters, Statements } from '../store/store.js';
import { type ArticleChange, identify } from './identify.js';
import type { Projection } from './projection/project-article.js';
import { writing } from './statements.js';
import { readTouched } from './touched-claims.js';
import { writeAttributes } from './write-attributes.js';
import { writeClaims } from './write-claims.js';
import { writeContradictions } from './write-contradictions.js';
import { writeCounts } from './write-counts.js';
import { deleteEntities, writeEntities, writeLedgers } from './write-entities.js';
import { rowsOf, writeIds, writeRows } from './write-rows.js';

const RETRACTIONS = ['evidence', 'references', 'mentions', 'statements'];

/**
 * Brings everything derived up to date with articles that leave and enter the graph. Their own nodes must stand while
 * this runs. Gives what could not be taken of the articles that enter. Statements of one step are sent without waiting for
 * each other's answers; the connection keeps their order, and the next step waits for all.
 */
export async function applyChange(transaction: Statements, change: ArticleChange): Promise<Diagnostic[]> {
  const effect = await identify(transaction, change);
  const [, touched] = await Promise.all([
    retract(transaction, change, effect.retracted),
    readTouched(transaction, effect),
  ]);
  await Promise.all([
    writeEntities(transaction, effect),
    writeLedgers(transaction, effect),
    assertArticles(transaction, change, effect.asserted),
    writeClaims(transaction, touched, effect.asserted),
  ]);
  await Promise.all([
    writeContradictions(transaction, touched),
    writeAttributes(transaction, touched, (id) => effect.after.things.has(id)),
    deleteEntities(transaction, effect),
    writeCounts(transaction, touched, [...effect.retracted, ...effect.asserted]),
  ]);
  const entering = new Set(change.added.map(({ id }) => id));
  return effect.asserted.flatMap(({ articleId, refused }) => (entering.has(articleId) ? refused : []));
}

async function retract(
  transaction: Statements,
  { removed }: ArticleChange,
  retracted: readonly Projection[],
): Promise<void> {
  const ids = retracted.map(({ articleId }) => articleId);
  await Promise.all([
    ...RETRACTIONS.map((part) => writeIds(transaction, writing(`retract-${part}`), ids)),
    writeIds(
      transaction,
      writing('retract-publishers'),
      removed.map(({ id }) => id),
    ),
  ]);
}

async function assertArticles(
  transaction: Statements,
  { added }: ArticleChange,
  asserted: readonly Projection[],
): Promise<void> {
  const publishers = added.flatMap(({ id, source }) =>
    source === undefined ? [] : [{ articleId: id, sourceId: source.id }],
  );
  const mentions = rowsOf(asserted, ({ articleId, mentions: own }) =>
    [...own].sort().map(([entityId, props]) => ({ articleId, entityId, props: { ...props } })),
  );
  const all = (make: (projection: Projection) => readonly Parameters[]): Iterable<Parameters> =>
    rowsOf(asserted, make);
  await Promise.all([
    writeRows(transaction, writing('create-publishers'), publishers),
    writeRows(transaction, writing('create-mentions'), mentions),
    writeRows(
      transaction,
      writing('create-references'),
      all(({ references }) => references),
    ),
    writeRows(
      transaction,
      writing('create-statements'),
      all(({ statements }) => statements),
    ),
    writeRows(
      transaction,
      writing('create-said'),
      all(({ said }) => said),
    ),
    writeRows(
      transaction,
      writing('create-about'),
      all(({ about }) => about),
    ),
  ]);
}
