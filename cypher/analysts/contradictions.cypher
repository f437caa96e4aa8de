// Which claims contradict each other, and which sentences say so?
// Group: quality of the graph
// Answers: subject, predicate, one, oneSaid (the day of its first article), oneQuote, other, otherSaid, otherQuote; one row per pair, empty when nothing contradicts.
MATCH (x:Claim)-[:CONTRADICTS]->(y:Claim)
MATCH (x)-[:SUBJECT]->(s:Entity)
CALL (x) { MATCH (x)-[:OBJECT]->(o:Entity) RETURN collect(o.name) AS ones }
CALL (y) { MATCH (y)-[:OBJECT]->(o:Entity) RETURN collect(o.name) AS others }
CALL (x) {
  MATCH (x)-[e:SUPPORTED_BY]->(:Sentence)
  WITH CASE WHEN e.publishedKey = '0000' THEN '' ELSE e.publishedKey END AS day, e.articleId AS article, e.start AS start, e.quote AS quote
  ORDER BY day, article, start
  RETURN collect(day) AS oneDays, collect(quote) AS oneQuotes
}
CALL (y) {
  MATCH (y)-[e:SUPPORTED_BY]->(:Sentence)
  WITH CASE WHEN e.publishedKey = '0000' THEN '' ELSE e.publishedKey END AS day, e.articleId AS article, e.start AS start, e.quote AS quote
  ORDER BY day, article, start
  RETURN collect(day) AS otherDays, collect(quote) AS otherQuotes
}
RETURN s.name AS subject, x.predicate AS predicate, coalesce(ones[0], x.valueText, '') + ' (' + x.polarity + ')' AS one, oneDays[0] AS oneSaid, oneQuotes[0] AS oneQuote, coalesce(others[0], y.valueText, '') + ' (' + y.polarity + ')' AS other, otherDays[0] AS otherSaid, otherQuotes[0] AS otherQuote
ORDER BY subject, x.id, y.id
