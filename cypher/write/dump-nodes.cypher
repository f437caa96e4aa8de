// What nodes does the graph hold, but for runs and changes?
MATCH (n)
WHERE NOT n:Run AND NOT n:Change
RETURN n AS node, n.id AS id
ORDER BY id
