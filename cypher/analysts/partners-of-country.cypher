// With which countries does a country share the most agreements?
// Group: agreements
// $code: string, ISO 3166-1 alpha-2 = "IR"
// Answers: partner, agreements, names; one row per partner, the closest first.
MATCH (c:Country {code: $code})-[p:PARTY_TO]->(g:Agreement)<-[q:PARTY_TO]-(d:Country)
WHERE d.code <> $code AND p.modality = 'actual' AND p.polarity = 'affirmed' AND q.modality = 'actual' AND q.polarity = 'affirmed'
WITH DISTINCT d.code AS code, d.name AS partner, g.id AS id, g.name AS name
ORDER BY id
WITH code, partner, count(id) AS agreements, collect(name) AS names
RETURN partner AS partner, agreements AS agreements, names AS names
ORDER BY agreements DESC, code
