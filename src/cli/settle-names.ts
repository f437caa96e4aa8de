import { ask, readDeclared } from '../console/question.js';
import { fold } from '../domain/fold.js';
import { AppError } from '../errors.js';
import type { Parameter, Parameters, Store } from '../store/store.js';
import type { Terminal } from './command.js';

/** What a heading may want of a value that people know by its name: how such a value looks, and who is called so. */
const LOOK_UPS = [
  {
    wanted: /^string, the id\b/,
    settled: /^[a-z]+:\S/,
    what: 'id',
    question: 'MATCH (n:Entity) WHERE n.nameKey = $words RETURN n.id AS value ORDER BY value LIMIT 5',
  },
  {
    wanted: /^string, ISO 3166-1 alpha-2\b/,
    settled: /^[A-Z]{2}$/,
    what: 'code',
    question:
      'MATCH (n:Country) WHERE n.code IS NOT NULL AND (n.nameKey = $words OR toLower(n.code) = $words) RETURN n.code AS value ORDER BY value LIMIT 5',
  },
] as const;
type LookUp = (typeof LOOK_UPS)[number];

interface Settling {
  readonly store: Store;
  readonly limits: Terminal['config']['limits'];
  readonly signal: AbortSignal;
}

/**
 * Parameters with the id or code of what is given by its full name instead, or by a code in small letters. Throws BAD_USER_INPUT where
 * nothing or more than one thing is called so, with how to find it.
 */
export async function settleNames(
  question: string,
  given: Parameters,
  settling: Settling,
): Promise<Parameters> {
  const settled: Record<string, Parameter> = { ...given };
  for (const { name, words } of readDeclared(question)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const lookUp = LOOK_UPS.find(({ wanted }) => wanted.test(words));
    if (lookUp === undefined || typeof value !== 'string' || lookUp.settled.test(value)) continue;
    settled[name] = await settle(name, value, lookUp, settling);
  }
  return settled;
}

async function settle(
  name: string,
  value: string,
  { question, what }: LookUp,
  { store, ...asking }: Settling,
): Promise<string> {
  const { values } = await ask(store, question, { words: fold(value) }, asking);
  const found = values.map(([each]) => String(each));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const shown = value.slice(0, 100);
  const problem =
    only === undefined
      ? `nothing in the graph is called so; look for its ${what} with "MATCH (n:${what === 'id' ? 'Entity' : 'Country'}) WHERE toLower(n.name) CONTAINS '…' RETURN n.${what} AS ${what}, n.name AS name"`
      : `several are called so; give one of ${found.join(', ')}`;
  throw new AppError('BAD_USER_INPUT', `$${name} is "${shown}", and ${problem}.`);
}
