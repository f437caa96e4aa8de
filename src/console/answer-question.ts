import type { Parameters, Store } from '../store/store.js';
import { type AnsweredRows, type Asking, ask } from './question.js';
import { settleNames } from './settle-names.js';
import { findUnknownValues } from './unknown-values.js';

/** An answer, with the ids and codes that names were taken for, by the names of their parameters. */
export interface NamedAnswer extends AnsweredRows {
  readonly settled: Parameters;
}

/** Answers an analyst's question, in which names may stand for ids and codes; where there are no rows, a hint tells which values the graph does not have. Fails as `ask` and `settleNames` do. */
export async function answerQuestion(
  store: Store,
  question: string,
  given: Parameters,
  asking: Asking,
): Promise<NamedAnswer> {
  const settled = await settleNames(store, question, given, asking);
  const parameters = { ...given, ...settled };
  const rows = await ask(store, question, parameters, asking);
  const unknown =
    rows.values.length > 0 ? undefined : await findUnknownValues(store, question, parameters, asking);
  const hint = [rows.hint, unknown].filter((each) => each !== undefined).join(' ');
  return { ...rows, ...(hint !== '' && { hint }), settled };
}
