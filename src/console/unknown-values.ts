import { readKind } from '../domain/kinds.js';
import type { Parameters, Store } from '../store/store.js';
import { type Asking, ask, readDeclared } from './question.js';
import { soughtParameters } from './sought-parameters.js';
import { CODE, ID } from './value-forms.js';

/** Parameters that are looked at. */
const MOST = 10;

/** Which values given to a question without rows stand for nothing in the graph: ids and codes that nothing has, as its heading wants them or it compares them, and an id where words are wanted; undefined where all do. */
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
  const hasId = async (id: string): Promise<boolean> => {
    const kind = readKind(id);
    return kind !== undefined && (await exists(kind, 'id', id));
  };
  const hints: string[] = [];
  const declared = readDeclared(question);
  for (const { name, words } of declared.slice(0, MOST)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value !== 'string') continue;
    const kind = readKind(value);
    const shown = `"${value.slice(0, 100)}" of $${name}`;
    if (ID.wanted.test(words)) {
      if (!(await hasId(value)))
        hints.push(`Nothing in the graph has the id ${shown}; a full name is taken, too.`);
    } else if (CODE.wanted.test(words)) {
      if (!(await exists('Country', 'code', value)))
        hints.push(`No country of the graph has the code ${shown}; a full name is taken, too.`);
    } else if (/^string, words\b/.test(words) && kind !== undefined)
      hints.push(`${shown} is an id; expected ${words}.`);
  }
  const others = [...soughtParameters(question)].filter(([name]) =>
    declared.every((each) => each.name !== name),
  );
  const sought = others.flatMap(([name, key]) => textsOf(given, name).map((value) => ({ name, key, value })));
  for (const { name, key, value } of sought.slice(0, MOST)) {
    const shown = `"${value.slice(0, 100)}" of $${name}`;
    if (key === 'id' && !(await hasId(value))) hints.push(`Nothing in the graph has the id ${shown}.`);
    if (key === 'code' && !(await exists('Country', 'code', value)))
      hints.push(`No country of the graph has the code ${shown}.`);
  }
  return hints.length === 0 ? undefined : hints.join(' ');
}

/** The texts that a parameter is or lists. */
function textsOf(given: Parameters, name: string): readonly string[] {
  const value: unknown = Object.hasOwn(given, name) ? given[name] : undefined;
  return [value].flat().filter((each) => typeof each === 'string');
}
