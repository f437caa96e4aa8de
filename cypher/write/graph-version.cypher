// In which state is the graph: what was its last change, and by which versions was it written? No row while it is being rebuilt.
MATCH (m:Meta {id: 'meta'})
WHERE m.rebuilding IS NULL
RETURN m.seq AS seq, m.changedAt AS changedAt, m.modelVersion AS modelVersion, m.extractor AS extractor
