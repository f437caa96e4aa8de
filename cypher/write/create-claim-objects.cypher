// Leads new claims to their objects.
// $rows: list of {id: string, entityId: string}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entityId})
CREATE (c)-[:OBJECT]->(e)
