// Deletes ledgers that no article fills any more.
// $ids: list of ledger ids
UNWIND $ids AS id
MATCH (l:Ledger {id: id})
DETACH DELETE l
