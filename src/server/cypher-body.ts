import type { AnalystsQuestion } from '../console/analysts.js';
import { AppError } from '../errors.js';
import type { Parameters } from '../store/store.js';

/** A question as it was posted: its Cypher, and the parameters given with it. */
export interface PostedQuestion {
  readonly text: string;
  readonly parameters: Parameters;
}

const EXAMPLE = '{"question": "MATCH (c:Country) RETURN c.name AS name", "parameters": {}}';

/** Reads `{question | file, parameters?}`; `file` names one of the analysts' questions. Throws BAD_USER_INPUT or NOT_FOUND. */
export function parsePosted(body: unknown, known: ReadonlyMap<string, AnalystsQuestion>): PostedQuestion {
  if (!isRecord(body)) throw refuse('The body is no JSON object');
  const { question, file, parameters = {}, ...rest } = body;
  const [surplus] = Object.keys(rest);
  if (surplus !== undefined) throw refuse(`The body has an unknown key "${surplus.slice(0, 50)}"`);
  if ((question === undefined) === (file === undefined))
    throw refuse('The body has to hold either "question" or "file"');
  if (!isRecord(parameters)) throw refuse('"parameters" is no object of names and values');
  return { text: textOf(question ?? file, file !== undefined, known), parameters: parameters as Parameters };
}

function textOf(given: unknown, isFile: boolean, known: ReadonlyMap<string, AnalystsQuestion>): string {
  if (typeof given !== 'string') throw refuse(`"${isFile ? 'file' : 'question'}" is no text`);
  if (!isFile) return given;
  const found = known.get(given);
  if (found !== undefined) return found.text;
  throw new AppError(
    'NOT_FOUND',
    `There is no question "${given.slice(0, 100)}"; expected one of GET /cypher/questions, such as who-met-whom.cypher.`,
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (problem: string): AppError =>
  new AppError('BAD_USER_INPUT', `${problem}; expected one such as ${EXAMPLE}.`);
