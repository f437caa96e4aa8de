// Deletes what any reader's runs over articles gave.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (r:Run {articleId: id})
DETACH DELETE r
