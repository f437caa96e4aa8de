// What is planned, hypothetical or denied?
// Group: timelines
// Answers: subject, predicate, object, modality, polarity, day (month or year where no more is told); undated ones first.
MATCH (c:Claim)-[:SUBJECT]->(a:Entity)
WHERE c.modality <> 'actual' OR c.polarity = 'denied'
CALL (c) { MATCH (c)-[:OBJECT]->(b:Entity) RETURN collect(b.name) AS objects }
RETURN a.name AS subject, c.predicate AS predicate, coalesce(objects[0], CASE WHEN c.predicate = 'HAS_AMOUNT' THEN split(split(c.value, '"text":"')[1], '"')[0] ELSE c.value END, '') AS object, c.modality AS modality, c.polarity AS polarity, coalesce(substring(c.startDate, 0, CASE c.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), '') AS day
ORDER BY day, c.id
