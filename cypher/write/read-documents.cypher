// The articles as they were read.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a AS article
ORDER BY a.id
