// Counts anew what lists of entities are ordered by: distinct things by actual and affirmed facts, and statements.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:PARTY_TO]->(x:Agreement)
  WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
  RETURN count(DISTINCT x.id) AS agreements
}
CALL (e) {
  MATCH (e)-[r:PARTICIPATED_IN]->(x:Event)
  WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
  RETURN count(DISTINCT x.id) AS events
}
CALL (e) {
  MATCH (e)<-[r:PARTY_TO]-(x:Entity)
  WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
  RETURN count(DISTINCT x.id) AS parties
}
CALL (e) {
  MATCH (e)<-[r:PARTICIPATED_IN]-(x:Entity)
  WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
  RETURN count(DISTINCT x.id) AS participants
}
CALL (e) {
  MATCH (e)-[:SAID]->(x:Statement)
  RETURN count(x) AS statements
}
SET e.agreementCount = agreements
SET e.eventCount = events
SET e.partyCount = parties
SET e.participantCount = participants
SET e.statementCount = statements
