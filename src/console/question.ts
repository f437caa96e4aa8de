import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.js';
import { readStatementFault } from '../store/faults.js';
import type { Cypher, Parameter, Parameters, Rows, Store } from '../store/store.js';
import { checkQuestion } from './gate.js';

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

/** The defaults that a question's heading gives: lines such as `// $a: string = "IR"`. */
export function readDefaults(question: string): Parameters {
  const found = question.matchAll(/^\/\/\s*\$(\w+):[^=\n]*=\s*(.+)$/gm);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, parseValue(value.trim())]));
}

/** `name=value` arguments as parameters: JSON where the value is JSON (numbers, lists, true), else text. */
export function readParameters(pairs: readonly string[]): Parameters {
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 1)
        throw new AppError(
          'BAD_USER_INPUT',
          `--param "${pair}" has no name; expected name=value, such as a=IR.`,
        );
      return [pair.slice(0, equals), parseValue(pair.slice(equals + 1))];
    }),
  );
}

function parseValue(text: string): Parameter {
  try {
    return JSON.parse(text) as Parameter;
  } catch {
    return text;
  }
}

/** Runs a question in a READ transaction after the gate; given parameters go before the defaults of its heading. */
export async function ask(store: Store, question: string, given: Parameters): Promise<Rows> {
  checkQuestion(question);
  const wanted = new Set([...question.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
  const parameters = { ...readDefaults(question), ...given };
  const missing = [...wanted].filter((name) => !(name in parameters));
  if (missing.length > 0) {
    throw new AppError(
      'BAD_USER_INPUT',
      `The question needs $${missing.join(', $')}; give it with --param ${missing[0]}=…`,
    );
  }
  try {
    return await store.read(question as Cypher, parameters, { timeout: 10_000 });
  } catch (error) {
    const fault = readStatementFault(error);
    if (fault === undefined) throw error;
    throw new AppError('BAD_USER_INPUT', `The question is no valid Cypher: ${fault}`, { cause: error });
  }
}
