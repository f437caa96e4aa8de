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

/** Reads what a statement does. Errs to the safe side: an unquoted variable called `set` counts as a write. */
export function inspectStatement(text: string): StatementFacts {
  const tokens = (text.match(TOKENS) ?? []).filter((token) => !/^(\/\/|\/\*)/.test(token));
  const words = tokens.map((token, index) =>
    BEFORE_NAMES.has(tokens[index - 1] ?? '') ? '' : token.toUpperCase(),
  );
  const changesSchema = words.some(
    (word, index) => SCHEMA.has(word) || (word === 'CREATE' && SCHEMA_OBJECTS.has(words[index + 1] ?? '')),
  );
  return {
    writes: changesSchema || words.some((word) => WRITES.has(word)),
    changesSchema,
    loadsFiles: words.some((word, index) => word === 'LOAD' && words[index + 1] !== '('),
  };
}
