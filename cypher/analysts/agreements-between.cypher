// Which agreements do two countries share, in which status, and which sentence says so?
// Group: agreements
// $a: string, ISO 3166-1 alpha-2 of the one country = "IR"
// $b: string, ISO 3166-1 alpha-2 of the other = "RU"
// Answers: agreement, status, firstDay and lastDay of its signing (the same where the day is told), quote; one row per agreement, newest first.
MATCH (a:Country {code: $a})-[pa:PARTY_TO]->(g:Agreement)<-[pb:PARTY_TO]-(b:Country {code: $b})
WHERE pa.modality = 'actual' AND pa.polarity = 'affirmed' AND pb.modality = 'actual' AND pb.polarity = 'affirmed'
WITH g, pa
ORDER BY pa.assertedKey, pa.claimId
WITH g.id AS id, g.name AS agreement, g.status AS status, coalesce(g.startDate, '') AS firstDay, coalesce(g.endDate, '') AS lastDay, collect(pa.quote) AS quotes
RETURN agreement AS agreement, status AS status, firstDay AS firstDay, lastDay AS lastDay, quotes[0] AS quote
ORDER BY firstDay DESC, lastDay DESC, id
