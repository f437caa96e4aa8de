import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.js';
import { parseExactly } from '../json.js';
import { beyond, type Limits } from '../limits.js';
import { failsAsItRuns, readStatementFault } from '../store/faults.js';
import type { Cypher, Parameter, Parameters, ReadOptions, Rows, Store } from '../store/store.js';
import { checkQuestion, type Extent } from './gate.js';
import { guardPatterns } from './guard-patterns.js';
import { writeBigint } from './records.js';
import { readTokens } from './tokens.js';
import { findUnknownNames } from './unknown-names.js';
import { CODE, ID } from './value-forms.js';
import { quoteNames } from './variable-names.js';

const ANALYSTS = fileURLToPath(new URL('../../cypher/analysts/', import.meta.url));

/** The text of a question: a file of cypher/analysts/ by its name, a file by its path, or the Cypher itself. */
export function findQuestion(given: string): string {
  if (!given.endsWith('.cypher')) return given;
  const file = [path.join(ANALYSTS, given), given].find(existsSync);
  if (file === undefined) {
    throw new AppError(
      'NOT_FOUND',
      `There is no question "${given}"; expected a file of cypher/analysts/, a path to a .cypher file, or the Cypher itself in quotes.`,
    );
  }
  return readFileSync(file, 'utf8');
}

/** A parameter as a question's heading declares it: a line such as `// $a: string, ISO day = "2017-11-06"`. */
export interface DeclaredParameter {
  readonly name: string;
  /** What stands behind its name: its type, and after a comma what its value is. */
  readonly words: string;
  /** Its default as written; undefined for one that has none. */
  readonly usual: string | undefined;
}

/** The parameters that a question's heading declares, in its order. */
export const readDeclared = (question: string): DeclaredParameter[] =>
  [...question.matchAll(/^\/\/[ \t]*\$(\w+):([^=\n]*)(?:=(.+))?$/gm)].map(
    ([, name = '', words = '', usual]) => ({ name, words: words.trim(), usual: usual?.trim() }),
  );

/** The defaults that a question's heading gives. */
export const readDefaults = (question: string): Parameters =>
  Object.fromEntries(
    readDeclared(question).flatMap(({ name, usual }) =>
      usual === undefined ? [] : [[name, parseValue(usual)]],
    ),
  );

/** `name=value` arguments as parameters: JSON where the value is JSON (numbers, lists, true), else text. */
export function readParameters(pairs: readonly string[]): Parameters {
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 1)
        throw new AppError(
          'BAD_USER_INPUT',
          `The parameter "${pair}" has no name; expected name=value, such as a=IR.`,
          { reason: 'USAGE' },
        );
      return [pair.slice(0, equals), parseValue(pair.slice(equals + 1))];
    }),
  );
}

function parseValue(text: string): Parameter {
  try {
    return parseExactly(text) as Parameter;
  } catch {
    return text;
  }
}

/** The names of a question's parameters, none in strings and comments. */
export function parameterNames(question: string): ReadonlySet<string> {
  const tokens = readTokens(question);
  const wanted = 'problem' in tokens ? [] : tokens.filter(({ kind }) => kind === 'parameter');
  return new Set(wanted.map(({ text }) => text.slice(1).replace(/^`|`$/g, '')));
}

/**
 * The parameters that a question runs with: those given that it has, then the defaults of its heading. Throws BAD_USER_INPUT for one
 * that is missing, for one that a question with defaults does not have, which would leave a mistyped name unnoticed, and for a value that
 * is not what the heading says, which would be found nowhere.
 */
export function completeParameters(question: string, given: Parameters): Parameters {
  const names = parameterNames(question);
  const defaults = readDefaults(question);
  const unknown = Object.keys(given).filter((name) => !names.has(name));
  if (unknown.length > 0 && Object.keys(defaults).length > 0)
    throw new AppError(
      'BAD_USER_INPUT',
      `The question has no parameter $${unknown.join(', $')}; it has $${[...names].join(', $')}.`,
    );
  const used = Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
  checkValues(question, used);
  checkKeys(used);
  const parameters = { ...defaults, ...used };
  const missing = [...names].filter((name) => !Object.hasOwn(parameters, name));
  if (missing.length > 0) {
    throw new AppError(
      'BAD_USER_INPUT',
      `The question needs $${missing.join(', $')}; give it a value (within "parameters" over HTTP, --param ${missing[0]}=… on the command line, :params ${missing[0]}=… at the prompt).`,
    );
  }
  return parameters;
}

/** No engine has a name with a NUL character; the embedded one fails on it. */
function checkKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key.includes('\0'))
      throw new AppError(
        'BAD_USER_INPUT',
        `The key ${JSON.stringify(key)} within the parameters holds a NUL character (U+0000); leave it out.`,
      );
    checkKeys(each);
  }
}

/** What a heading may say of a value: the first that fits its words holds. */
const FORMS: readonly (readonly [words: RegExp, isFit: (value: Parameter) => boolean])[] = [
  [/^integer/, (value) => typeof value === 'bigint' || Number.isInteger(value)],
  [CODE.wanted, (value) => typeof value === 'string' && CODE.form.test(value)],
  [/^string, ISO day/, (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)],
  [ID.wanted, (value) => typeof value === 'string' && ID.form.test(value)],
  [/^string/, (value) => typeof value === 'string'],
];

function checkValues(question: string, given: Parameters): void {
  for (const { name, words, usual } of readDeclared(question)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const isFit = FORMS.find(([form]) => form.test(words))?.[1];
    if (value === undefined || isFit === undefined || isFit(value)) continue;
    const example = usual === undefined ? '' : `, such as ${usual}`;
    throw new AppError(
      'BAD_USER_INPUT',
      `$${name} is ${show(value)?.slice(0, 100)}; expected ${words}${example}.`,
    );
  }
}

/** A value as JSON, an integer beyond 2^53 without the quotes that JSON would need. */
const show = (value: Parameter): string | undefined =>
  typeof value === 'bigint' ? String(value) : JSON.stringify(value, writeBigint);

/** For whom a question is asked, what ends it, and its limits. */
export interface Asking extends Pick<ReadOptions, 'client' | 'signal'> {
  readonly limits: Extent & Pick<Limits, 'questionSeconds' | 'questionRows'>;
}

/** The rows of an answer, with a hint where the question names what the graph does not have. */
export interface AnsweredRows extends Rows {
  readonly hint?: string;
}

/**
 * Runs a question in a READ transaction after the gate, with its parameters completed, within its limits of time and rows, `isTruncated`
 * when there are more. `signal` ends it in the database.
 */
export async function ask(
  store: Store,
  question: string,
  given: Parameters,
  { limits, ...asking }: Asking,
): Promise<AnsweredRows> {
  checkQuestion(question, limits);
  const { questionSeconds, questionRows } = limits;
  const parameters = completeParameters(question, given);
  try {
    const rows = await store.readForeign(question as Cypher, parameters, {
      timeout: questionSeconds * 1_000,
      most: questionRows,
      guarded: quoteNames(guardPatterns(question)) as Cypher,
      ...asking,
    });
    const hint = findUnknownNames(question);
    return hint === undefined ? rows : { ...rows, hint };
  } catch (error) {
    if (error instanceof AppError && error.code === 'STORE_TIMEOUT') {
      const message = `The question took longer than ${questionSeconds} s and was ended; ask for less, or narrow it.`;
      throw beyond('questionSeconds', message, error);
    }
    const fault = readStatementFault(error);
    if (fault === undefined) throw error;
    const problem = failsAsItRuns(error) ? 'failed as it ran' : 'is no valid Cypher';
    throw new AppError('BAD_USER_INPUT', `The question ${problem}: ${fault}`, { cause: error });
  }
}
