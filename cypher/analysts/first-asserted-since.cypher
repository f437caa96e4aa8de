// What was first reported since a day?
// Group: timelines
// $since: string, ISO day = "2018-01-01"
// $limit: integer = 50
// Answers: published, subject, predicate, object, modality, polarity; the newest first.
MATCH (c:Claim)-[:SUBJECT]->(a:Entity)
WHERE c.firstAssertedAt >= $since
WITH c, a
ORDER BY c.firstAssertedAt DESC, c.id
LIMIT $limit
CALL (c) { MATCH (c)-[:OBJECT]->(b:Entity) RETURN collect(b.name) AS objects }
RETURN c.firstAssertedAt AS published, a.name AS subject, c.predicate AS predicate, coalesce(objects[0], c.valueText, '') AS object, c.modality AS modality, c.polarity AS polarity
ORDER BY published DESC, c.id
