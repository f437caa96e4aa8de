// Is this article known, does a newer version supersede it, and with which metadata?
// $id: string, article id
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.urlKey AS urlKey, a.superseded AS superseded,
  {title: a.title, url: coalesce(a.canonicalUrl, a.url), publisher: a.publisher, section: a.section, publishedAt: a.publishedAt, authors: a.authors} AS metadata
