// Which articles mention one of these entities?
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Article)
RETURN DISTINCT a.id AS id
ORDER BY id
