// Says which entities articles mention.
// $rows: list of {articleId: string, entityId: string, props: map of count, firstOffset}
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[r:MENTIONS]->(e)
SET r += row.props
