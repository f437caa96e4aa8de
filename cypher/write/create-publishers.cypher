// Says who published articles.
// $rows: list of {articleId: string, sourceId: string}
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (s:Source {id: row.sourceId})
CREATE (a)-[:PUBLISHED_BY]->(s)
