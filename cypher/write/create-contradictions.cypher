// Says which claims contradict each other.
// $rows: list of {a: string, b: string}, claim ids, the smaller first
UNWIND $rows AS row
MATCH (a:Claim {id: row.a})
MATCH (b:Claim {id: row.b})
MERGE (a)-[:CONTRADICTS]->(b)
