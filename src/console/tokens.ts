/** A token of a Cypher text. `word` is a bare identifier or keyword in upper case; `quoted` an identifier in backticks. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'mark';
  readonly text: string;
  /** Offset in the text, UTF-16. */
  readonly start: number;
}

/** Why a text cannot be read as tokens. */
export interface BrokenText {
  readonly problem: string;
  readonly start: number;
}

const PATTERNS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ['quoted', /`(?:[^`]|``)*`/y],
  ['parameter', /\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`(?:[^`]|``)*`)/uy],
  ['number', /0x[0-9a-f]+|0o[0-7]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:e[+-]?\d+)?/iy],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['mark', /[^\s\p{L}\p{N}_'"`$\\]/uy],
];

/**
 * Splits a Cypher text, comments left out. A backslash outside strings is refused: Neo4j reads `\u0043REATE` as CREATE, so what the
 * text says could differ from what the database runs. An open string, comment or backtick is refused too.
 */
export function readTokens(text: string): readonly Token[] | BrokenText {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = matchAt(text, at);
    if (found === undefined) return { problem: describe(text, at), start: at };
    if (found.kind !== 'space')
      tokens.push({
        kind: found.kind,
        text: found.kind === 'word' ? found.text.toUpperCase() : found.text,
        start: at,
      });
    at += found.text.length;
  }
  return tokens;
}

function matchAt(text: string, at: number): { kind: Token['kind'] | 'space'; text: string } | undefined {
  if (text.startsWith('/*', at) && text.indexOf('*/', at + 2) < 0) return undefined;
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // A Unicode escape inside a quoted text could close it, because Neo4j resolves escapes first.
    if (match !== null)
      return /\\u/i.test(match[0]) && kind !== 'space' ? undefined : { kind, text: match[0] };
  }
  return undefined;
}

function describe(text: string, at: number): string {
  if (/\\u/i.test(text.slice(at))) return 'it holds a Unicode escape (\\u…); write the character itself';
  if (text.startsWith('/*', at)) return 'a comment is not closed';
  const mark = text[at] ?? '';
  return /['"`]/.test(mark) ? `a text in ${mark} is not closed` : `the character ${mark} is not expected`;
}
