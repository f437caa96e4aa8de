import type { Token } from '../../console/tokens.js';
import { wordsOf } from '../../console/words.js';
import { isProperty } from '../names.js';

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const CLOSERS: ReadonlySet<string> = new Set(Object.keys(OPENERS));
const OPENING: ReadonlySet<string> = new Set(Object.values(OPENERS));
/** Words that stand before a value or behind one, and are none. */
const KEYWORDS: ReadonlySet<string> = new Set(
  wordsOf(
    'AND OR XOR NOT IN WHERE WITH RETURN MATCH UNWIND CASE WHEN THEN ELSE END ON BY CALL DISTINCT AS ORDER LIMIT SKIP CONTAINS STARTS ENDS UNION IS SET ALL',
  ),
);

/** Functions that give lists. */
const LISTS: ReadonlySet<string> = new Set(
  wordsOf('COLLECT SPLIT KEYS LABELS NODES RELATIONSHIPS TAIL RANGE'),
);

/** A call of a function: the places of its name, of its brackets, and of the commas between what it is given. */
export interface Call {
  readonly at: number;
  readonly opens: number;
  readonly closes: number;
  readonly commas: readonly number[];
}

/** The call whose name stands there, undefined where none is called or its bracket is not closed. */
export function callAt(tokens: readonly Token[], at: number): Call | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || tokens[at + 1]?.text !== '(') return undefined;
  if (isProperty(tokens, at) || isIndexed(tokens, at)) return undefined;
  const commas: number[] = [];
  const closes = closerOf(tokens, at + 1, (comma) => commas.push(comma));
  return closes === undefined ? undefined : { at, opens: at + 1, closes, commas };
}

/** Whether the name is a label behind which a bracket stands: `USING INDEX n:Label(id)`, `USING TEXT INDEX SEEK n:Label(id)`. */
const isIndexed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ':' && /^(?:INDEX|SEEK)$/.test(tokens[at - 3]?.text ?? '');

/** Where the list ends that starts there, written as one or given by a function. */
export function endOfList(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.text === '[') return closerOf(tokens, at);
  const isCall = token?.kind === 'word' && LISTS.has(token.text) && tokens[at + 1]?.text === '(';
  return isCall ? closerOf(tokens, at + 1) : undefined;
}

/** The place of the bracket that closes the one there; `onComma` gets the commas that stand directly in it. */
export function closerOf(
  tokens: readonly Token[],
  opens: number,
  onComma: (at: number) => void = () => undefined,
): number | undefined {
  let depth = 0;
  for (let at = opens; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (OPENING.has(text)) depth += 1;
    else if (CLOSERS.has(text)) depth -= 1;
    else if (text === ',' && depth === 1) onComma(at);
    if (depth === 0) return at;
  }
  return undefined;
}

function openerOf(tokens: readonly Token[], closes: number): number | undefined {
  let depth = 0;
  for (let at = closes; at >= 0; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (CLOSERS.has(text)) depth += 1;
    else if (OPENING.has(text)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Whether a value may end with the token there: `x`, `n.a`, `f(x)`, `xs[0]`, `'a'`, `$p`. */
function endsValue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'word') return !KEYWORDS.has(token.text) || isProperty(tokens, at);
  return token.kind !== 'mark' || token.text === ')' || token.text === ']';
}

/** Where the value starts that ends with the token there, with all that its dots and brackets belong to; undefined for CASE and maps. */
export function startOfValue(tokens: readonly Token[], end: number): number | undefined {
  let at = end;
  for (;;) {
    if (!endsValue(tokens, at)) return undefined;
    const text = tokens[at]?.text ?? '';
    const isMark = tokens[at]?.kind === 'mark';
    if (isMark) {
      const opens = openerOf(tokens, at);
      if (opens === undefined) return undefined;
      if (text === ']' && endsValue(tokens, opens - 1)) at = opens - 1;
      else if (text === ')' && tokens[opens - 1]?.kind === 'word' && endsValue(tokens, opens - 1))
        at = opens - 1;
      else return opens;
    } else if (isProperty(tokens, at)) at -= 2;
    else return at;
  }
}
