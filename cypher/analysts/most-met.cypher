// Which two people met most often?
// Group: who with whom
// $limit: integer = 20
// Answers: one, other, meetings, first, last; one row per pair, the most frequent first. Undated meetings count too; first and last day are empty then.
MATCH (a:Person)-[m:MET_WITH]->(b:Person)
WHERE m.modality = 'actual' AND m.polarity = 'affirmed'
WITH a.id AS oneId, b.id AS otherId, a.name AS one, b.name AS other, count(m) AS meetings, min(m.startDate) AS earliest, max(m.endDate) AS latest
RETURN one AS one, other AS other, meetings AS meetings, coalesce(earliest, '') AS first, coalesce(latest, '') AS last
ORDER BY meetings DESC, oneId, otherId
LIMIT $limit
