// Takes away who published articles.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:PUBLISHED_BY]->(s:Source)
DELETE r
