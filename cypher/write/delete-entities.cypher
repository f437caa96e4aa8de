// Deletes entities that no article mentions any more.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
