// What relationships does the graph hold?
MATCH (a)-[r]->(b)
RETURN a.id AS start, r AS edge, b.id AS end
ORDER BY start, end
