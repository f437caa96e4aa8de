/** One character, `least` to `most` times. */
export interface Single {
  readonly kind: 'single';
  readonly isDot: boolean;
  /** Whether it may match what ends a line for Java's dot; false of the dot itself. */
  readonly crossesLines: boolean;
  readonly least: number;
  readonly most: number;
  /** The ASCII characters that it may match, in either case; undefined where others or not all are known. */
  readonly ascii: string | undefined;
}

/** Alternatives, in a group or of the whole. */
export interface Choice {
  readonly kind: 'choice';
  readonly branches: readonly (readonly Part[])[];
  readonly isOptional: boolean;
}

/** `start` is `^`, `end` is `$`, `bound` is `\b` or `\B`. */
export type Part = Single | Choice | { readonly kind: 'start' | 'end' | 'bound' };

export interface ParsedPattern {
  readonly whole: Choice;
  /** Whether `(?s)` lets the dot match line ends. */
  readonly dotsAll: boolean;
}

type PieceKind =
  | 'class'
  | 'property'
  | 'escape'
  | 'bound'
  | 'mark'
  | 'open'
  | 'close'
  | 'or'
  | 'start'
  | 'end'
  | 'times'
  | 'plain';

const SYMBOLS: readonly (readonly [PieceKind, RegExp])[] = [
  ['class', /\[(?!\^?\])\^?(?:\\.|[^\\[\]])+\]/suy],
  ['property', /\\[pP](?:\{\w+(?:=\w+)?\}|[A-Z])/uy],
  ['escape', /\\[dDwWsSntr]/uy],
  ['bound', /\\[bB]/uy],
  ['mark', /\\[^\p{L}\p{N}]/uy],
  ['open', /\((?:\?:)?(?!\?)/uy],
  ['close', /\)/uy],
  ['or', /\|/uy],
  ['start', /\^/uy],
  ['end', /\$/uy],
  ['times', /(?:[*+?]|\{\d*(?:,\d*)?\})[?+]?/uy],
  ['plain', /[^\\[\]()|^$*+?{]/uy],
];
/** Why a character opens none of them. */
const UNREAD: readonly (readonly [RegExp, string])[] = [
  [/\\/y, 'it has an escape other than \\d \\w \\s \\b \\p and marks'],
  [/[[\]]/y, 'it has brackets within brackets'],
  [/\(/y, 'it looks around or sets flags in a group'],
];
const FLAGS = /^\(\?([isu]{1,3})\)/;
/** What Java's dot does not match. */
const LINE_ENDS = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

interface Piece {
  readonly symbol: PieceKind;
  readonly text: string;
}

/** The parts of a regular expression, or why it is none of the simple ones. */
export function parsePattern(pattern: string): ParsedPattern | string {
  const flags = FLAGS.exec(pattern);
  const pieces = readPieces(pattern.slice(flags?.[0].length ?? 0));
  if (typeof pieces === 'string') return pieces;
  const parser = { pieces, at: 0 };
  const branches = parseBranches(parser);
  if (typeof branches === 'string') return branches;
  if (parser.at < pieces.length) return 'it has a ")" without "("';
  return {
    whole: { kind: 'choice', branches, isOptional: false },
    dotsAll: flags?.[1]?.includes('s') ?? false,
  };
}

function readPieces(text: string): readonly Piece[] | string {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)?.text.length ?? 0) {
    const piece = pieceAt(text, at);
    if (piece === undefined) return whyUnread(text, at);
    if (
      piece.symbol === 'class' &&
      /\\(?![dDwWsSpPntr]|[^\p{L}\p{N}])/u.test(piece.text.replace(/\\\\/g, ''))
    )
      return whyUnread('\\', 0);
    if (piece.symbol === 'class' && piece.text.includes('&&')) return 'it has "&&" within brackets';
    pieces.push(piece);
  }
  return pieces;
}

function pieceAt(text: string, at: number): Piece | undefined {
  for (const [symbol, form] of SYMBOLS) {
    form.lastIndex = at;
    const [found] = form.exec(text) ?? [];
    if (found !== undefined) return { symbol, text: found };
  }
  return undefined;
}

function whyUnread(text: string, at: number): string {
  const known = UNREAD.find(([form]) => {
    form.lastIndex = at;
    return form.test(text);
  });
  return known?.[1] ?? `"${text[at]}" stands where nothing is to be repeated`;
}

interface Parser {
  readonly pieces: readonly Piece[];
  at: number;
}

/** Up to the end, or to the bracket that closes the group. */
function parseBranches(parser: Parser): readonly (readonly Part[])[] | string {
  const branches: Part[][] = [[]];
  for (;;) {
    const piece = parser.pieces[parser.at];
    if (piece === undefined || piece.symbol === 'close') return branches;
    parser.at += 1;
    if (piece.symbol === 'or') branches.push([]);
    else {
      const part = piece.symbol === 'open' ? parseGroup(parser) : parsePart(parser, piece);
      if (typeof part === 'string') return part;
      branches.at(-1)?.push(part);
    }
  }
}

function parseGroup(parser: Parser): Choice | string {
  const branches = parseBranches(parser);
  if (typeof branches === 'string') return branches;
  if (parser.at === parser.pieces.length) return 'it has a "(" without ")"';
  parser.at += 1;
  const times = readTimes(parser);
  if (times !== undefined && !times.startsWith('?')) return 'it repeats a group';
  return { kind: 'choice', branches, isOptional: times !== undefined };
}

function parsePart(parser: Parser, { symbol, text }: Piece): Part | string {
  const times = symbol === 'times' ? text : readTimes(parser);
  const isPlace = symbol === 'start' || symbol === 'end' || symbol === 'bound';
  if (symbol === 'times' || (isPlace && times !== undefined))
    return `"${times}" stands where nothing is to be repeated`;
  if (isPlace) return { kind: symbol };
  const isDot = symbol === 'plain' && text === '.';
  return {
    kind: 'single',
    isDot,
    crossesLines: !isDot && matchesLineEnd(symbol, text),
    ...boundsOf(times),
    ascii: asciiOf(symbol, text),
  };
}

function readTimes(parser: Parser): string | undefined {
  const piece = parser.pieces[parser.at];
  if (piece?.symbol !== 'times') return undefined;
  parser.at += 1;
  return piece.text;
}

/** "*" 0 to Infinity, "{2}" 2 to 2, "{2,}" 2 to Infinity; nothing is once. */
function boundsOf(times: string | undefined): { least: number; most: number } {
  if (times === undefined) return { least: 1, most: 1 };
  if (times.startsWith('{')) {
    const [, least, comma, most] = /^\{(\d*)(,?)(\d*)/.exec(times) ?? [];
    return {
      least: Number(least),
      most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most),
    };
  }
  return { least: times.startsWith('+') ? 1 : 0, most: times.startsWith('?') ? 1 : Infinity };
}

/** Where JavaScript does not know what Java does, it may. */
function matchesLineEnd(symbol: PieceKind, text: string): boolean {
  if (symbol === 'plain' || symbol === 'mark') return LINE_ENDS.some((end) => text.includes(end));
  const source = text.replace(/\\([^\p{L}\p{N}\\\]^-])/gu, '$1');
  try {
    const form = new RegExp(source, 'u');
    return LINE_ENDS.some((end) => form.test(end));
  } catch {
    return true;
  }
}

/** Forms whose every character is an ASCII one, in Java as here: no negation, no property. */
const PLAIN_CLASS = /^\[(?!\^)(?:[a-zA-Z0-9 _,;:'"/.@$-]|\\[dw.$-])+\]$/;
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function asciiOf(symbol: PieceKind, text: string): string | undefined {
  if (symbol === 'plain')
    return /^[\x20-\x7e]$/.test(text) && text !== '.'
      ? `${text.toLowerCase()}${text.toUpperCase()}`
      : undefined;
  if (symbol === 'mark') return /^\\[\x20-\x7e]$/.test(text) ? text[1] : undefined;
  if (text === '\\s') return ' \t\n\v\f\r';
  if (text !== '\\d' && text !== '\\w' && !(symbol === 'class' && PLAIN_CLASS.test(text))) return undefined;
  const form = new RegExp(text, 'i');
  return ASCII.filter((one) => form.test(one)).join('');
}

/** Whether no character matches both. */
export const areApart = ({ ascii: one }: Single, { ascii: other }: Single): boolean =>
  one !== undefined && other !== undefined && ![...one].some((each) => other.includes(each));
