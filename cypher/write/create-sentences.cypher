// Writes the sentences of an article.
// $rows: list of {id: string, articleId: string, props: map of index, start, end, text}
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (s:Sentence {id: row.id})
SET s += row.props
CREATE (s)-[:IN_ARTICLE]->(a)
