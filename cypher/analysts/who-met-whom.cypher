// Who met whom within a period, and which sentence says so?
// Group: who with whom
// $from: string, ISO day = "2000-01-01"
// $to: string, ISO day = "2030-12-31"
// Answers: firstDay and lastDay of when it was (the same where the day is told), dated ("told", or "reported": no sentence tells when it was, and the day is that of the first article that tells the meeting), who, whom, quote; one row per meeting of two, oldest first. A meeting that neither a sentence nor an article dates is in no period.
MATCH (a:Person)-[m:MET_WITH]->(b:Person)
WHERE m.modality = 'actual' AND m.polarity = 'affirmed'
MATCH (c:Claim {id: m.claimId})
WITH a, b, m, CASE WHEN m.startDate IS NULL THEN substring(c.firstAssertedAt, 0, 10) ELSE null END AS reported
WHERE coalesce(m.startDate, reported) >= $from AND coalesce(m.endDate, reported) <= $to
RETURN coalesce(m.startDate, reported, '') AS firstDay, coalesce(m.endDate, reported, '') AS lastDay, CASE WHEN m.startDate IS NULL THEN 'reported' ELSE 'told' END AS dated, a.name AS who, b.name AS whom, m.quote AS quote
ORDER BY firstDay, lastDay, who, whom, m.claimId
