import { AppError } from '../errors.js';
import type { Statements } from '../store/store.js';
import { writing } from './statements.js';

export type ChangeKind =
  | 'added'
  | 'superseded-older'
  | 'older-version'
  | 'completed'
  | 'deleted'
  | 'rebuilt'
  | 'read-again';

/** Takes the one writer's lock until the transaction ends; the number of the last change. Comes first in every write. */
export async function takeLock(transaction: Statements): Promise<number> {
  return (await lock(transaction)).last;
}

/** The same for those who write articles: STORE_CONFLICT while the graph is being rebuilt, since they would meet half of it. */
export async function takeLockOfWhole(transaction: Statements): Promise<number> {
  const { last, isRebuilding } = await lock(transaction);
  if (isRebuilding)
    throw new AppError(
      'STORE_CONFLICT',
      'The graph is being rebuilt from its articles; try again when that is done. If it was cut off, "entente rebuild" finishes it.',
    );
  return last;
}

async function lock(
  transaction: Statements,
): Promise<{ readonly last: number; readonly isRebuilding: boolean }> {
  const { values } = await transaction.run(writing('lock'));
  const [seq, rebuilding] = values[0] ?? [];
  return { last: Number(seq ?? 0), isRebuilding: rebuilding === true };
}

/** Notes a change of the graph under the next number. */
export async function noteChange(
  transaction: Statements,
  last: number,
  change: { readonly kind: ChangeKind; readonly articleId?: string; readonly at: string },
): Promise<void> {
  const seq = last + 1;
  await transaction.run(writing('change'), { seq, id: `change:${seq}`, props: { ...change } });
}
