import { givenNames } from './given-names.js';
import { readTokens, type Token } from './tokens.js';
import { CLAUSES, REFUSED, wordsOf } from './words.js';

/** Keywords that are names where a name stands. */
const NAMEABLE: ReadonlySet<string> = new Set([...REFUSED.keys(), 'CALL', 'WHERE']);
/** They are keywords wherever they stand alone. */
const OF_CASE: ReadonlySet<string> = new Set(wordsOf('CASE WHEN THEN ELSE END'));
/** What an expression may stand behind, so that a word there opens no clause. */
const BEFORE: ReadonlySet<string> = new Set(
  wordsOf(
    '( [ , = < > * / % ~ | RETURN WITH DISTINCT WHERE AND OR XOR NOT IN BY UNWIND WHEN THEN ELSE CONTAINS MATCH',
  ),
);
/** Those that may also end a clause or open one: `WITH *`, `n:%`, `LIST<INTEGER>`, `FOREACH (x IN xs |`, `WHEN a THEN DELETE b`. */
const DOUBTFUL: ReadonlySet<string> = new Set(wordsOf('> * % ~ | THEN ELSE'));
/** Behind these a word is a property, a label or a type, and behind UNION DISTINCT and ON MATCH a clause opens. */
const BEFORE_OTHERS: ReadonlySet<string> = new Set(wordsOf('. : | & ! IS AS UNION ON'));
/** No clause goes on with these behind its keyword. */
const NO_CLAUSE: ReadonlySet<string> = new Set(wordsOf(', ) ] = < > * / % ~ |'));
/** What else may follow a variable. */
const BEHIND: ReadonlySet<string> = new Set(
  wordsOf('} ; IS IN CONTAINS STARTS ENDS AND OR XOR AS ASC DESC ASCENDING DESCENDING THEN ELSE END WHEN'),
);
/** What may follow a projection. */
const AFTER_PROJECTION: ReadonlySet<string> = new Set([...CLAUSES, 'OFFSET']);

/**
 * Whether a keyword that opens a write or administers is the name of a variable in its place: `AS load`, `(create:Person)`, `[set]`,
 * `ORDER BY show DESC`. Errs to the keyword: where what follows could go on with its clause (`WITH as DELETE limit`), it is a name only
 * behind what needs a value. After `AS` any word is a name but those of CASE.
 */
export function isVariable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [before, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text];
  if (token?.kind !== 'word' || next === '(') return false;
  if (before === 'AS' && !OF_CASE.has(token.text))
    return (
      (next === undefined || /^[,;)}|]$/.test(next) || AFTER_PROJECTION.has(next)) &&
      needsValue(tokens, at - 1)
    );
  if (!NAMEABLE.has(token.text) || token.text === 'WHERE' || !BEFORE.has(before)) return false;
  if (next === '.') return /^(?:word|quoted)$/.test(tokens[at + 2]?.kind ?? '');
  if (next === ':') return /^[([]$/.test(before);
  if (next !== undefined && NO_CLAUSE.has(next)) return true;
  if (!needsValue(tokens, at - 1)) return false;
  if (next === undefined || BEHIND.has(next)) return true;
  if (/^[([]$/.test(before)) return next === '{' || next === 'WHERE';
  return AFTER_PROJECTION.has(next) && (before === ',' || before === 'BY');
}

/** Whether a value or a name follows the token there, of BEFORE or AS, whatever it is: a keyword is one that can be no variable. */
function needsValue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (DOUBTFUL.has(token.text)) return false;
  return (
    token.kind === 'mark' ||
    !(givenNames(tokens).has(token.text) || BEFORE_OTHERS.has(tokens[at - 1]?.text ?? ''))
  );
}

/** The tokens with every such word as if it stood in backticks. */
export const withNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (isVariable(tokens, at) ? { ...token, kind: 'quoted' } : token));

/** A question with every such keyword in backticks, so that no database takes it for another thing than the gate did. */
export function quoteNames(question: string): string {
  const tokens = readTokens(question);
  if ('problem' in tokens) return question;
  return tokens.reduceRight((text, token, at) => {
    if (!NAMEABLE.has(token.text) || !isVariable(tokens, at)) return text;
    return `${text.slice(0, token.start)}\`${text.slice(token.start, token.end)}\`${text.slice(token.end)}`;
  }, question);
}
