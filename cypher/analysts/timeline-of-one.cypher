// What is said to have happened to a person, a country or an agreement, in order?
// Group: timelines
// $id: string, the id = "person:hassan-rouhani"
// Answers: firstDay and lastDay of when it was (the same where the day is told), who, what, whom, quote; one row per dated fact, oldest first.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE r.startDate IS NOT NULL AND r.modality = 'actual' AND r.polarity = 'affirmed'
WITH r, n.name AS one, m.name AS other, startNode(r) AS subject
WITH r, one, other, subject.id AS subjectId
RETURN coalesce(r.startDate, '') AS firstDay, coalesce(r.endDate, '') AS lastDay, CASE WHEN subjectId = $id THEN one ELSE other END AS who, type(r) AS what, CASE WHEN subjectId = $id THEN other ELSE one END AS whom, r.quote AS quote
ORDER BY firstDay, lastDay, r.claimId
