// Who said something about a country, an organization or an agreement?
// $about: string, the id = "country:US"
// Answers: published, speaker, text; newest first.
MATCH (speaker:Entity)-[:SAID]->(s:Statement)-[:ABOUT]->(e:Entity {id: $about})
RETURN s.publishedKey AS published, speaker.name AS speaker, s.text AS text
ORDER BY published DESC, s.id, speaker.id
