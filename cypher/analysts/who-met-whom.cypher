// Who met whom within a period, and which sentence says so?
// Group: who with whom
// $from: string, ISO day = "2015-01-01"
// $to: string, ISO day = "2018-12-31"
// Answers: day (month or year where no more is told), who, whom, quote; one row per meeting of two, oldest first.
MATCH (a:Person)-[m:MET_WITH]->(b:Person)
WHERE m.modality = 'actual' AND m.polarity = 'affirmed' AND m.startDate >= $from AND m.startDate <= $to
RETURN coalesce(substring(m.startDate, 0, CASE m.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), '') AS day, a.name AS who, b.name AS whom, m.quote AS quote
ORDER BY day, who, whom, m.claimId
