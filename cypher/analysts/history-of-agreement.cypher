// How did the status, the amount and the date of an agreement change, by whose report?
// Group: agreements
// $agreement: string, words of its name, in small letters = "caspian"
// Answers: agreement, predicate, value, published, quote; one row per piece of evidence, oldest first.
MATCH (g:Agreement)<-[:SUBJECT]-(c:Claim)-[e:SUPPORTED_BY]->(:Sentence)
WHERE toLower(g.name) CONTAINS toLower($agreement) AND c.valueText IS NOT NULL
RETURN g.name AS agreement, c.predicate AS predicate, c.valueText AS value, CASE WHEN e.publishedKey = '0000' THEN '' ELSE e.publishedKey END AS published, e.quote AS quote
ORDER BY g.id, published, predicate, e.articleId, e.start, c.id
