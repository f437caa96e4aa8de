// Brings domain edges up to date with their claims; RELATION stands for one type of the table of relations.
// $rows: list of {id: string, claim id, subjectId: string, objectId: string, props: map}
UNWIND $rows AS row
MATCH (a:Entity {id: row.subjectId})
MATCH (b:Entity {id: row.objectId})
MATCH (a)-[r:RELATION {claimId: row.id}]->(b)
SET r += row.props
