// What is said to have happened to a person, a country or an agreement, in order?
// Group: timelines
// $id: string, the id = "person:hassan-rouhani"
// Answers: firstDay and lastDay of when it was (the same where the day is told), who, what, whom, quote; one row per dated fact, oldest first: parties under the day of their agreement, and what happened at an event under the event's where its own sentence tells no day.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
CALL (r) {
  MATCH (told:Event {id: r.via})
  RETURN collect(told.startDate) AS starts, collect(told.endDate) AS ends
}
WITH r, n.name AS one, m.name AS other, startNode(r) AS subject, endNode(r) AS object, starts, ends
WITH r, one, other, subject.id AS subjectId,
  CASE
    WHEN type(r) = 'PARTY_TO' THEN object.startDate
    WHEN r.startDate IS NOT NULL THEN r.startDate
    WHEN type(r) = 'PARTICIPATED_IN' THEN object.startDate
    WHEN type(r) = 'OCCURRED_IN' THEN subject.startDate
    ELSE head(starts)
  END AS firstDay,
  CASE
    WHEN type(r) = 'PARTY_TO' THEN object.endDate
    WHEN r.startDate IS NOT NULL THEN r.endDate
    WHEN type(r) = 'PARTICIPATED_IN' THEN object.endDate
    WHEN type(r) = 'OCCURRED_IN' THEN subject.endDate
    ELSE head(ends)
  END AS lastDay
WHERE firstDay IS NOT NULL
RETURN firstDay AS firstDay, coalesce(lastDay, '') AS lastDay, CASE WHEN subjectId = $id THEN one ELSE other END AS who, type(r) AS what, CASE WHEN subjectId = $id THEN other ELSE one END AS whom, r.quote AS quote
ORDER BY firstDay, lastDay, r.claimId
