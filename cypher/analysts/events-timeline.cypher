// What happened between two countries' people, in order?
// Group: timelines
// $a: string, ISO 3166-1 alpha-2 = "IR"
// $b: string, ISO 3166-1 alpha-2 = "RU"
// Answers: firstDay and lastDay of when it was (the same where the day is told), type, event, status; one row per event in which both, or officials of both, took part, undated ones first.
MATCH (e:Event)
CALL (e) {
  MATCH (e)<-[r:PARTICIPATED_IN]-(c:Country)
  WHERE r.polarity = 'affirmed'
  RETURN collect(DISTINCT c.code) AS countries
}
CALL (e) {
  MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person)
  WHERE r.polarity = 'affirmed' AND p.country IS NOT NULL
  RETURN collect(DISTINCT p.country) AS nationalities
}
WITH e.id AS id, coalesce(e.startDate, '') AS firstDay, coalesce(e.endDate, '') AS lastDay, e.type AS type, e.name AS event, e.status AS status, countries + nationalities AS codes
WHERE $a IN codes AND $b IN codes
RETURN firstDay AS firstDay, lastDay AS lastDay, type AS type, event AS event, status AS status
ORDER BY firstDay, lastDay, id
