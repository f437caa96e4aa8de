import { readTokens, type Token } from './tokens.js';
import { REFUSED, wordsOf } from './words.js';

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
/** What follows a variable, and opens nothing that a clause could hold. */
const BEHIND: ReadonlySet<string> = new Set(
  wordsOf(
    ', ) ] } = < > * / % ~ | : ; IS IN CONTAINS STARTS ENDS AND OR XOR AS ASC DESC ASCENDING DESCENDING THEN ELSE END WHEN',
  ),
);
/** What may follow a projection. */
const CLAUSES: ReadonlySet<string> = new Set(
  wordsOf('ORDER SKIP OFFSET LIMIT WHERE MATCH OPTIONAL WITH UNWIND RETURN CALL UNION'),
);
/** Keywords behind which an `as` is a variable. */
const NO_OPERANDS: ReadonlySet<string> = new Set(
  wordsOf(
    'RETURN WITH DISTINCT WHERE AND OR XOR NOT IN BY UNWIND CASE WHEN THEN ELSE CONTAINS MATCH AS YIELD SKIP OFFSET LIMIT STARTS ENDS ' +
      'IS CALL FILTER LET ON ASC DESC ASCENDING DESCENDING UNION ALL USING SHORTEST ANY IF OPTIONAL ORDER',
  ),
);

/**
 * Whether a keyword that opens a write or administers is the name of a variable in its place: `AS load`, `(create:Person)`, `[set]`,
 * `ORDER BY show DESC`. Errs to the keyword. After `AS` any word is a name but those of CASE.
 */
export function isVariable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [before, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text];
  if (token?.kind !== 'word' || next === '(') return false;
  if (before === 'AS' && !OF_CASE.has(token.text) && isAlias(tokens, at - 1))
    return next === undefined || /^[,;)}|]$/.test(next) || CLAUSES.has(next);
  if (!NAMEABLE.has(token.text) || token.text === 'WHERE' || !standsInExpression(tokens, at)) return false;
  if (next === undefined || BEHIND.has(next)) return next !== ':' || /^[([]$/.test(before);
  if (next === '.') return /^(?:word|quoted)$/.test(tokens[at + 2]?.kind ?? '');
  // A clause opens behind neither, whatever follows.
  if (/^[([]$/.test(before)) return next === '{' || next === 'WHERE' || next === '*';
  return CLAUSES.has(next) && (before === ',' || before === 'BY');
}

/** Whether the AS there is the keyword: behind an expression, where no variable of that name can stand. */
function isAlias(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'mark') return /^[)\]}*]$/.test(before.text) && tokens[at - 2]?.text !== 'WITH';
  if (before.kind !== 'word') return true;
  return (
    tokens[at - 2]?.text === '.' ||
    before.text === 'END' ||
    !NO_OPERANDS.has(before.text) ||
    isVariable(tokens, at - 1)
  );
}

function standsInExpression(tokens: readonly Token[], at: number): boolean {
  const [outer, before] = [tokens[at - 2], tokens[at - 1]];
  if (before === undefined || before.kind === 'quoted' || !BEFORE.has(before.text)) return false;
  if (before.kind !== 'word' || before.text === 'NOT' || before.text === 'DISTINCT') return true;
  // `n.with CREATE`, `WITH in DELETE`: a property and a variable, behind which a clause may open.
  return outer === undefined || !(/^[.:]$/.test(outer.text) || BEFORE.has(outer.text));
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
