import { type GraphQLError, Lexer, type Source, TokenKind } from 'graphql';
import type { AppError } from '../errors.js';
import { beyond } from '../limits.js';

/** As graphql-js 16.15 writes it, "that" included. */
const TOO_MANY = /contains more that (\d+) tokens/;
/** What it says when it gives up comparing fields that stand in a document again. */
const GIVEN_UP = 'Validation aborted.';

/** graphql-js's own refusals of documents that are too much, in our words, and with the figures where it tells them; undefined for any other error. */
export function readDocumentRefusal({ message, source }: GraphQLError): AppError | undefined {
  if (message === GIVEN_UP)
    return beyond(
      'repeatedFields',
      'The document has so many fields again and again that comparing them was given up; leave out those that stand there already.',
    );
  const most = TOO_MANY.exec(message)?.[1];
  if (most === undefined || source === undefined) return undefined;
  const count = countTokens(source) ?? `more than ${most}`;
  return beyond(
    'tokens',
    `The document has ${count} words and signs; at most ${most} are read. Ask for less at once, or give long lists of values as variables.`,
  );
}

/** Undefined for a document that cannot be read to its end. */
function countTokens(source: Source): number | undefined {
  const lexer = new Lexer(source);
  try {
    for (let count = 0; ; count += 1) if (lexer.advance().kind === TokenKind.EOF) return count;
  } catch {
    return undefined;
  }
}
