// Is this article known, and does a newer version supersede it?
// $id: string, article id
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.urlKey AS urlKey, a.superseded AS superseded
