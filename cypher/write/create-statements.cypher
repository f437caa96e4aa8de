// Writes the statements of articles.
// $rows: list of {id: string, sentenceId: string, props: map of articleId, text, kind, cue, start, end, publishedKey, searchText}
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentenceId})
CREATE (q:Statement {id: row.id})
SET q += row.props
CREATE (q)-[:IN_SENTENCE]->(s)
