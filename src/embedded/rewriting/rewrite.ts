import type { Token } from '../../console/tokens.js';
import { keepColumnNames } from './columns.js';
import { Edits } from './edits.js';
import { rewriteFunctions } from './functions.js';
import { rewriteOperators } from './operators.js';
import { checkOptionalPaths } from './paths.js';
import { rewriteSlices } from './slices.js';

/**
 * What to change in a statement, of whose tokens the texts are given as the engine reads them, for Grafeo 0.6 to give the values that Neo4j
 * gives. Throws a Failure, with what to write instead, where it would give others unnoticed, or none in time.
 */
export function rewriteForEngine(
  statement: string,
  tokens: readonly Token[],
  texts: readonly string[],
): Edits {
  checkOptionalPaths(tokens);
  const edits = new Edits();
  rewriteFunctions(tokens, texts, edits);
  rewriteSlices(tokens, edits);
  rewriteOperators(tokens, edits);
  keepColumnNames(statement, tokens, edits);
  return edits;
}
