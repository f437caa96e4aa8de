import { LOST, lostKey } from './graph-values.js';
import { isKey, readParts } from './statement.js';

/** Words that Grafeo 0.6 takes for no name unless they stand in backticks. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'CREATE MERGE SET DELETE DETACH REMOVE MATCH OPTIONAL WITH UNWIND RETURN WHERE AND OR XOR NOT IN IS NULL TRUE FALSE ' +
    'CASE WHEN THEN ELSE AS UNION DISTINCT'
  ).split(' '),
);
/** Whether a statement may have one of them as a name; most have none. */
const PERHAPS = new RegExp(`[{,.]\\s*(?:${[...RESERVED].join('|')})\\b`, 'i');

/** A statement with its keys of maps and its properties in backticks where the engine would take them for keywords: `{set: 1}`, `n.delete`. Throws a Failure for a key that would be lost. */
export function quoteNames(statement: string): string {
  if (!PERHAPS.test(statement) && !statement.includes(LOST)) return statement;
  const parts = readParts(statement);
  const texts = parts.map(({ text }) => text);
  let quoted = '';
  let from = 0;
  for (const [at, { text, start }] of parts.entries()) {
    if (text.replaceAll('`', '') === LOST && isKey(texts, at)) throw lostKey();
    if (!RESERVED.has(text.toUpperCase()) || !isName(texts, at)) continue;
    quoted += `${statement.slice(from, start)}\`${text}\``;
    from = start + text.length;
  }
  return quoted + statement.slice(from);
}

function isName(texts: readonly string[], at: number): boolean {
  const before = texts[at - 1];
  // "1..set" and "1. SET" are numbers.
  if (before === '.') return !/^(?:\.|\d.*)$/.test(texts[at - 2] ?? '.');
  return isKey(texts, at);
}
