import type { Token } from '../../console/tokens.js';
import { wordsOf } from '../../console/words.js';
import { isKey, isProperty } from '../names.js';
import type { Edits } from './edits.js';

/** Words that end what RETURN gives where a value stands before them; ORDER does before BY. */
const ENDS: ReadonlySet<string> = new Set(wordsOf('SKIP LIMIT OFFSET UNION'));
/** Words behind which a value starts. */
const BEFORE_VALUE: ReadonlySet<string> = new Set(
  wordsOf('DISTINCT NOT AND OR XOR IN WITH CONTAINS CASE WHEN THEN ELSE AS'),
);

/** Names the columns that are written otherwise than asked for as they were asked for: `sum(n.a)`. */
export function keepColumnNames(statement: string, tokens: readonly Token[], edits: Edits): void {
  if (edits.isEmpty) return;
  for (const at of tokens.keys())
    if (keywordAt(tokens, at) === 'RETURN') nameColumns(statement, tokens, at + 1, edits);
}

/** The word there, empty for what is none, a property, a key or a label. */
function keywordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token?.kind !== 'word' || isProperty(tokens, at) || isKey(tokens, at)) return '';
  return /^[:|&!]$/.test(tokens[at - 1]?.text ?? '') ? '' : token.text;
}

function nameColumns(statement: string, tokens: readonly Token[], from: number, edits: Edits): void {
  let first = tokens[from]?.text === 'DISTINCT' ? from + 1 : from;
  let [depth, isNamed, isBehindValue] = [0, false, false];
  for (let at = first; at <= tokens.length; at += 1) {
    const text = tokens[at]?.text ?? ';';
    const isEnd = depth === 0 && (/^[;})\]]$/.test(text) || isNextClause(tokens, at, isBehindValue));
    if (isEnd || (depth === 0 && text === ',')) {
      if (!isNamed && first < at && edits.touches(first, at - 1))
        nameColumn(statement, tokens, first, at - 1, edits);
      if (isEnd) return;
      [first, isNamed] = [at + 1, false];
    } else if (depth === 0 && keywordAt(tokens, at) === 'AS') isNamed = true;
    else if (/^[([{]$/.test(text)) depth += 1;
    else if (/^[)\]}]$/.test(text)) depth -= 1;
    isBehindValue = endsValue(tokens, at, { first, isBehindValue });
  }
}

/** Whether the columns end there: a variable may be called as the clause that goes on. */
function isNextClause(tokens: readonly Token[], at: number, isBehindValue: boolean): boolean {
  const [keyword, next] = [keywordAt(tokens, at), tokens[at + 1]];
  if (keyword === 'ORDER') return next?.text === 'BY';
  return (
    ENDS.has(keyword) &&
    isBehindValue &&
    next !== undefined &&
    (next.kind !== 'mark' || /^[([{+-]$/.test(next.text))
  );
}

/** Whether a value or the name of a column may end there; `*` is one where the columns start. */
function endsValue(
  tokens: readonly Token[],
  at: number,
  { first, isBehindValue }: { first: number; isBehindValue: boolean },
): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
  if (kind === 'mark') return /^[)\]}]$/.test(text) || (text === '*' && at === first);
  if (text === 'CONTAINS' && !isBehindValue) return true;
  const keyword = keywordAt(tokens, at);
  return !BEFORE_VALUE.has(keyword) || keywordAt(tokens, at - 1) === 'AS';
}

/** A name in which a backtick or an escape would have to be written stays with the engine. */
function nameColumn(
  statement: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  edits: Edits,
): void {
  const name = statement.slice(tokens[first]?.start, tokens[last]?.end);
  if (!/[`\\]/.test(name)) edits.after(last, ` AS \`${name}\``);
}
