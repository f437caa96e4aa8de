// What happened between two countries' people, in order?
// Group: timelines
// $a: string, ISO 3166-1 alpha-2 = "IR"
// $b: string, ISO 3166-1 alpha-2 = "RU"
// Answers: day, type, event, status; one row per event in which both, or officials of both, took part.
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
WITH e.id AS id, e.dateKey AS day, e.type AS type, e.name AS event, e.status AS status, countries + nationalities AS codes
WHERE $a IN codes AND $b IN codes
RETURN day AS day, type AS type, event AS event, status AS status
ORDER BY day, id
