import type { Token } from '../../console/tokens.js';
import { differs } from './differs.js';
import type { Edits } from './edits.js';
import { endOfList, startOfValue } from './spans.js';

const OPERATOR = /^[+\-*/%^]$/;

/** Puts a text or number that is added to what is plainly a list into a list: Grafeo 0.6 gives null for `[1] + 2`. Throws a Failure for `2 ^ 3 ^ 2`, which it reads from the right. */
export function rewriteOperators(tokens: readonly Token[], edits: Edits): void {
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    if (text === '^') checkPower(tokens, at);
    if (text === '+') addToList(tokens, at, edits);
  }
}

function checkPower(tokens: readonly Token[], at: number): void {
  const start = startOfValue(tokens, at - 1);
  if (start === undefined) return;
  const before = tokens[start - 1]?.text === '-' ? start - 2 : start - 1;
  if (tokens[before]?.text === '^')
    throw differs('reads a ^ b ^ c from the right', 'write (a ^ b) ^ c or a ^ (b ^ c)');
}

function addToList(tokens: readonly Token[], plus: number, edits: Edits): void {
  const [before, next] = [tokens[plus - 1], tokens[plus + 1]];
  if (isLiteral(next) && !/^[*/%^[.]$/.test(tokens[plus + 2]?.text ?? '') && isListBefore(tokens, plus))
    wrap(plus + 1, edits);
  else if (isLiteral(before) && !OPERATOR.test(tokens[plus - 2]?.text ?? '') && isListAt(tokens, plus + 1))
    wrap(plus - 1, edits);
}

const isLiteral = (token: Token | undefined): boolean => token?.kind === 'string' || token?.kind === 'number';

function wrap(at: number, edits: Edits): void {
  edits.before(at, '[');
  edits.after(at, ']');
}

/** Whether one of the values that are added before the sign there is plainly a list. */
function isListBefore(tokens: readonly Token[], plus: number): boolean {
  for (let sign = plus; tokens[sign]?.text === '+'; ) {
    const start = startOfValue(tokens, sign - 1);
    if (start === undefined) return false;
    if (endOfList(tokens, start) === sign - 1) return true;
    sign = start - 1;
  }
  return false;
}

/** Whether a list starts there that no bracket or dot behind it takes a part of. */
function isListAt(tokens: readonly Token[], at: number): boolean {
  const end = endOfList(tokens, at);
  return end !== undefined && !/^[[.]$/.test(tokens[end + 1]?.text ?? '');
}
