// Takes away which entities the sentences of articles speak of.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (s:Sentence {articleId: id})-[r:REFERS_TO]->(e:Entity)
DELETE r
