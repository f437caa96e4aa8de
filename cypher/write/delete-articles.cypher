// Deletes articles' own nodes.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
