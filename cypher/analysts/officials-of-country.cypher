// Which posts of a country are held by whom, first and last seen when?
// Group: who with whom
// $code: string, ISO 3166-1 alpha-2 = "IR"
// Answers: person, post, role (former where it is over), firstSeen, lastSeen; one row per person, post and role.
MATCH (p:Person)-[h:HOLDS_POSITION]->(post:Position)-[:POSITION_OF]->(c:Country {code: $code})
WHERE h.modality = 'actual' AND h.polarity = 'affirmed'
WITH p.name AS person, post.name AS post, coalesce(h.role, '') AS role, p.id AS personId, post.id AS postId, min(coalesce(h.startDate, '')) AS firstSeen, max(coalesce(h.endDate, '')) AS lastSeen
RETURN person AS person, post AS post, role AS role, firstSeen AS firstSeen, lastSeen AS lastSeen
ORDER BY person, post, personId, postId, role
