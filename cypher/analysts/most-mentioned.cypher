// Which people, countries and organizations do the articles speak of most?
// Group: words
// $limit: integer = 20
// Answers: kind, name, articles; the most mentioned first.
MATCH (n:Entity)
WHERE (n:Person OR n:Country OR n:Organization) AND n.articleCount > 0
WITH n.id AS id, n.name AS name, n.articleCount AS articles, [l IN labels(n) WHERE l <> 'Entity'][0] AS kind
RETURN kind AS kind, name AS name, articles AS articles
ORDER BY articles DESC, id
LIMIT $limit
