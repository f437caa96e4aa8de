/** The words of a text, apart by spaces and line breaks. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that open a clause or what belongs to one, and end a pattern or a projection, where none of them is a name. */
export const CLAUSES: ReadonlySet<string> = new Set(
  wordsOf('MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL UNION ORDER SKIP LIMIT'),
);

const REASONS: Readonly<Record<string, readonly string[]>> = {
  'questions may only read': wordsOf(
    'CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE FOREACH PERIODIC COMMIT FINISH',
  ),
  'questions read the graph, no files and no addresses': ['LOAD'],
  'questions do not administer the database': wordsOf('SHOW TERMINATE DROP ALTER GRANT DENY REVOKE RENAME'),
  'questions are about this one graph': ['USE'],
  'the server plans questions by itself': wordsOf('PROFILE EXPLAIN CYPHER'),
};

/** Words of Cypher's grammar that open a write, an administration command or a door to files and other databases, with why not. */
export const REFUSED: ReadonlyMap<string, string> = new Map(
  Object.entries(REASONS).flatMap(([why, refused]) => refused.map((word) => [word, why] as const)),
);
