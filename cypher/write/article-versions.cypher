// Which articles have this address?
// $urlKey: string, first 2,000 characters of the canonical address
MATCH (a:Article)
WHERE a.urlKey = $urlKey
RETURN a.id AS id, a.publishedKey AS publishedKey, a.superseded AS superseded
ORDER BY publishedKey, id
