// Writes an article's own node.
// $id: string
// $props: map of its properties
MERGE (a:Article {id: $id})
SET a += $props
