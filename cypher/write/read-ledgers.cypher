// What do articles say under these keys, counted?
// $ids: list of ledger ids
UNWIND $ids AS id
MATCH (l:Ledger {id: id})
RETURN l.id AS id, l.lines AS lines
