// Which claims contradict each other?
// Group: quality of the graph
// Answers: subject, predicate, one, other; one row per pair, empty when nothing contradicts.
MATCH (x:Claim)-[:CONTRADICTS]->(y:Claim)
MATCH (x)-[:SUBJECT]->(s:Entity)
CALL (x) { MATCH (x)-[:OBJECT]->(o:Entity) RETURN collect(o.name) AS ones }
CALL (y) { MATCH (y)-[:OBJECT]->(o:Entity) RETURN collect(o.name) AS others }
RETURN s.name AS subject, x.predicate AS predicate, coalesce(ones[0], x.valueText, '') + ' (' + x.polarity + ')' AS one, coalesce(others[0], y.valueText, '') + ' (' + y.polarity + ')' AS other
ORDER BY subject, x.id, y.id
