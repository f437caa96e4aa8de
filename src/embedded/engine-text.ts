import { LONE_RETURN, type Token } from '../console/tokens.js';
import { isVariable } from '../console/variable-names.js';
import { REFUSED } from '../console/words.js';
import { checkAllBesideAggregate } from './all-beside-aggregate.js';
import { Failure, SYNTAX_ERROR } from './bolt/failure.js';
import { LOST, lostKey } from './graph-values.js';
import { isKey, isProperty } from './names.js';
import { rewriteForEngine } from './rewriting/rewrite.js';

/** Words that Grafeo 0.6 takes for no name unless they stand in backticks. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'CREATE MERGE SET DELETE DETACH REMOVE MATCH OPTIONAL WITH UNWIND RETURN WHERE AND OR XOR NOT IN IS NULL TRUE FALSE ' +
    'CASE WHEN THEN ELSE AS UNION DISTINCT'
  ).split(' '),
);
/** cypher-shell's completion of names: an aggregate in a subscript, which Grafeo 0.6 takes in two steps only. */
const COLLECTED = /^RETURN COLLECT \( (\w+) \) \[ \. \.(\d+) \] AS (\w+)$/i;
/** Tokens of it. */
const COLLECTED_LENGTH = 11;

/**
 * A statement as the engine gets it, from its tokens: keywords that are names in backticks, blanks in place of comments, so that the
 * places in its lines stay as they are, and what the engine answers otherwise than Neo4j written otherwise. Throws a Failure for a key that
 * would be lost, for `*` beside an aggregate, for what it would answer wrongly, and for a carriage return alone.
 */
export function writeForEngine(statement: string, tokens: readonly Token[]): string {
  checkAllBesideAggregate(tokens);
  const texts = tokens.map(({ start, end }) => statement.slice(start, end));
  const names = texts.map((_, at) => nameFor(tokens, texts, at));
  const edits = rewriteForEngine(statement, tokens, names);
  let [written, from, at] = ['', 0, 0];
  while (at < tokens.length) {
    written += blank(statement.slice(from, tokens[at]?.start)) || spaceBetween(tokens[at - 1], tokens[at]);
    const steps = collectInSteps(tokens, texts, at);
    written += steps ?? edits.apply(at, names[at] as string);
    at += steps === undefined ? 1 : COLLECTED_LENGTH;
    from = (tokens[at - 1] as Token).end;
  }
  blank(statement.slice(from));
  return written;
}

/** Why a statement is not run. */
export const unreadable = (problem: string): Failure =>
  new Failure(SYNTAX_ERROR, `The statement cannot be read: ${problem}.`);

/** What stands between two tokens, white space and comments, as blanks and line feeds. */
function blank(gap: string): string {
  const [pattern, problem] = LONE_RETURN;
  if (pattern.test(gap)) throw unreadable(problem);
  return gap.replace(/[^\n]/g, ' ');
}

/** "1SET" are two words; of signs those belong together that stand together. */
const spaceBetween = (before: Token | undefined, after: Token | undefined): string =>
  before === undefined || before.kind === 'mark' || after?.kind === 'mark' ? '' : ' ';

function nameFor(tokens: readonly Token[], texts: readonly string[], at: number): string {
  const [{ kind, text }, name] = [tokens[at] as Token, texts[at] as string];
  if (name.replaceAll('`', '') === LOST && isKey(tokens, at)) throw lostKey();
  const isReserved = kind === 'word' && (RESERVED.has(text) || REFUSED.has(text));
  const isName = isReserved && (isKey(tokens, at) || isProperty(tokens, at) || isVariable(tokens, at));
  return isName ? `\`${name}\`` : name;
}

function collectInSteps(tokens: readonly Token[], texts: readonly string[], at: number): string | undefined {
  if (tokens[at]?.kind !== 'word' || tokens[at]?.text !== 'RETURN') return undefined;
  const [, list, most, name] = COLLECTED.exec(texts.slice(at, at + COLLECTED_LENGTH).join(' ')) ?? [];
  return list && `WITH collect(${list}) AS every RETURN every[..${most}] AS ${name}`;
}
