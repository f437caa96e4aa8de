// Which claims does an article support?
// $articleId: string
// $about: list of string, the ids of which one has to be subject or object, or null
// $types: list of string, the predicates, or null
MATCH (s:Sentence {articleId: $articleId})<-[:SUPPORTED_BY]-(c:Claim)
WHERE ($about IS NULL OR c.subjectId IN $about OR c.objectId IN $about) AND ($types IS NULL OR c.predicate IN $types)
WITH DISTINCT c.id AS id
RETURN id AS id
ORDER BY id
