// Who visited a country or a place in it, and when?
// Group: timelines
// $code: string, ISO 3166-1 alpha-2 = "IR"
// Answers: day (month or year where no more is told), visitor, destination, quote; one row per visit, oldest first, undated ones first of all.
MATCH (p:Person)-[v:VISITED]->(d:Entity)
WHERE v.modality = 'actual' AND v.polarity = 'affirmed' AND (d.code = $code OR d.countryCode = $code)
RETURN coalesce(substring(v.startDate, 0, CASE v.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), '') AS day, p.name AS visitor, d.name AS destination, v.quote AS quote
ORDER BY day, visitor, destination, v.claimId
