// Takes away the evidence that articles give for claims.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (s:Sentence {articleId: id})<-[r:SUPPORTED_BY]-(c:Claim)
DELETE r
