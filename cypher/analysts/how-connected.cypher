// What connects two people, at most four steps apart?
// Group: who with whom
// $a: string, the id of the one = "person:vladimir-putin"
// $b: string, the id of the other = "person:hassan-rouhani"
// Answers: names along the way, steps (the relation of each); one row per shortest way.
MATCH (a:Entity:Person {id: $a}), (b:Entity:Person {id: $b})
WHERE a.id <> b.id
MATCH way = allShortestPaths((a)-[:MET_WITH|PARTICIPATED_IN|PARTY_TO|VISITED|MEMBER_OF|HOLDS_POSITION*1..4]-(b))
WITH DISTINCT [n IN nodes(way) | n.name] AS names, [r IN relationships(way) | type(r)] AS steps
RETURN names AS names, steps AS steps
ORDER BY names, steps
LIMIT 20
