import type { Complement } from './complement-parts.js';
import type { TitleContext } from './title-context.js';

/** A named body within a few tokens: "on President Biden's National Security Council". */
export function readBody(
  at: number,
  limit: number,
  { tokens, mentions }: TitleContext,
): Complement | undefined {
  for (let index = at; index < Math.min(limit, at + 5); index += 1) {
    const found = mentions.startingAt(index)[0];
    if (found?.entityId.startsWith('org:')) return { last: found.lastToken, titleEnd: at - 1, of: found };
    const token = tokens[index];
    if (token === undefined || !(token.isCapitalised || token.lower === 'the' || token.lower === "'s")) break;
  }
  return undefined;
}
