/** A token of a Cypher text. `word` is a bare identifier or keyword in upper case; `quoted` an identifier in backticks. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'mark';
  readonly text: string;
  /** Offsets in the text, UTF-16: of its first character, and behind its last; `text` may be longer in upper case. */
  readonly start: number;
  readonly end: number;
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
  ['parameter', /\$(?:[\p{L}_][\p{L}\p{M}\p{N}_]*|\d+|`(?:[^`]|``)*`)/uy],
  ['number', /0x[0-9a-f]+|0o[0-7]+|(?:\d[\d_]*(?:\.\d[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?/iy],
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ['mark', /[!#%&()*+,\-./:;<=>?@[\]^{|}~]/y],
];

/** What ends a line for some readers only, and what to do about it. */
export const LONE_RETURN = [
  /\r(?!\n)/,
  'a line ends with a carriage return alone; end it with a line feed',
] as const;

/** What the database may read otherwise than it stands there, also in strings and comments, and what to write instead. */
const MISLEADING: readonly (readonly [RegExp, string])[] = [
  [/\\u/i, 'it holds a Unicode escape (\\u…); write the character itself'],
  [/\0/, 'it holds a NUL character (U+0000); leave it out'],
  LONE_RETURN,
];

/**
 * Splits a Cypher text, comments left out. A Unicode escape is refused wherever it stands: Neo4j resolves it first, so that
 * `\u0043REATE` is CREATE and an escape in a comment may close it. So is a carriage return alone, which ends a comment for some readers
 * only, an open string, comment or backtick, and outside of these every character that Cypher does not need: Neo4j takes U+001C for a
 * blank.
 */
export function readTokens(text: string): readonly Token[] | BrokenText {
  for (const [pattern, problem] of MISLEADING) {
    const start = text.search(pattern);
    if (start >= 0) return { problem, start };
  }
  return scanTokens(text);
}

/** The same for a reader of Cypher that resolves escapes within strings only, and ends a comment at a line feed alone. */
export function scanTokens(text: string): readonly Token[] | BrokenText {
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
        end: at + found.text.length,
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
    if (match !== null) return { kind, text: match[0] };
  }
  return undefined;
}

function describe(text: string, at: number): string {
  if (text.startsWith('/*', at)) return 'a comment is not closed';
  const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/['"`]/.test(mark)) return `a text in ${mark} is not closed`;
  const code = `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `the character ${/[\p{C}\p{Z}]/u.test(mark) ? code : `${mark} (${code})`} is not expected`;
}

/** A name as the question prints it, in its own case and without backticks. */
export const nameIn = (question: string, { start, end }: Token): string =>
  question.slice(start, end).replace(/^`|`$/g, '');
