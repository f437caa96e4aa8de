// Who met whom within a period, and which sentence says so?
// Group: who with whom
// $from: string, ISO day = "2000-01-01"
// $to: string, ISO day = "2030-12-31"
// Answers: firstDay and lastDay of when it was (the same where the day is told), who, whom, quote; one row per meeting of two, oldest first.
MATCH (a:Person)-[m:MET_WITH]->(b:Person)
WHERE m.modality = 'actual' AND m.polarity = 'affirmed' AND m.startDate >= $from AND m.endDate <= $to
RETURN coalesce(m.startDate, '') AS firstDay, coalesce(m.endDate, '') AS lastDay, a.name AS who, b.name AS whom, m.quote AS quote
ORDER BY firstDay, lastDay, who, whom, m.claimId
