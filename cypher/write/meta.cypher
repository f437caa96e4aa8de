// With which versions was the graph written, and is a rebuild under way?
MATCH (m:Meta {id: 'meta'})
RETURN m.modelVersion AS modelVersion, m.extractor AS extractor, m.rebuilding AS rebuilding
