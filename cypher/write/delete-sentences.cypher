// Deletes the sentences of articles.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (s:Sentence {articleId: id})
DETACH DELETE s
