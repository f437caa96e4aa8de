// Which articles are stored, newest first?
MATCH (a:Article)
RETURN a.id AS id, a.title AS title, a.publisher AS publisher, a.publishedAt AS publishedAt, a.url AS url,
  a.version AS version, a.superseded AS superseded, a.ingestedAt AS ingestedAt, a.publishedKey AS publishedKey
ORDER BY publishedKey DESC, id DESC
