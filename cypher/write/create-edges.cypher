// Restates new claims as domain edges; RELATION stands for one type of the table of relations.
// $rows: list of {id: string, claim id, subjectId: string, objectId: string, props: map}
UNWIND $rows AS row
MATCH (a:Entity {id: row.subjectId})
MATCH (b:Entity {id: row.objectId})
CREATE (a)-[r:RELATION {claimId: row.id}]->(b)
SET r += row.props
