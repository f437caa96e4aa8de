import { scanTokens, type Token } from '../console/tokens.js';
import { isVariable } from '../console/variable-names.js';
import { unreadable, writeForEngine } from './engine-text.js';
import { isKey, isProperty } from './names.js';

/** What a statement is about to do, read from its words alone. */
export interface StatementFacts {
  /** Whether it may change the graph or its schema. */
  readonly writes: boolean;
  /** Whether it changes constraints or indexes. */
  readonly changesSchema: boolean;
  /** Whether it reads a file from the disk or the net. */
  readonly loadsFiles: boolean;
}

const WRITES = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'INSERT', 'FOREACH']);
const SCHEMA = new Set(['DROP', 'ALTER']);
const SCHEMA_OBJECTS = new Set([
  'CONSTRAINT',
  'INDEX',
  'TEXT',
  'RANGE',
  'FULLTEXT',
  'VECTOR',
  'POINT',
  'LOOKUP',
  'DATABASE',
  'GRAPH',
  'SCHEMA',
  'USER',
  'ROLE',
  'TYPE',
  'NODE',
  'EDGE',
  'PROPERTY',
  'PROCEDURE',
  'OR',
]);
/** A word after one of these is a name: `:Create`, `A|Delete`. */
const BEFORE_NAMES = new Set([':', '|', '&']);

/** A statement that can be run. */
export interface Statement {
  /** As the engine gets it. */
  readonly text: string;
  readonly facts: StatementFacts;
}

/**
 * Reads a statement once, for what it does and for what the engine gets: the text is written again from the same tokens, so that nothing
 * runs which was not looked at. Throws a Failure for a text that is no Cypher.
 */
export function readStatement(text: string): Statement {
  const tokens = scanTokens(text);
  if ('problem' in tokens) throw unreadable(tokens.problem);
  return { text: writeForEngine(text, tokens), facts: inspectTokens(tokens) };
}

/** Reads what a statement does. Errs to the safe side: a variable called `set` that may be a clause counts as a write. */
function inspectTokens(tokens: readonly Token[]): StatementFacts {
  const words = tokens.map(({ kind, text }, at) => (kind === 'word' && !isName(tokens, at) ? text : ''));
  const changesSchema = words.some(
    (word, at) => SCHEMA.has(word) || (word === 'CREATE' && SCHEMA_OBJECTS.has(words[at + 1] ?? '')),
  );
  return {
    writes: changesSchema || words.some((word) => WRITES.has(word)),
    changesSchema,
    loadsFiles: words.some((word, at) => word === 'LOAD' && tokens[at + 1]?.text !== '('),
  };
}

/** Whether the token is a variable (which the engine gets in backticks), a property, label, type or key of a map: `{set: 1}` writes nothing, and no clause goes on with a colon. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  isKey(tokens, at) ||
  isProperty(tokens, at) ||
  isVariable(tokens, at) ||
  BEFORE_NAMES.has(tokens[at - 1]?.text ?? '');
