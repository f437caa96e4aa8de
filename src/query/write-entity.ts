import type { Statement } from './statement.js';

/**
 * Binds, as `present` and `former`, the ids of a list that entities have now, and the present ids of those that had one
 * before. Of former ids an index tells only who has any: they are looked through for ids that nothing has now.
 */
export const writeKnownIds = (ids: string): string =>
  `CALL () { MATCH (a:Entity) WHERE a.id IN ${ids} RETURN collect(a.id) AS present } CALL (present) { WITH [x IN ${ids} WHERE NOT x IN present] AS missing WHERE size(missing) > 0 MATCH (b:Entity) WHERE b.formerIds IS NOT NULL AND any(x IN b.formerIds WHERE x IN missing) RETURN collect(b.id) AS former }`;

/** Binds the one entity that has that id, or had it before. */
export function writeEntity(id: string, name: string, statement: Statement): string {
  const only = `UNWIND present + former AS i RETURN min(i) AS i${name}`;
  return `CALL () { ${writeKnownIds(statement.value([id]))} ${only} } MATCH (${name}:Entity {id: i${name}})`;
}
