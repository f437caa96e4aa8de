// Notes one change of the graph.
// $seq: integer, one more than the last
// $id: string, change:<seq>
// $props: map of kind, articleId, at
MATCH (m:Meta {id: 'meta'})
SET m.seq = $seq, m.changedAt = $props.at
CREATE (c:Change {id: $id})
SET c += $props
SET c.seq = $seq
