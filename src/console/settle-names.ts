import { fold } from '../domain/fold.js';
import { AppError } from '../errors.js';
import type { Parameters, Store } from '../store/store.js';
import { type Asking, ask, readDeclared } from './question.js';
import { CODE, ID } from './value-forms.js';

/** The values that people know by a name, each with what finds who is called so, as rows of a key and a value. */
const LOOK_UPS = [
  {
    ...ID,
    what: 'id',
    label: 'Entity',
    question:
      'MATCH (n:Entity) WHERE n.nameKey IN $words RETURN n.nameKey AS key, n.id AS value ORDER BY key, value LIMIT 1000',
  },
  {
    ...CODE,
    what: 'code',
    label: 'Country',
    question:
      'MATCH (n:Country) WHERE n.code IS NOT NULL UNWIND [n.nameKey, toLower(n.code)] AS key WITH DISTINCT key, n.code AS value WHERE key IN $words RETURN key AS key, value AS value ORDER BY key, value LIMIT 1000',
  },
] as const;
type LookUp = (typeof LOOK_UPS)[number];

/** How many of those that are called so are named. */
const NAMED = 5;

/**
 * The ids and codes of what is given by its full name instead, or by a code in small letters, by the names of the parameters. Throws
 * BAD_USER_INPUT where nothing or more than one thing is called so, with how to find it.
 */
export async function settleNames(
  store: Store,
  question: string,
  given: Parameters,
  asking: Asking,
): Promise<Parameters> {
  const settled: Record<string, string> = {};
  for (const lookUp of LOOK_UPS) {
    const names = namesFor(lookUp, question, given);
    if (names.length === 0) continue;
    const words = [...new Set(names.map(([, value]) => fold(value)))];
    const { values } = await ask(store, lookUp.question, { words }, asking);
    for (const [name, value] of names) {
      const found = values.filter(([key]) => key === fold(value)).map(([, each]) => String(each));
      settled[name] = onlyOne(found, `$${name} is "${value.slice(0, 100)}"`, lookUp);
    }
  }
  return settled;
}

/** The parameters given that are no id or code, though the heading wants one. */
const namesFor = (
  { wanted, form }: LookUp,
  question: string,
  given: Parameters,
): (readonly [name: string, value: string])[] =>
  readDeclared(question).flatMap(({ name, words }) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return wanted.test(words) && typeof value === 'string' && !form.test(value)
      ? [[name, value] as const]
      : [];
  });

function onlyOne(found: readonly string[], given: string, { what, label }: LookUp): string {
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const problem =
    only === undefined
      ? `nothing in the graph is called so; look for its ${what} with "MATCH (n:${label}) WHERE toLower(n.name) CONTAINS '…' RETURN n.${what} AS ${what}, n.name AS name"`
      : `several are called so; give one of ${found.slice(0, NAMED).join(', ')}`;
  throw new AppError('BAD_USER_INPUT', `${given}, and ${problem}.`);
}
