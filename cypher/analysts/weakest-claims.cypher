// Which claims are the least certain, and on what do they rest?
// Group: quality of the graph
// $limit: integer = 20
// Answers: subject, predicate, object, confidence, basis, evidence (how many sentences); the weakest first.
MATCH (c:Claim)-[:SUBJECT]->(a:Entity)
WITH c, a
ORDER BY c.confidence, c.evidenceCount, c.id
LIMIT $limit
CALL (c) { MATCH (c)-[:OBJECT]->(b:Entity) RETURN collect(b.name) AS objects }
RETURN a.name AS subject, c.predicate AS predicate, coalesce(objects[0], c.valueText, '') AS object, c.confidence AS confidence, c.basis AS basis, c.evidenceCount AS evidence
ORDER BY confidence, evidence, c.id
