// Which articles mention one of these entities? $ids: list of entity ids.
UNWIND $ids AS id
MATCH (a:Article)-[:MENTIONS]->(e:Entity {id: id})
RETURN DISTINCT a.id AS id
ORDER BY id
