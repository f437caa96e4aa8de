// Who and what is named in the same articles as a person, a country or an organization?
// Group: who with whom
// $id: string, the id of the one = "person:vladimir-putin"
// $limit: integer = 20
// Answers: kind, name, articles; the number of articles that name both, most first.
MATCH (n:Entity {id: $id})<-[:MENTIONS]-(t:Article)-[:MENTIONS]->(m:Entity)
WHERE m.id <> $id AND (m:Person OR m:Country OR m:Organization)
WITH m, count(DISTINCT t.id) AS articles
WITH m.id AS id, m.name AS name, articles AS articles, [l IN labels(m) WHERE l <> 'Entity'][0] AS kind
RETURN kind AS kind, name AS name, articles AS articles
ORDER BY articles DESC, id
LIMIT $limit
