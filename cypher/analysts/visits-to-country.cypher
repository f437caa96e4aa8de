// Who visited a country or a place in it, and when?
// Group: timelines
// $code: string, ISO 3166-1 alpha-2 = "IR"
// Answers: firstDay and lastDay of when it was (the same where the day is told), visitor, destination, quote; one row per visit, oldest first, undated ones first of all.
MATCH (p:Person)-[v:VISITED]->(d:Entity)
WHERE v.modality = 'actual' AND v.polarity = 'affirmed' AND (d.code = $code OR d.countryCode = $code)
RETURN coalesce(v.startDate, '') AS firstDay, coalesce(v.endDate, '') AS lastDay, p.name AS visitor, d.name AS destination, v.quote AS quote
ORDER BY firstDay, lastDay, visitor, destination, v.claimId
