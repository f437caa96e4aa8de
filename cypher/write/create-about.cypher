// Says what statements are about.
// $rows: list of {entityId: string, statementId: string}
UNWIND $rows AS row
MATCH (q:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (q)-[:ABOUT]->(e)
