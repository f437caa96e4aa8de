// Which articles follow this one in order of id?
// $after: string, '' for the first
// $limit: integer
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id, a.superseded AS superseded
ORDER BY id
LIMIT $limit
