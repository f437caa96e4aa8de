// Deletes the extractor's output of articles.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (r:Run {articleId: id})
DETACH DELETE r
