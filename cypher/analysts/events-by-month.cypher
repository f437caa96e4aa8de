// How many events of which type took place, or are to take place, month by month?
// Group: timelines
// $from: string, ISO day = "2015-01-01"
// $to: string, ISO day = "2030-12-31"
// Answers: month, type, status, events; one row per month, type and status, oldest first; no event of which only a longer time is told.
MATCH (e:Event)
WHERE e.startDate >= $from AND e.endDate <= $to AND substring(e.startDate, 0, 7) = substring(e.endDate, 0, 7)
WITH substring(e.startDate, 0, 7) AS month, coalesce(e.type, '') AS type, coalesce(e.status, '') AS status, count(e) AS events
RETURN month AS month, type AS type, status AS status, events AS events
ORDER BY month, type, status
