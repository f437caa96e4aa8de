// Who said something about a country, an organization or an agreement?
// Group: words
// $about: string, the id = "country:IR"
// Answers: published, speaker, cue, text; newest first. The cue is the verb of saying: what is denied is not asserted.
MATCH (who:Entity)-[:SAID]->(s:Statement)-[:ABOUT]->(e:Entity {id: $about})
RETURN CASE WHEN s.publishedKey = '0000' THEN '' ELSE s.publishedKey END AS published, who.name AS speaker, coalesce(s.cue, '') AS cue, s.text AS text
ORDER BY published DESC, s.id, who.id
