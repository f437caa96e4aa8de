// Deletes claims without evidence.
// $ids: list of claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
DETACH DELETE c
