// What do all articles so far amount to for these claims?
// $ids: list of claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.rollup AS rollup
