// Gives claims their evidence.
// $rows: list of {id: string, sentenceId: string, props: map of start, end, quote, confidence, basis, rule, runId, articleId, publishedKey}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (s:Sentence {id: row.sentenceId})
CREATE (c)-[r:SUPPORTED_BY]->(s)
SET r += row.props
