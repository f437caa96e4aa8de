// Says in which statements claims stand.
// $rows: list of {id: string, statementId: string}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (q:Statement {id: row.statementId})
CREATE (c)-[:ASSERTED_IN]->(q)
