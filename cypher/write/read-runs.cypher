// What did each reader read in these articles? The run that the graph is computed from comes first.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (r:Run {articleId: id})
RETURN r.id AS runId, r.active AS active, r.output AS output
ORDER BY active DESC, runId
