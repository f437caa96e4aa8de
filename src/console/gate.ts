import { AppError } from '../errors.js';
import { beyond, DEFAULT_LIMITS, type Limits } from '../limits.js';
import { findGrowth } from './growth.js';
import { patternIn, patternsIn } from './guard-patterns.js';
import { measureNesting } from './nesting.js';
import { findPatternFault } from './pattern.js';
import { readTokens, type Token } from './tokens.js';
import { withNames } from './variable-names.js';
import { REFUSED, wordsOf } from './words.js';

/** How long and nested a question may be: databases overflow their stacks, or plan without end, on thousands of words in a row. */
export type Extent = Pick<Limits, 'questionLength' | 'questionTokens' | 'questionDepth' | 'questionChain'>;

/** What each counts, and what to do where there is too much of it. */
const COUNTED: Readonly<Record<keyof Extent, readonly [what: string, instead: string]>> = {
  questionLength: ['characters', 'Shorten it; long lists of values are parameters.'],
  questionTokens: ['words and signs', 'Shorten it; long lists of values are parameters.'],
  questionDepth: ['levels of brackets and CASE in each other', 'Flatten it, with WITH between the steps.'],
  questionChain: [
    'signs of operation in a row in one expression',
    'Divide it, or give a list as a parameter and use IN.',
  ],
};

function checkExtent(key: keyof Extent, reached: number, { [key]: most }: Extent): void {
  if (reached <= most) return;
  const [what, instead] = COUNTED[key];
  const message = `The question has ${reached} ${what}; at most ${most} are read. ${instead}`;
  throw beyond(key, message);
}

/** What a question may open with. */
const OPENERS: ReadonlySet<string> = new Set(wordsOf('MATCH OPTIONAL WITH UNWIND RETURN CALL'));
/** Functions that a question may call, as they are usually spelled: none reads files, settings or the net. The embedded engine lacks some. */
export const FUNCTION_NAMES: readonly string[] = wordsOf(`
  count collect sum avg min max stDev stDevP percentileCont percentileDisc
  size length nodes relationships labels type keys properties startNode endNode id elementId exists
  head last tail reverse coalesce nullIf toString toInteger toFloat toBoolean toLower toUpper lower upper trim lTrim rTrim
  isEmpty isNaN valueType toStringOrNull toIntegerOrNull toFloatOrNull toBooleanOrNull char_length character_length bTrim
  split substring replace left right abs ceil floor round sign sqrt exp log log10 pi e rand all any none single reduce
  date datetime localdatetime time localtime duration timestamp
  shortestPath allShortestPaths range
`);
const NAMESPACED: ReadonlySet<string> = new Set(
  wordsOf(
    'DURATION.BETWEEN DURATION.INDAYS DURATION.INMONTHS DURATION.INSECONDS DATE.TRUNCATE DATETIME.TRUNCATE',
  ),
);
const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_NAMES.map((name) => name.toUpperCase()));
/** Full-text search and what labels, types and properties there are: all only read. */
const PROCEDURES: ReadonlySet<string> = new Set(
  wordsOf(
    'DB.INDEX.FULLTEXT.QUERYNODES GRAFEO.SEARCH.TEXT DB.LABELS DB.RELATIONSHIPTYPES DB.PROPERTYKEYS DB.SCHEMA.VISUALIZATION DB.SCHEMA.NODETYPEPROPERTIES DB.SCHEMA.RELTYPEPROPERTIES',
  ),
);
/** The places of a list, as the planner writes them; any other range may be without end. */
const PLACES_OF_A_LIST = /^RANGE\(0,SIZE\([\w.]+\)-\d+\)/;
/** Tokens of it. */
const LONGEST_PLACES = 12;
/** Keywords that may stand before an opening bracket without being functions. */
const BEFORE_BRACKET: ReadonlySet<string> = new Set(
  wordsOf(
    'AND OR XOR NOT IN WHERE WITH RETURN MATCH UNWIND CASE WHEN THEN ELSE ON BY CALL DISTINCT AS ORDER LIMIT SKIP CONTAINS STARTS ENDS UNION COUNT EXISTS',
  ),
);
/** Largest span of one range(), and of all of a question multiplied: lists are built and walked without a look at the deadline. */
const LONGEST_RANGE = 1_000;
const LARGEST_PRODUCT = 100_000;

/**
 * Lets a question through to the database only if it reads: it throws FORBIDDEN with the word that is not allowed and why, and
 * BAD_USER_INPUT for a text that is no Cypher, QUERY_TOO_COSTLY for one that is too long or nests too deep. Names in backticks, after a dot or a colon, and inside strings are data, not words.
 */
export function checkQuestion(cypher: string, extent: Extent = DEFAULT_LIMITS): void {
  checkExtent('questionLength', cypher.length, extent);
  const tokens = readTokens(cypher);
  if ('problem' in tokens)
    throw new AppError('BAD_USER_INPUT', `The question cannot be read: ${tokens.problem}.`);
  checkExtent('questionTokens', tokens.length, extent);
  const { depth, chain } = measureNesting(tokens);
  checkExtent('questionDepth', depth, extent);
  checkExtent('questionChain', chain, extent);
  const meaningful = withNames(tokens.at(-1)?.text === ';' ? tokens.slice(0, -1) : tokens);
  const [first] = meaningful;
  if (first === undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      'The question is empty; expected one such as MATCH (c:Country) RETURN c.name AS name.',
    );
  const isOpener = first.kind === 'word' && (OPENERS.has(first.text) || REFUSED.has(first.text));
  if (!isOpener) throw refuse(first.text, `a question opens with one of ${[...OPENERS].join(', ')}`);
  for (const [at, token] of meaningful.entries()) checkToken(meaningful, token, at);
  for (const { pattern, next } of patternsIn(meaningful)) checkPattern(pattern, next);
  checkRanges(meaningful);
  const growth = findGrowth(meaningful, cypher);
  if (growth !== undefined)
    throw refuse(
      growth.word,
      `the database may be busy without end with lists or texts that grow by themselves, for ${growth.why}`,
    );
}

function checkToken(tokens: readonly Token[], token: Token, at: number): void {
  if (token.text === ';') throw refuse(';', 'only one statement is run at a time');
  const isCalled = tokens[at + 1]?.text === '(';
  if (token.kind === 'quoted' && isCalled)
    throw refuse(`${token.text}(`, 'a function is called by its name without backticks');
  if (token.kind !== 'word' || (!isCalled && isName(tokens, at))) return;
  if (token.text === 'CALL') checkCall(tokens, at);
  if (token.text === 'TRANSACTIONS' && runsInTransactions(tokens, at))
    throw refuse('IN TRANSACTIONS', 'a question is one transaction that only reads; leave it out');
  const why = REFUSED.get(token.text);
  if (why !== undefined) throw refuse(token.text, why);
  if (isCalled) checkFunction(tokens, token, at);
}

/** A label, a relationship type, a property or a key of a map: never a keyword. None of them stands before an opening bracket. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  // "1. SET" and "1..SET" are numbers, behind which no name of a property stands.
  if (before === '.') return tokens[at - 2]?.kind !== 'number' && tokens[at - 2]?.text !== '.';
  if (before === ':' || before === '|' || before === '&' || before === '!')
    return isLabelMark(tokens, at - 1);
  return next === ':' && (before === '{' || before === ',');
}

/** "(n:A", "[:A|B": the colon stands behind a bracket or a variable, not between a key and its value. */
function isLabelMark(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= 0; index -= 1) {
    const text = tokens[index]?.text ?? '';
    if (text === '(' || text === '[') return true;
    if (text === '{' || text === ',') return false;
    if (text === 'WHERE' || text === 'AND' || text === 'OR' || text === 'NOT') return true;
  }
  return false;
}

/** `CALL {`, `CALL (x) {` are subqueries; a procedure has a name. */
function checkCall(tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1];
  if (next?.text === '{' || next?.text === '(' || PROCEDURES.has(dottedNameAt(tokens, at + 1))) return;
  throw refuse(
    'CALL',
    `the procedure ${next?.text ?? ''} is not open to questions; subqueries CALL (x) { … } are`,
  );
}

/** `} IN TRANSACTIONS`, `} IN 3 CONCURRENT TRANSACTIONS`: not a list of that name. */
const runsInTransactions = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'CONCURRENT' || (tokens[at - 1]?.text === 'IN' && tokens[at - 2]?.text === '}');

/** The dotted name that opens with the token there. */
function dottedNameAt(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]?.text === '.' ? `.${dottedNameAt(tokens, at + 2)}` : '';
  return `${tokens[at]?.text ?? ''}${next}`;
}

/** Where the dotted name opens that ends with the token there. */
function startOfName(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === '.' ? startOfName(tokens, at - 2) : at;
}

/** Whether the token ends the name of a procedure, or of a function of a namespace, that questions may call. */
function endsOpenName(tokens: readonly Token[], at: number): boolean {
  const start = startOfName(tokens, at);
  const name = dottedNameAt(tokens, start);
  return tokens[start - 1]?.text === 'CALL' ? PROCEDURES.has(name) : NAMESPACED.has(name);
}

/** Whether the token calls `range` for the places of a list. */
function listsPlaces(tokens: readonly Token[], at: number): boolean {
  const texts = tokens.slice(at, at + LONGEST_PLACES).map(({ text }) => text);
  return PLACES_OF_A_LIST.test(texts.join(''));
}

/** "USING TEXT INDEX n:Entity(nameText)": the label of a hint, and the properties of its index. */
function namesIndex(tokens: readonly Token[], at: number): boolean {
  const texts = tokens.slice(Math.max(0, at - 5), at).map(({ text }) => text);
  return /(?:^| )USING (?:(?:TEXT|RANGE) )?INDEX \S+ :$/.test(texts.join(' '));
}

function checkFunction(tokens: readonly Token[], token: Token, at: number): void {
  if (endsOpenName(tokens, at) || listsPlaces(tokens, at) || namesIndex(tokens, at)) return;
  if (tokens[at - 1]?.text === '.')
    throw refuse(
      `${dottedNameAt(tokens, startOfName(tokens, at))}(`,
      'this function is not among those open to questions',
    );
  if (!FUNCTIONS.has(token.text) && !BEFORE_BRACKET.has(token.text))
    throw refuse(`${token.text}(`, 'this function is not among those open to questions');
}

/** `=~ 'pattern'` stands alone: no parameter, no text put together, whose pattern nobody could check. */
function checkPattern(pattern: Token | undefined, next: Token | undefined): void {
  const isAlone = pattern?.kind === 'string' && !/^[+.[:|]$/.test(next?.text ?? '');
  const fault = isAlone ? findPatternFault(patternIn(pattern)) : 'it is no plain text in quotation marks';
  if (fault !== undefined)
    throw refuse(
      '=~',
      `the pattern may keep the database busy without end, for ${fault}; use CONTAINS or STARTS WITH`,
    );
}

/** `range(1, 10)`: whole numbers only, so that their span is known. */
function checkRanges(tokens: readonly Token[]): void {
  let product = 1;
  for (const [at, token] of tokens.entries()) {
    if (
      token.text !== 'RANGE' ||
      token.kind !== 'word' ||
      tokens[at + 1]?.text !== '(' ||
      listsPlaces(tokens, at)
    )
      continue;
    const call = tokens
      .slice(at + 2, at + 10)
      .map(({ text }) => text)
      .join(' ');
    const [, from, to] = /^((?:- )?\d+) , ((?:- )?\d+)(?: , (?:- )?\d+)? \)/.exec(call) ?? [];
    const span = Math.abs(Number(to?.replace(' ', '')) - Number(from?.replace(' ', ''))) + 1;
    product *= span;
    if (!(span <= LONGEST_RANGE && product <= LARGEST_PRODUCT))
      throw refuse(
        'RANGE(',
        `a range spans at most ${LONGEST_RANGE} whole numbers that are written out, and all of a question multiplied ${LARGEST_PRODUCT}`,
      );
  }
}

function refuse(word: string, why: string): AppError {
  return new AppError('FORBIDDEN', `"${word}" is not allowed in a question: ${why}.`, {
    reason: 'READS_ONLY',
  });
}
