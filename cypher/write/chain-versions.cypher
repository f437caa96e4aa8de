// Each version supersedes the one before.
// $rows: list of {newer: string, older: string}, article ids
UNWIND $rows AS row
MATCH (newer:Article {id: row.newer})
MATCH (older:Article {id: row.older})
CREATE (newer)-[:SUPERSEDES]->(older)
