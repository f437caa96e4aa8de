// Keeps the versions that the graph is written with.
// $props: map of modelVersion (integer), extractor (string), rebuilding (true, or null when none is under way)
MERGE (m:Meta {id: 'meta'})
SET m += $props
