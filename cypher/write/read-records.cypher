// What is the record of these articles: where and when printed, and what the extractor read?
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (r:Run {articleId: id})
WHERE r.active = true
RETURN a.id AS id, a.publishedAt AS publishedAt, a.canonicalUrl AS canonicalUrl, a.url AS url, a.publisher AS publisher,
  r.id AS runId, r.output AS output
ORDER BY id
