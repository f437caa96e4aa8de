// Deletes the extractor's output that the graph is computed from; other readers' runs stay.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (r:Run {articleId: id})
WHERE r.active = true
DETACH DELETE r
