import type { Token } from '../../console/tokens.js';
import { wordsOf } from '../../console/words.js';
import { isProperty } from '../names.js';
import type { Edits } from './edits.js';

/** Words that end what RETURN gives. */
const ENDS: ReadonlySet<string> = new Set(wordsOf('ORDER SKIP LIMIT OFFSET UNION'));

/** Names the columns that are written otherwise than asked for as they were asked for: `sum(n.a)`. */
export function keepColumnNames(statement: string, tokens: readonly Token[], edits: Edits): void {
  if (edits.isEmpty) return;
  for (const at of tokens.keys())
    if (keywordAt(tokens, at) === 'RETURN') nameColumns(statement, tokens, at + 1, edits);
}

/** The word there, empty for what is none or a property. */
function keywordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' && !isProperty(tokens, at) ? token.text : '';
}

function nameColumns(statement: string, tokens: readonly Token[], from: number, edits: Edits): void {
  let first = tokens[from]?.text === 'DISTINCT' ? from + 1 : from;
  let [depth, isNamed] = [0, false];
  for (let at = first; at <= tokens.length; at += 1) {
    const [text, keyword] = [tokens[at]?.text ?? ';', keywordAt(tokens, at)];
    const isEnd = depth === 0 && (/^[;})\]]$/.test(text) || ENDS.has(keyword));
    if (isEnd || (depth === 0 && text === ',')) {
      if (!isNamed && first < at && edits.touches(first, at - 1))
        nameColumn(statement, tokens, first, at - 1, edits);
      if (isEnd) return;
      [first, isNamed] = [at + 1, false];
    } else if (depth === 0 && keyword === 'AS') isNamed = true;
    else if (/^[([{]$/.test(text)) depth += 1;
    else if (/^[)\]}]$/.test(text)) depth -= 1;
  }
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
