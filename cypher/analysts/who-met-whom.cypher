// Who met whom within a period, and which sentence says so?
// Group: who with whom
// $from: string, ISO day = "2000-01-01"
// $to: string, ISO day = "2030-12-31"
// Answers: firstDay and lastDay of when it was (the same where the day is told; no last one where no end is), dated ("told"; "inferred": its sentence does not tell when it was, and the day is that of the event, from the rest of an article; "reported": the day is that of the first article that tells the meeting), who, whom, quote; one row per meeting of two, oldest first. A meeting that neither a sentence nor an article dates is in no period.
MATCH (a:Person)-[m:MET_WITH]->(b:Person)
WHERE m.modality = 'actual' AND m.polarity = 'affirmed'
MATCH (c:Claim {id: m.claimId})
CALL (m) {
  MATCH (told:Event {id: m.via})
  RETURN collect(told.startDate) AS starts, collect(told.endDate) AS ends
}
WITH a, b, m, head(starts) AS eventStart, head(ends) AS eventEnd, substring(c.firstAssertedAt, 0, 10) AS reported,
  CASE WHEN m.startDate IS NOT NULL THEN 'told' WHEN size(starts) > 0 THEN 'inferred' ELSE 'reported' END AS dated
WITH a, b, m, dated,
  CASE WHEN dated = 'told' THEN m.startDate WHEN dated = 'inferred' THEN eventStart ELSE reported END AS firstDay,
  CASE WHEN dated = 'told' THEN m.endDate WHEN dated = 'inferred' THEN eventEnd ELSE reported END AS until
WITH a, b, m, dated, firstDay, coalesce(until, '') AS lastDay
WHERE firstDay >= $from AND firstDay <= $to AND lastDay <= $to
RETURN firstDay, lastDay, dated, a.name AS who, b.name AS whom, m.quote AS quote
ORDER BY firstDay, lastDay, who, whom, m.claimId
