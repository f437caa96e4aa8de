import { type DefinitionNode, TokenKind } from 'graphql';
import { beyond, type Limits } from '../limits.js';

/** Throws QUERY_TOO_COSTLY for a text in a definition of a document that is longer than a value may be; a mutation's fields have bounds of their own. */
export function checkLiterals(definition: DefinitionNode, { valueLength }: Limits): void {
  if ('operation' in definition && definition.operation === 'mutation') return;
  const { startToken, endToken } = definition.loc ?? {};
  for (let token = startToken; token && token !== endToken; token = token.next ?? undefined)
    if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING)
      checkLength(token.value, valueLength);
}

/** The same for the variables of a query, as they came. */
export function checkVariables(values: unknown, limits: Limits): void {
  if (typeof values === 'string') checkLength(values, limits.valueLength);
  else if (typeof values === 'object' && values !== null)
    for (const value of Object.values(values)) checkVariables(value, limits);
}

function checkLength({ length }: string, most: number): void {
  if (length <= most) return;
  throw beyond(
    'valueLength',
    `A text among the values has ${length} characters; at most ${most} are compared with or searched for. Give its beginning, or a few words of it.`,
  );
}
