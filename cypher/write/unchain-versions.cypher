// Takes SUPERSEDES away between versions.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:SUPERSEDES]->(:Article)
DELETE r
