// What did a person say, in whose article, newest first?
// Group: words
// $person: string, the id = "person:vladimir-putin"
// Answers: published, publisher, cue, text; one row per statement. The cue is the verb of saying: what is denied is not asserted.
MATCH (p:Entity:Person {id: $person})-[:SAID]->(s:Statement)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
WITH DISTINCT s.id AS id, CASE WHEN s.publishedKey = '0000' THEN '' ELSE s.publishedKey END AS published, coalesce(a.publisher, '') AS publisher, coalesce(s.cue, '') AS cue, s.text AS text, s.start AS start
RETURN published AS published, publisher AS publisher, cue AS cue, text AS text
ORDER BY published DESC, start, id
