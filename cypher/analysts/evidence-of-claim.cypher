// Which sentences support what is said between two things?
// Group: quality of the graph
// $subject: string, the id = "person:vladimir-putin"
// $object: string, the id = "person:hassan-rouhani"
// Answers: predicate, published, quote, confidence; every piece of evidence, oldest first.
MATCH (s:Entity {id: $subject})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(o:Entity {id: $object})
WHERE s.id <> o.id
MATCH (c)-[e:SUPPORTED_BY]->(:Sentence)
RETURN c.predicate AS predicate, CASE WHEN e.publishedKey = '0000' THEN '' ELSE e.publishedKey END AS published, e.quote AS quote, e.confidence AS confidence
ORDER BY published, e.articleId, e.start, c.id
