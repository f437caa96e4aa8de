// Which claims rest on one article only, the weakest first?
// Group: quality of the graph
// $limit: integer = 20
// Answers: subject, predicate, object, confidence, article; one row per claim.
MATCH (c:Claim)-[:SUBJECT]->(a:Entity)
WHERE c.articleCount = 1
WITH c, a
ORDER BY c.confidence, c.id
LIMIT $limit
CALL (c) { MATCH (c)-[:OBJECT]->(b:Entity) RETURN collect(b.name) AS objects }
CALL (c) { MATCH (c)-[:SUPPORTED_BY]->(:Sentence)-[:IN_ARTICLE]->(t:Article) RETURN collect(DISTINCT t.title) AS titles }
RETURN a.name AS subject, c.predicate AS predicate, coalesce(objects[0], c.valueText, '') AS object, c.confidence AS confidence, titles[0] AS article
ORDER BY confidence, c.id
