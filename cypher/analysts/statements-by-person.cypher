// What did a person say, in whose article, newest first?
// $person: string, the id = "person:vladimir-putin"
// Answers: published, publisher, kind, text; one row per statement.
MATCH (p:Entity:Person {id: $person})-[:SAID]->(s:Statement)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
WITH DISTINCT s.id AS id, s.publishedKey AS published, coalesce(a.publisher, '') AS publisher, s.kind AS kind, s.text AS text, s.start AS start
RETURN published AS published, publisher AS publisher, kind AS kind, text AS text
ORDER BY published DESC, start, id
