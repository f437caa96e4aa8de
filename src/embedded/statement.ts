/** What a statement is about to do, read from its words alone. */
export interface StatementFacts {
  /** Whether it may change the graph or its schema. */
  readonly writes: boolean;
  /** Whether it changes constraints or indexes. */
  readonly changesSchema: boolean;
  /** Whether it reads a file from the disk or the net. */
  readonly loadsFiles: boolean;
}

// Comments, quoted text and quoted names are skipped as one token each, so that words inside them do not count.
const TOKENS =
  /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\[\s\S])*'?|"(?:[^"\\]|\\[\s\S])*"?|`(?:[^`]|``)*`?|[\p{L}\p{N}_]+|\S/gu;
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
/** A word after one of these is a name: `n.set`, `:Create`, `$delete`. */
const BEFORE_NAMES = new Set(['.', ':', '$', '|', '&']);

/** The words, signs and quoted texts of a statement, comments left out, with their places in it. */
export const readParts = (statement: string): { readonly text: string; readonly start: number }[] =>
  [...statement.matchAll(TOKENS)].flatMap(({ 0: text, index: start }) =>
    /^(\/\/|\/\*)/.test(text) ? [] : [{ text, start }],
  );

/** Reads what a statement does. Errs to the safe side: an unquoted variable called `set` counts as a write. */
export function inspectStatement(text: string): StatementFacts {
  const tokens = readParts(text).map((part) => part.text);
  const words = tokens.map((token, index) => (isName(tokens, index) ? '' : token.toUpperCase()));
  const changesSchema = words.some(
    (word, index) => SCHEMA.has(word) || (word === 'CREATE' && SCHEMA_OBJECTS.has(words[index + 1] ?? '')),
  );
  return {
    writes: changesSchema || words.some((word) => WRITES.has(word)),
    changesSchema,
    loadsFiles: words.some((word, index) => word === 'LOAD' && words[index + 1] !== '('),
  };
}

/** Whether the token is a property, label, type, parameter or key of a map: `{set: 1}` writes nothing, and no clause goes on with a colon. */
const isName = (tokens: readonly string[], index: number): boolean =>
  isKey(tokens, index) || BEFORE_NAMES.has(tokens[index - 1] ?? '');

/** Whether the token is a key of a map. */
export const isKey = (tokens: readonly string[], index: number): boolean =>
  tokens[index + 1] === ':' && (tokens[index - 1] === '{' || tokens[index - 1] === ',');
