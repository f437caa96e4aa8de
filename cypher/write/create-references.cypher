// Says where sentences speak of entities.
// $rows: list of {sentenceId: string, entityId: string, props: map of surface, start, end, kind}
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentenceId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[r:REFERS_TO]->(e)
SET r += row.props
