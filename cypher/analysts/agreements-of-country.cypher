// Which agreements is a country party to, in which role, and which sentence says so?
// Group: agreements
// $code: string, ISO 3166-1 alpha-2 = "IR"
// Answers: agreement, type, status, role, firstDay and lastDay of its signing (the same where the day is told), quote; one row per agreement and role, newest first.
MATCH (c:Country {code: $code})-[p:PARTY_TO]->(g:Agreement)
WHERE p.modality = 'actual' AND p.polarity = 'affirmed'
RETURN g.name AS agreement, coalesce(g.type, '') AS type, coalesce(g.status, '') AS status, coalesce(p.role, '') AS role, coalesce(g.startDate, '') AS firstDay, coalesce(g.endDate, '') AS lastDay, p.quote AS quote
ORDER BY firstDay DESC, lastDay DESC, g.id, p.claimId
