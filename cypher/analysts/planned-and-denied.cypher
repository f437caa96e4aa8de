// What is planned, hypothetical or denied?
// Group: timelines
// Answers: subject, predicate, object, modality, polarity, firstDay and lastDay of when it is to be (the same where the day is told); undated ones first.
MATCH (c:Claim)-[:SUBJECT]->(a:Entity)
WHERE c.modality <> 'actual' OR c.polarity = 'denied'
CALL (c) { MATCH (c)-[:OBJECT]->(b:Entity) RETURN collect(b.name) AS objects }
RETURN a.name AS subject, c.predicate AS predicate, coalesce(objects[0], c.valueText, '') AS object, c.modality AS modality, c.polarity AS polarity, coalesce(c.startDate, '') AS firstDay, coalesce(c.endDate, '') AS lastDay
ORDER BY firstDay, lastDay, c.id
