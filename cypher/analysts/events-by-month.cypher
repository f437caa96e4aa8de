// How many events of which type took place, or are to take place, month by month?
// Group: timelines
// $from: string, ISO day = "2015-01-01"
// $to: string, ISO day = "2030-12-31"
// Answers: month, type, status, events; one row per month, type and status, oldest first.
MATCH (e:Event)
WHERE e.startDate >= $from AND e.startDate <= $to
WITH substring(e.startDate, 0, CASE e.precision WHEN 'year' THEN 4 ELSE 7 END) AS month, coalesce(e.type, '') AS type, coalesce(e.status, '') AS status, count(e) AS events
RETURN month AS month, type AS type, status AS status, events AS events
ORDER BY month, type, status
