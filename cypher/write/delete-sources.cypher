// Deletes sources that no article comes from.
// $ids: list of source ids
UNWIND $ids AS id
MATCH (s:Source {id: id})
DETACH DELETE s
