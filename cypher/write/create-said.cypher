// Says whose statements they are.
// $rows: list of {speakerId: string, statementId: string}
UNWIND $rows AS row
MATCH (e:Entity {id: row.speakerId})
MATCH (q:Statement {id: row.statementId})
CREATE (e)-[:SAID]->(q)
