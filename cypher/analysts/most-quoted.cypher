// Whose words do the articles report most?
// Group: words
// $limit: integer = 20
// Answers: speaker, statements, direct (of them in quotation marks), articles; the most quoted first.
MATCH (p:Entity)-[:SAID]->(s:Statement)
WITH p.id AS id, p.name AS speaker, s.articleId AS article, s.id AS statement, CASE WHEN s.kind = 'indirect' THEN 0 ELSE 1 END AS one
WITH id, speaker, count(statement) AS statements, sum(one) AS direct, count(DISTINCT article) AS articles
RETURN speaker AS speaker, statements AS statements, direct AS direct, articles AS articles
ORDER BY statements DESC, id
LIMIT $limit
