// What have people decided about what is one thing and what is not?
MATCH (d:Decision)
WHERE d.kind IN ['merge', 'split']
RETURN d.kind AS kind, d.entityIds AS entityIds, d.reason AS reason
ORDER BY d.id
