// Which agreements is a country party to, in which role, and which sentence says so?
// Group: agreements
// $code: string, ISO 3166-1 alpha-2 = "IR"
// Answers: agreement, type, status, role, signed, quote; one row per agreement and role, newest first.
MATCH (c:Country {code: $code})-[p:PARTY_TO]->(g:Agreement)
WHERE p.modality = 'actual' AND p.polarity = 'affirmed'
RETURN g.name AS agreement, coalesce(g.type, '') AS type, coalesce(g.status, '') AS status, coalesce(p.role, '') AS role, coalesce(substring(g.startDate, 0, CASE g.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), '') AS signed, p.quote AS quote
ORDER BY signed DESC, g.id, p.claimId
