// Which things share a name though they are kept apart, and may be one?
// Group: quality of the graph
// Answers: name, kind, ids; one row per name of at least two things of one kind.
MATCH (n:Entity)
WITH n.id AS id, n.name AS name, n.nameKey AS nameKey, [l IN labels(n) WHERE l <> 'Entity'][0] AS kind
ORDER BY id
WITH nameKey, kind, collect(name) AS names, collect(id) AS ids
WHERE size(ids) > 1
RETURN names[0] AS name, kind AS kind, ids AS ids
ORDER BY nameKey, kind
