// Takes away domain edges whose claims no longer stand; RELATION stands for one type of the table of relations.
// $rows: list of {id: string, claim id, subjectId: string, objectId: string}
UNWIND $rows AS row
MATCH (a:Entity {id: row.subjectId})
MATCH (b:Entity {id: row.objectId})
MATCH (a)-[r:RELATION {claimId: row.id}]->(b)
DELETE r
