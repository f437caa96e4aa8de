import type { Statements } from '../store/store.js';
import { writing } from './statements.js';

export type ChangeKind = 'added' | 'superseded-older' | 'older-version' | 'deleted' | 'rebuilt';

/** Takes the one writer's lock until the transaction ends; the number of the last change. Comes first in every write. */
export async function takeLock(transaction: Statements): Promise<number> {
  const { values } = await transaction.run(writing('lock'));
  return Number(values[0]?.[0] ?? 0);
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
