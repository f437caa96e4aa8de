// In which state is the graph: what was its last change, and by which versions was it written? An empty list while it is being rebuilt.
MATCH (m:Meta {id: 'meta'})
WHERE m.rebuilding IS NULL
RETURN collect([m.seq, m.changedAt, m.modelVersion, m.extractor]) AS stamp
