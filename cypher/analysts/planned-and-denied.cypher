// What is planned, hypothetical or denied?
// Group: timelines
// Answers: subject, predicate, object, modality, polarity, day; by day.
MATCH (c:Claim)-[:SUBJECT]->(a:Entity)
WHERE c.modality <> 'actual' OR c.polarity = 'denied'
CALL (c) { MATCH (c)-[:OBJECT]->(b:Entity) RETURN collect(b.name) AS objects }
RETURN a.name AS subject, c.predicate AS predicate, coalesce(objects[0], c.value, '') AS object, c.modality AS modality, c.polarity AS polarity, c.dateKey AS day
ORDER BY day, c.id
