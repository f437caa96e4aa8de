import { readKind } from '../domain/kinds.js';
import type { Parameters, Store } from '../store/store.js';
import { type Asking, ask, readDeclared } from './question.js';
import { CODE, ID } from './value-forms.js';

/** Parameters that are looked at. */
const MOST = 10;

/** Which values given to a question without rows stand for nothing in the graph: ids and codes that nothing has, and an id where words are wanted; undefined where all do. */
export async function findUnknownValues(
  store: Store,
  question: string,
  given: Parameters,
  asking: Asking,
): Promise<string | undefined> {
  const exists = async (label: string, key: string, value: string): Promise<boolean> => {
    const looked = `MATCH (n:${label} {${key}: $value}) RETURN n.${key} AS value LIMIT 1`;
    return (await ask(store, looked, { value }, asking)).values.length > 0;
  };
  const hints: string[] = [];
  for (const { name, words } of readDeclared(question).slice(0, MOST)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value !== 'string') continue;
    const kind = readKind(value);
    const shown = `"${value.slice(0, 100)}" of $${name}`;
    if (ID.wanted.test(words)) {
      if (kind === undefined || !(await exists(kind, 'id', value)))
        hints.push(`Nothing in the graph has the id ${shown}; a full name is taken, too.`);
    } else if (CODE.wanted.test(words)) {
      if (!(await exists('Country', 'code', value)))
        hints.push(`No country of the graph has the code ${shown}; a full name is taken, too.`);
    } else if (/^string, words\b/.test(words) && kind !== undefined)
      hints.push(`${shown} is an id; expected ${words}.`);
  }
  return hints.length === 0 ? undefined : hints.join(' ');
}
