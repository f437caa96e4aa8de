// Takes away which entities articles mention.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:MENTIONS]->(e:Entity)
DELETE r
