import type { Token } from '../console/tokens.js';

/** Whether the token is a key of a map. */
export const isKey = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ':' && (tokens[at - 1]?.text === '{' || tokens[at - 1]?.text === ',');

/** Whether the token is a property: "1..set" and "1. SET" are numbers, behind which none stands. */
export const isProperty = (tokens: readonly Token[], at: number): boolean => {
  const owner = tokens[at - 2];
  return tokens[at - 1]?.text === '.' && owner !== undefined && owner.kind !== 'number' && owner.text !== '.';
};
