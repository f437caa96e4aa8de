// Which sentences contain a word or phrase?
// Group: words
// $word: string, in any case = "signed"
// $limit: integer = 50
// Answers: published, publisher, sentence; the newest first.
MATCH (s:Sentence)-[:IN_ARTICLE]->(t:Article)
WHERE toLower(s.text) CONTAINS toLower($word)
RETURN CASE WHEN t.publishedKey = '0000' THEN '' ELSE t.publishedKey END AS published, coalesce(t.publisher, '') AS publisher, s.text AS sentence
ORDER BY published DESC, t.id, s.index
LIMIT $limit
