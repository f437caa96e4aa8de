// Which evidence do these claims have?
// $ids: list of claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:SUPPORTED_BY]->(s:Sentence)
RETURN c.id AS id, s.id AS sentenceId, r AS evidence
