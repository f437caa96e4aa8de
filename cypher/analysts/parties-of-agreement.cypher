// Who is, or is not, party to an agreement, and who says so?
// Group: agreements
// $agreement: string, words of its name, in small letters = "caspian"
// Answers: agreement, party, role, modality, polarity, quote; one row per assertion.
MATCH (x:Entity)-[p:PARTY_TO]->(g:Agreement)
WHERE toLower(g.name) CONTAINS toLower($agreement)
RETURN g.name AS agreement, x.name AS party, coalesce(p.role, '') AS role, p.modality AS modality, p.polarity AS polarity, p.quote AS quote
ORDER BY g.id, party, p.claimId
