// Keeps the extractor's output for an article.
// $id: string, run id
// $props: map of extractor, version, active, output, articleId
MERGE (r:Run {id: $id})
SET r += $props
