// Has this extractor read this article?
// $id: string, run id
MATCH (r:Run {id: $id})
WHERE r.active = true
RETURN r.id AS id
