// Which articles came in with these changes and are still there?
// $changes: list of string, the ids of Changes
UNWIND $changes AS change
MATCH (c:Change {id: change})
WHERE c.kind IN ['added', 'superseded-older', 'older-version']
MATCH (a:Article {id: c.articleId})
RETURN c.seq AS seq, a.id AS articleId, c.kind AS kind
ORDER BY seq
