import type { Statement } from './statement.js';

/**
 * Binds, as `present` and `former`, the entities that have an id of a list now, and those that had one before. Of former ids an index tells
 * only who has any: they are looked through for ids that nothing has now.
 */
export const writeKnown = (ids: string): string =>
  `CALL () { MATCH (a:Entity) WHERE a.id IN ${ids} RETURN collect(a) AS present, collect(a.id) AS known } CALL (known) { WITH [x IN ${ids} WHERE NOT x IN known] AS missing WHERE size(missing) > 0 MATCH (b:Entity) WHERE b.formerIds IS NOT NULL AND any(x IN b.formerIds WHERE x IN missing) RETURN collect(b) AS former }`;

/** Binds the one entity that has that id, or had it before. */
export function writeEntity(id: string, name: string, statement: Statement): string {
  const only = `UNWIND present + former AS e RETURN min(e.id) AS i${name}`;
  return `CALL () { ${writeKnown(statement.value([id]))} ${only} } MATCH (${name}:Entity {id: i${name}})`;
}
