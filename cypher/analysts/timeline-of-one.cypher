// What is said to have happened to a person, a country or an agreement, in order?
// Group: timelines
// $id: string, the id = "person:hassan-rouhani"
// Answers: firstDay and lastDay of when it was (the same where the day is told), who, what, whom, quote; one row per dated fact, parties under the day of their agreement, oldest first.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
WITH r, n, m, startNode(r) AS subject, endNode(r) AS object
WITH r, n.name AS one, m.name AS other, subject.id AS subjectId, CASE WHEN type(r) = 'PARTY_TO' THEN object.startDate ELSE r.startDate END AS firstDay, CASE WHEN type(r) = 'PARTY_TO' THEN object.endDate ELSE r.endDate END AS lastDay
WHERE firstDay IS NOT NULL
RETURN firstDay AS firstDay, coalesce(lastDay, '') AS lastDay, CASE WHEN subjectId = $id THEN one ELSE other END AS who, type(r) AS what, CASE WHEN subjectId = $id THEN other ELSE one END AS whom, r.quote AS quote
ORDER BY firstDay, lastDay, r.claimId
