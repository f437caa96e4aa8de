import { AppError } from '../errors.js';
import { readTokens, type Token } from './tokens.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** What a question may open with. */
const OPENERS = words('MATCH OPTIONAL WITH UNWIND RETURN CALL');
/** Words of Cypher's grammar that open a write, an administration command or a door to files and other databases. */
const REFUSED = words(`
  CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE FOREACH DROP LOAD SHOW TERMINATE USE PROFILE EXPLAIN ALTER GRANT DENY REVOKE RENAME
  FINISH PERIODIC COMMIT CYPHER
`);
/** Functions that a question may call, as they are usually spelled: all pure, none reads files, settings or the net. */
export const FUNCTION_NAMES: readonly string[] = [
  ...words(`
  count collect sum avg min max stDev stDevP percentileCont percentileDisc
  size length nodes relationships labels type keys properties startNode endNode id elementId exists
  head last tail reverse coalesce nullIf toString toInteger toFloat toBoolean toLower toUpper lower upper trim lTrim rTrim
  split substring replace left right abs ceil floor round sign sqrt all any none single reduce
  shortestPath allShortestPaths
`),
];
const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_NAMES.map((name) => name.toUpperCase()));
/** Full-text search, which only reads. */
const PROCEDURES: ReadonlySet<string> = new Set(['DB.INDEX.FULLTEXT.QUERYNODES', 'GRAFEO.SEARCH.TEXT']);
/** The places of a list, as the planner writes them; any other range may be without end. */
const PLACES_OF_A_LIST = /^RANGE\(0,SIZE\([\w.]+\)-\d+\)/;
/** Tokens of it. */
const LONGEST_PLACES = 12;
/** Keywords that may stand before an opening bracket without being functions. */
const BEFORE_BRACKET = words(
  'AND OR XOR NOT IN WHERE WITH RETURN MATCH UNWIND CASE WHEN THEN ELSE ON BY CALL DISTINCT AS ORDER LIMIT SKIP CONTAINS STARTS ENDS UNION COUNT EXISTS',
);

/**
 * Lets a question through to the database only if it reads: it throws FORBIDDEN with the word that is not allowed and why, and
 * BAD_USER_INPUT for a text that is no Cypher. Names in backticks, after a dot or a colon, and inside strings are data, not words.
 */
export function checkQuestion(cypher: string): void {
  const tokens = readTokens(cypher);
  if ('problem' in tokens)
    throw new AppError('BAD_USER_INPUT', `The question cannot be read: ${tokens.problem}.`);
  const meaningful = tokens.at(-1)?.text === ';' ? tokens.slice(0, -1) : tokens;
  const [first] = meaningful;
  if (first === undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      'The question is empty; expected one such as MATCH (c:Country) RETURN c.name AS name.',
    );
  if (first.kind !== 'word' || !OPENERS.has(first.text))
    throw refuse(first.text, `a question opens with one of ${[...OPENERS].join(', ')}`);
  for (const [at, token] of meaningful.entries()) checkToken(meaningful, token, at);
}

function checkToken(tokens: readonly Token[], token: Token, at: number): void {
  if (token.text === ';') throw refuse(';', 'only one statement is run at a time');
  if (token.text === '=' && tokens[at + 1]?.text === '~')
    throw refuse('=~', 'a pattern may keep the database busy without end; use CONTAINS or STARTS WITH');
  const isCalled = tokens[at + 1]?.text === '(';
  if (token.kind === 'quoted' && isCalled)
    throw refuse(`${token.text}(`, 'a function is called by its name without backticks');
  if (token.kind !== 'word' || (!isCalled && isName(tokens, at))) return;
  if (token.text === 'CALL') checkCall(tokens, at);
  else if (REFUSED.has(token.text)) throw refuse(token.text, 'questions may only read');
  if (isCalled) checkFunction(tokens, token, at);
}

/** A label, a relationship type, a property or a key of a map: never a keyword. None of them stands before an opening bracket. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (before === '.') return true;
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

/** The dotted name that opens with the token there. */
function dottedNameAt(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]?.text === '.' ? `.${dottedNameAt(tokens, at + 2)}` : '';
  return `${tokens[at]?.text ?? ''}${next}`;
}

/** Whether the token ends the name of a procedure that questions may call. */
function endsProcedure(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (tokens[start - 1]?.text === '.') start -= 2;
  return tokens[start - 1]?.text === 'CALL' && PROCEDURES.has(dottedNameAt(tokens, start));
}

/** Whether the token calls `range` for the places of a list. */
function listsPlaces(tokens: readonly Token[], at: number): boolean {
  const texts = tokens.slice(at, at + LONGEST_PLACES).map(({ text }) => text);
  return PLACES_OF_A_LIST.test(texts.join(''));
}

function checkFunction(tokens: readonly Token[], token: Token, at: number): void {
  if (endsProcedure(tokens, at) || listsPlaces(tokens, at)) return;
  if (tokens[at - 1]?.text === '.')
    throw refuse(`${token.text}(`, 'functions of a namespace are not open to questions');
  if (!FUNCTIONS.has(token.text) && !BEFORE_BRACKET.has(token.text))
    throw refuse(`${token.text}(`, 'this function is not among those open to questions');
}

function refuse(word: string, why: string): AppError {
  return new AppError('FORBIDDEN', `"${word}" is not allowed in a question: ${why}.`, {
    reason: 'READS_ONLY',
  });
}
